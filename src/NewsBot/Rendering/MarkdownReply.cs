using System.Globalization;
using System.Text;
using NewsBot.Core.Answering;
using NewsBot.Core.Articles;
using NewsBot.Core.Retrieval;
using NewsBot.Core.Snapshots;

namespace NewsBot.Rendering;

/// <summary>Replies as Markdown: joining words, each citation as a block quotation with its marker, then the sources.</summary>
internal static class MarkdownReply
{
    /// <summary>An answer, or the words of an abstention.</summary>
    public static string Print(Answer answer, MarkdownForm form)
    {
        if (answer is Answer.Abstained abstained)
        {
            return ReplyWords.Reason(abstained);
        }

        return Print(((Answer.Cited)answer).Reply, form);
    }

    /// <summary>A reply with its sources.</summary>
    public static string Print(VerifiedReply reply, MarkdownForm form) =>
        Print(reply.Parts, reply.Citations, form);

    /// <summary>Citations alone, with their sources.</summary>
    public static string Print(IReadOnlyList<ReplyPart.Quoted> citations, MarkdownForm form) =>
        Print(citations, citations, form);

    private static string Print(
        IReadOnlyList<ReplyPart> parts,
        IReadOnlyList<ReplyPart.Quoted> citations,
        MarkdownForm form
    )
    {
        var text = new StringBuilder();
        ReplyPart? before = null;
        foreach (var part in parts)
        {
            // A note stands apart from the citation that follows it.
            if (part is ReplyPart.Quoted && before is ReplyPart.Prose && before != parts[0])
            {
                text.Append('\n');
            }

            before = part;
            switch (part)
            {
                case ReplyPart.Prose prose:
                    text.Append(form.Text(prose.Text)).Append('\n');
                    break;
                case ReplyPart.Quoted quoted:
                    if (ReplyWords.Printed(quoted) is { Length: > 0 } printed)
                    {
                        text.Append(form.Text(printed)).Append('\n');
                    }

                    var marker = string.Create(CultureInfo.InvariantCulture, $" [{quoted.Number}]");
                    AppendBlock(
                        text,
                        quoted.Citation.Text,
                        ReplyWords.OriginWithDays(quoted),
                        marker,
                        form
                    );
                    text.Append('\n');
                    break;
            }
        }

        // Sources are no part of the line before them.
        if (parts is [.., ReplyPart.Prose])
        {
            text.Append('\n');
        }

        foreach (var quoted in citations)
        {
            var source = Source(
                quoted.Citation.Article,
                quoted.Citation.Span.Start,
                quoted.Citation.Text,
                form
            );
            text.Append(CultureInfo.InvariantCulture, $"[{quoted.Number}] {source}\n");
        }

        return text.ToString().TrimEnd('\n');
    }

    /// <summary>One citation with its source, on its own: no marker points to it.</summary>
    public static string Print(ReplyPart.Quoted quoted, MarkdownForm form)
    {
        var citation = quoted.Citation;
        var text = new StringBuilder();
        AppendBlock(text, citation.Text, ReplyWords.Origin(quoted), marker: "", form);
        return text.Append('\n')
            .Append(Source(citation.Article, citation.Span.Start, citation.Text, form))
            .ToString();
    }

    /// <summary>Passages, best first, each as a block with outlet, date and source.</summary>
    public static string Print(IReadOnlyList<Hit> hits, CorpusScope searched, MarkdownForm form)
    {
        var text = new StringBuilder();
        foreach (var hit in hits)
        {
            AppendBlock(text, hit.Text, ReplyWords.Origin(hit.Article), marker: "", form);
            text.Append('\n')
                .Append(Source(hit.Article, hit.Span.Start, hit.Text, form))
                .Append("\n\n");
        }

        return hits.Count > 0
            ? text.ToString().TrimEnd('\n')
            : $"Nothing found. {ReplyWords.Searched(searched)}";
    }

    private static void AppendBlock(
        StringBuilder text,
        string words,
        string origin,
        string marker,
        MarkdownForm form
    )
    {
        foreach (var line in Lines(words))
        {
            text.Append(CultureInfo.InvariantCulture, $"> {form.Text(line)}\n");
        }

        text.Append(CultureInfo.InvariantCulture, $"> — {form.Text(origin)}{marker}\n");
    }

    private static string Source(Article article, int start, string words, MarkdownForm form)
    {
        var name = ReplyWords.Name(article.Id.Value);
        var title = article.Title.Length > 0 ? TerminalText.OneLine(article.Title) : name;
        var place = article.Url is { } url
            ? form.Link(TerminalText.OneLine(url), words)
            : form.Text(
                string.Create(CultureInfo.InvariantCulture, $"{name}, line {article.LineOf(start)}")
            );
        return $"{form.Text(title)}, {place}";
    }

    // Any line end of the source would end the block.
    private static string[] Lines(string text) =>
        text.ReplaceLineEndings("\n")
            .Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
