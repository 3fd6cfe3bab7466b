using System.Globalization;
using NewsBot.Core.Answering;
using NewsBot.Core.Articles;
using NewsBot.Core.Pages;
using NewsBot.Core.Quotations;
using NewsBot.Replies;

namespace NewsBot.Bot;

/// <summary>Words of the corpus in Discord: a block quotation, below it who spoke, and where it stands.</summary>
internal static class CitedWords
{
    private const int MaxTitle = 150;
    private const int MaxName = 100;
    private const int Noon = 12;

    /// <summary>A citation of a reply with the number that points to its source.</summary>
    public static SheetPiece Of(ReplyPart.Quoted quoted)
    {
        var speaker = quoted.Quotation is { Speaker: { } known } said
            ? $"{Speaker(known, said.IsUncertain)}{(said.Kind == QuotationKind.Indirect ? ", in the reporter's words" : "")} · "
            : "";
        var days = ReplyWords.Days(quoted) is { Length: > 0 } told ? $" · {Markup.Text(told)}" : "";
        return Of(
            quoted.Citation,
            $"{speaker}{Markup.Text(Markup.Cut(ReplyWords.Carriers(quoted), MaxTitle))}{days}",
            quoted.Number
        );
    }

    /// <summary>Words with what stands below them.</summary>
    /// <param name="citation">The words.</param>
    /// <param name="origin">Markdown: who spoke, where it was printed.</param>
    /// <param name="number">Points to the source.</param>
    public static SheetPiece Of(Citation citation, string origin, int number) =>
        new(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{Markup.Block(citation.Text)}\n> — {origin} [{number}]"
            ),
            Source(citation, number)
        );

    /// <summary>A speaker in bold, with their role; a doubt is told.</summary>
    public static string Speaker(Speaker speaker, bool isUncertain)
    {
        var role = speaker.Role is { Length: > 0 } known ? $", {ReplyWords.Name(known)}" : "";
        var doubt = isUncertain ? "speaker uncertain, perhaps " : "";
        return $"{doubt}**{Markup.Text(Markup.Cut(ReplyWords.Name(speaker.Name) + role, MaxName))}**";
    }

    /// <summary>Where words stand: title as a link that opens at them, outlet, date and age.</summary>
    public static string Source(Citation citation, int number)
    {
        var article = citation.Article;
        var title = Markup.Cut(
            article.Title.Length > 0 ? article.Title : article.Id.Value,
            MaxTitle
        );
        var link = TextFragment.WebLink(article.Url, citation.Text);
        var place = link is null
            ? string.Create(
                CultureInfo.InvariantCulture,
                $" ({Markup.Text(Markup.Cut(ReplyWords.Name(article.Id.Value), MaxTitle))}, line {article.LineOf(citation.Span.Start)})"
            )
            : "";
        var outlet = Markup.Text(Markup.Cut(ReplyWords.Name(article.Outlet ?? ""), MaxName));
        return string.Create(
            CultureInfo.InvariantCulture,
            $"[{number}] {Markup.Link(ReplyWords.Name(title), link)}{place}{(outlet.Length > 0 ? $" · {outlet}" : "")} · {Date(article.Published)}"
        );
    }

    // A day is the same day everywhere; only a moment is shown in everyone's own zone.
    private static string Date(PublicationDate published)
    {
        if (published.Day is not { } day)
        {
            return "undated";
        }

        return published is { Offset: not null, Instant: { } instant }
            ? $"{Markup.Time(instant, 'f')} ({Markup.Time(instant, 'R')})"
            : $"{ReplyWords.Date(published)} ({Markup.Time(new DateTimeOffset(day, new TimeOnly(Noon, 0), TimeSpan.Zero), 'R')})";
    }
}
