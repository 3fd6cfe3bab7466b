using System.Globalization;
using NewsBot.Core.Answering;
using NewsBot.Core.Articles;
using NewsBot.Core.Checking;
using NewsBot.Core.Pages;
using NewsBot.Core.Quotations;
using NewsBot.Rendering;

namespace NewsBot.Bot.Sheets;

/// <summary>Words of the corpus in Discord: a block quotation, below it who spoke, and where it stands.</summary>
internal static class CitedWords
{
    private const int MaxTitle = 120;
    private const int MaxName = 100;
    private const int Noon = 12;

    /// <summary>A citation of a reply with the number that points to its source.</summary>
    public static SheetPiece Of(ReplyPart.Quoted quoted)
    {
        var manner =
            quoted.Quotation?.Kind == QuotationKind.Indirect ? ", in the reporter's words" : "";
        var speaker = quoted.Quotation is { Speaker: { } known } said
            ? $"{Speaker(known, said.IsUncertain)}{manner}"
            : "";
        // Behind a speaker the outlet can wait for the source below.
        var carriers =
            speaker.Length == 0 || quoted.Also.Count > 0
                ? Markup.Text(Markup.Cut(ReplyWords.Carriers(quoted), MaxTitle))
                : "";
        var days = Markup.Text(Markup.Cut(ReplyWords.Days(quoted), MaxTitle));
        var piece = Of(quoted.Citation, Joined(speaker, carriers, days), quoted.Number);
        return ReplyWords.Printed(quoted) is { Length: > 0 } printed
            ? piece with
            {
                Text = $"{Markup.Text(printed)}\n{piece.Text}",
            }
            : piece;
    }

    /// <summary>Words with the speaker where one is known, else with the outlet.</summary>
    public static SheetPiece Of(CheckMatch match, int number)
    {
        var article = match.Citation.Article;
        var speaker = match.Speaker is { } known ? Speaker(known, match.IsUncertain) : "";
        var outlet = Markup.Text(
            Markup.Cut(ReplyWords.Name(article.Outlet ?? article.Id.Value), MaxTitle)
        );
        return Of(match.Citation, speaker.Length > 0 ? speaker : outlet, number);
    }

    private static SheetPiece Of(Citation citation, string origin, int number) =>
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
        var name = Markup.Bold(Markup.Cut(ReplyWords.Name(speaker.Name) + role, MaxName));
        return name.Length > 0 ? doubt + name : "";
    }

    /// <summary>Where words stand: title as a link that opens at them, outlet, date and age.</summary>
    public static string Source(Citation citation, int number)
    {
        var article = citation.Article;
        var outlet = Markup.Text(Markup.Cut(ReplyWords.Name(article.Outlet ?? ""), MaxName));
        var place = Joined(Place(citation), outlet, Date(article.Published));
        return string.Create(CultureInfo.InvariantCulture, $"[{number}] {place}");
    }

    private static string Place(Citation citation)
    {
        var article = citation.Article;
        var file = Markup.Text(Markup.Cut(ReplyWords.Name(article.Id.Value), MaxTitle));
        var title = Markup.Cut(ReplyWords.Name(article.Title).Trim(), MaxTitle);
        if (Address(citation) is { } address)
        {
            return Markup.Link(
                title.Length > 0 ? title : ReplyWords.Name(article.Id.Value),
                address
            );
        }

        var line = string.Create(
            CultureInfo.InvariantCulture,
            $"{file}, line {article.LineOf(citation.Span.Start)}"
        );
        return title.Length > 0 ? $"{Markup.Text(title)} ({line})" : line;
    }

    // One that is too long with the words opens at its beginning; one too long without them is none.
    private static string? Address(Citation citation) =>
        new[] { citation.Text, "" }
            .Select(words => TextFragment.WebLink(citation.Article.Url, words))
            .FirstOrDefault(Markup.IsAddress);

    private static string Joined(params string[] parts) =>
        string.Join(" · ", parts.Where(p => p.Length > 0));

    /// <summary>When it was published and how long that is ago. A day is the same everywhere; a moment is shown in everyone's own zone.</summary>
    public static string Date(PublicationDate published)
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
