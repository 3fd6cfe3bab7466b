using System.Globalization;
using System.Text;
using NewsBot.Core.Answering;
using NewsBot.Core.Articles;
using NewsBot.Core.Pages;
using NewsBot.Core.Snapshots;

namespace NewsBot.Replies;

/// <summary>An answer as Markdown: joining words, each citation as a block quotation with its marker, then the sources.</summary>
internal static class MarkdownReply
{
    /// <summary>The answer without escaping, as the contract wants it in <c>answer</c>.</summary>
    public static string Plain(Answer answer) => Write(answer, static text => text);

    /// <summary>The answer ready to paste where Markdown is rendered.</summary>
    public static string Escaped(Answer answer) => Write(answer, Escape);

    /// <summary>Why there is no answer, in words.</summary>
    public static string Reason(Answer.Abstained answer) =>
        answer.Reason switch
        {
            AbstentionReason.NothingAsked =>
                "There is no word in the question to look for. Ask about a person, a place or an event.",
            AbstentionReason.NothingSearched => "No article passes the filters.",
            AbstentionReason.NothingFound =>
                $"Not in this corpus: no article has these words. {Searched(answer.Searched)}",
            AbstentionReason.NotCovered =>
                $"Not in this corpus: no passage carries the question. {Searched(answer.Searched)}",
            AbstentionReason.NotVerified =>
                $"What was found did not hold against its article. {Searched(answer.Searched)}",
            _ => throw new ArgumentOutOfRangeException(nameof(answer)),
        };

    /// <summary>Outlet and date, as they stand below a citation.</summary>
    public static string Origin(Article article)
    {
        var outlet = article
            .Outlet?.Replace("[", "(", StringComparison.Ordinal)
            .Replace("]", ")", StringComparison.Ordinal);
        return $"{outlet ?? article.Id.Value}, {Date(article.Published)}";
    }

    /// <summary>A date for people.</summary>
    public static string Date(PublicationDate published) =>
        published.Day?.ToString("d MMMM yyyy", CultureInfo.InvariantCulture) ?? "undated";

    /// <summary>How old an article is on the clock of the request; empty for an undated one.</summary>
    public static string Age(PublicationDate published, DateTimeOffset clock)
    {
        if (published.Day is not { } day)
        {
            return "";
        }

        var days = DateOnly.FromDateTime(clock.DateTime).DayNumber - day.DayNumber;
        return days switch
        {
            0 => "today",
            1 => "yesterday",
            > 1 => string.Create(CultureInfo.InvariantCulture, $"{days:N0} days ago"),
            _ => string.Create(CultureInfo.InvariantCulture, $"{Count(-days, "day")} later"),
        };
    }

    /// <summary>What was searched, as a sentence.</summary>
    public static string Searched(CorpusScope scope) => $"Searched {Searching(scope)}.";

    /// <summary>What is searched, in words.</summary>
    public static string Searching(CorpusScope scope)
    {
        var dates = scope is { From: { } from, To: { } to }
            ? string.Create(
                CultureInfo.InvariantCulture,
                $" from {from:d MMMM yyyy} to {to:d MMMM yyyy}"
            )
            : "";
        return $"{Count(scope.Articles, "article")} of {Count(scope.Outlets, "outlet")}{dates}";
    }

    private static string Count(int count, string noun) =>
        string.Create(CultureInfo.InvariantCulture, $"{count:N0} {noun}{(count == 1 ? "" : "s")}");

    private static string Write(Answer answer, Func<string, string> escape)
    {
        var text = new StringBuilder();
        if (answer is Answer.Abstained abstained)
        {
            return Reason(abstained);
        }

        var reply = ((Answer.Cited)answer).Reply;
        foreach (var part in reply.Parts)
        {
            switch (part)
            {
                case ReplyPart.Prose prose:
                    text.Append(escape(prose.Text)).Append('\n');
                    break;
                case ReplyPart.Quoted quoted:
                    foreach (var line in Lines(quoted.Citation.Text))
                    {
                        text.Append(CultureInfo.InvariantCulture, $"> {escape(line)}\n");
                    }

                    text.Append(
                        CultureInfo.InvariantCulture,
                        $"> — {escape(Origin(quoted.Citation.Article))} [{quoted.Number}]\n\n"
                    );
                    break;
            }
        }

        foreach (var quoted in reply.Citations)
        {
            text.Append(
                CultureInfo.InvariantCulture,
                $"[{quoted.Number}] {escape(Source(quoted.Citation))}\n"
            );
        }

        return text.ToString().TrimEnd('\n');
    }

    private static string Source(Citation citation)
    {
        var article = citation.Article;
        var place = article.Url is null
            ? string.Create(
                CultureInfo.InvariantCulture,
                $"{article.Id}, line {article.LineOf(citation.Span.Start)}"
            )
            : TextFragment.Link(article.Url, citation.Text);
        return $"{(article.Title.Length > 0 ? article.Title : article.Id.Value)}, {place}";
    }

    // Any line end of the source would end the block.
    private static string[] Lines(string text) =>
        text.ReplaceLineEndings("\n")
            .Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (c is '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '>' or '#' or '|' or '~')
            {
                escaped.Append('\\');
            }

            escaped.Append(c);
        }

        return escaped.ToString();
    }
}
