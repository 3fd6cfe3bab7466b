using System.Globalization;
using System.Text;
using NewsBot.Core.Answering;
using NewsBot.Core.Articles;
using NewsBot.Core.Pages;
using NewsBot.Core.Snapshots;
using NewsBot.Core.Text;

namespace NewsBot.Replies;

/// <summary>An answer as Markdown: joining words, each citation as a block quotation with its marker, then the sources.</summary>
internal static class MarkdownReply
{
    /// <summary>The answer without escaping, as the contract wants it in <c>answer</c>.</summary>
    public static string Plain(Answer answer) =>
        Write(answer, static text => text, TextFragment.Link);

    /// <summary>The answer ready to paste where Markdown is rendered.</summary>
    public static string Escaped(Answer answer) =>
        Write(
            answer,
            Escape,
            (url, words) => TextFragment.WebLink(url, words) is { } link ? $"<{link}>" : Escape(url)
        );

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
        return $"{Name(article.Outlet ?? article.Id.Value)}, {Date(article.Published)}";
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

    private static string Write(
        Answer answer,
        Func<string, string> escape,
        Func<string, string, string> link
    )
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
                $"[{quoted.Number}] {Source(quoted.Citation, escape, link)}\n"
            );
        }

        return text.ToString().TrimEnd('\n');
    }

    private static string Source(
        Citation citation,
        Func<string, string> escape,
        Func<string, string, string> link
    )
    {
        var article = citation.Article;
        var title =
            article.Title.Length > 0 ? TerminalText.OneLine(article.Title) : Name(article.Id.Value);
        var place = article.Url is { } url
            ? link(TerminalText.OneLine(url), citation.Text)
            : escape(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{Name(article.Id.Value)}, line {article.LineOf(citation.Span.Start)}"
                )
            );
        return $"{escape(title)}, {place}";
    }

    // A name must look neither like a marker nor like a quotation.
    private static string Name(string name)
    {
        var plain = new StringBuilder(name.Length);
        foreach (var c in TerminalText.OneLine(name))
        {
            plain.Append(
                c switch
                {
                    '[' => '(',
                    ']' => ')',
                    _ when CharFolding.Fold(c) == '"' => '\'',
                    _ => c,
                }
            );
        }

        return plain.ToString();
    }

    // Any line end of the source would end the block.
    private static string[] Lines(string text) =>
        text.ReplaceLineEndings("\n")
            .Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private static string Escape(string text)
    {
        var clean = TerminalText.Clean(text);
        var escaped = new StringBuilder(clean.Length);
        for (var i = 0; i < clean.Length; i++)
        {
            if (IsMarkup(clean, i))
            {
                escaped.Append('\\');
            }

            escaped.Append(clean[i]);
        }

        return escaped.ToString();
    }

    private static bool IsMarkup(string text, int at) =>
        text[at] switch
        {
            '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '>' or '#' or '|' or '~' or '&' =>
                true,
            '-' or '+' or '=' => at == 0,
            '.' or ')' => at > 0 && !text.AsSpan(0, at).ContainsAnyExceptInRange('0', '9'),
            _ => false,
        };
}
