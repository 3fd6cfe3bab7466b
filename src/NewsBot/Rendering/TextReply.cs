using System.Globalization;
using System.Text;
using NewsBot.Core.Answering;
using NewsBot.Core.Retrieval;
using NewsBot.Core.Snapshots;

namespace NewsBot.Rendering;

/// <summary>Replies as plain text for a terminal.</summary>
internal static class TextReply
{
    /// <summary>An answer, or the abstention with the nearest that the corpus has.</summary>
    public static string Print(Answer answer)
    {
        var text = new StringBuilder(
            TerminalText.Clean(MarkdownReply.Print(answer, MarkdownForm.Plain))
        );
        if (answer is Answer.Abstained { Nearest.Citations.Count: > 0 } abstained)
        {
            text.Append("\n\nThe nearest:");
            foreach (var quoted in abstained.Nearest.Citations)
            {
                var (words, origin) = (quoted.Citation.Text, ReplyWords.OriginWithDays(quoted));
                text.Append(
                    CultureInfo.InvariantCulture,
                    $"\n> {TerminalText.OneLine(words)}\n> — {TerminalText.OneLine(origin)}"
                );
            }
        }

        return text.ToString();
    }

    /// <summary>A reply with its sources.</summary>
    public static string Print(VerifiedReply reply) =>
        TerminalText.Clean(MarkdownReply.Print(reply, MarkdownForm.Plain));

    /// <summary>Passages, best first.</summary>
    public static string Print(IReadOnlyList<Hit> hits, CorpusScope searched)
    {
        if (hits.Count == 0)
        {
            return $"Nothing found. {ReplyWords.Searched(searched)}";
        }

        var text = new StringBuilder();
        for (var i = 0; i < hits.Count; i++)
        {
            var (article, span) = (hits[i].Article, hits[i].Span);
            text.Append(
                CultureInfo.InvariantCulture,
                $"{i + 1}. {TerminalText.OneLine(article.Title)} ({hits[i].Score:0.00})\n"
            );
            text.Append(
                CultureInfo.InvariantCulture,
                $"   {TerminalText.OneLine(ReplyWords.Origin(article))}, {TerminalText.OneLine(article.Id.Value)}:{article.LineOf(span.Start)}\n"
            );
            text.Append(
                CultureInfo.InvariantCulture,
                $"   {TerminalText.OneLine(hits[i].Text)}\n\n"
            );
        }

        return text.ToString().TrimEnd('\n');
    }
}
