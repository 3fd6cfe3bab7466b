using System.Globalization;
using System.Text;
using NewsBot.Core.Checking;
using NewsBot.Requests;

namespace NewsBot.Rendering;

/// <summary>What became of a claim, for people: the verdict in a line, then each proof with origin and comparison.</summary>
internal static class CheckReply
{
    /// <summary>So many citations an answer has at most.</summary>
    public const int MaxCited = 4;

    // An answer's own words; more would be no answer but an article.
    private const int MaxWords = 450;

    /// <summary>As plain text.</summary>
    public static string Text(CheckResult result) =>
        Print(result, CheckForm.Plain, MarkdownForm.Plain);

    /// <summary>As Markdown.</summary>
    public static string Markdown(CheckResult result) =>
        Print(result, CheckForm.Markdown, MarkdownForm.Escaped);

    /// <summary>
    /// As the answer to a question: the verdict, what there is to say, then what is cited with markers and sources, the first
    /// <see cref="MaxCited"/>. Of what was not found the verdict alone.
    /// </summary>
    public static string Answer(Result.Checked result)
    {
        var check = result.Check;
        var text = new StringBuilder(CheckWords.Verdict(check, CheckForm.Plain));
        var notes = check
            .Notes.Select(n => CheckWords.Note(n, check, CheckForm.Plain))
            .Concat(
                check
                    .Matches.Take(1)
                    .SelectMany(m => m.Notes.Select(n => CheckWords.Note(n, m, CheckForm.Plain)))
            )
            .TakeWhile(n => text.Length + n.Length < MaxWords);
        foreach (var note in notes)
        {
            text.Append(' ').Append(note);
        }

        if (result.Outcome == Outcome.Refused)
        {
            return text.Append(' ').Append(ReplyWords.Searched(check.Searched)).ToString();
        }

        return $"{text}\n{MarkdownReply.Print([.. result.Citations.Take(MaxCited)], MarkdownForm.Plain)}";
    }

    private static string Print(CheckResult result, CheckForm form, MarkdownForm markdown)
    {
        var text = new StringBuilder(CheckWords.Verdict(result, form)).Append('\n');
        foreach (var (i, part) in result.Parts.Index())
        {
            text.Append('\n').Append(CheckWords.Part(part, i + 1, form)).Append('\n');
            AppendProof(text, part, form, markdown);
        }

        if (result.Parts.Count == 0)
        {
            AppendProof(text, result, form, markdown);
        }

        return text.Append(ReplyWords.Searched(result.Searched)).ToString();
    }

    private static void AppendProof(
        StringBuilder text,
        CheckResult result,
        CheckForm form,
        MarkdownForm markdown
    )
    {
        foreach (var note in result.Notes)
        {
            text.Append(CheckWords.Note(note, result, form)).Append('\n');
        }

        if (result.Candidates.Count > 0)
        {
            AppendCandidates(text, result, form);
        }

        if (result.Matches.Count > 0)
        {
            text.Append('\n').Append(CheckWords.Heading(result)).Append('\n');
        }

        foreach (var match in result.Matches)
        {
            Append(text, match, form, markdown);
        }
    }

    private static void AppendCandidates(StringBuilder text, CheckResult result, CheckForm form)
    {
        text.Append(CheckWords.Candidates(result, form)).Append('\n');
        for (var i = 0; i < result.Candidates.Count; i++)
        {
            text.Append(
                CultureInfo.InvariantCulture,
                $"{i + 1}. {form.Outside(CheckWords.Candidate(result.Candidates[i]))}\n"
            );
        }
    }

    private static void Append(
        StringBuilder text,
        CheckMatch match,
        CheckForm form,
        MarkdownForm markdown
    )
    {
        foreach (var line in Lines(match.Citation.Text))
        {
            text.Append(CultureInfo.InvariantCulture, $"> {form.Outside(line)}\n");
        }

        text.Append(
            CultureInfo.InvariantCulture,
            $"> — {form.Outside(CheckWords.Origin(match))}\n"
        );
        foreach (var note in match.Notes)
        {
            text.Append(CheckWords.Note(note, match, form)).Append('\n');
        }

        if (match.Diff.Any(p => p.Op != DiffOp.Equal))
        {
            text.Append(CultureInfo.InvariantCulture, $"Compared: {form.Diff(match.Diff)}\n");
        }

        text.Append(Source(match, form, markdown)).Append("\n\n");
    }

    private static string Source(CheckMatch match, CheckForm form, MarkdownForm markdown)
    {
        var (article, words) = (match.Citation.Article, match.Citation.Text);
        return article.Url is { } url
            ? markdown.Link(TerminalText.OneLine(url), words)
            : form.Outside(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{ReplyWords.Name(article.Id.Value)}, line {article.LineOf(match.Citation.Span.Start)}"
                )
            );
    }

    private static string[] Lines(string text) =>
        text.ReplaceLineEndings("\n")
            .Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
