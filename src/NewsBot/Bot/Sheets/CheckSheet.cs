using System.Globalization;
using NewsBot.Bot.Answers;
using NewsBot.Core.Checking;
using NewsBot.Rendering;

namespace NewsBot.Bot.Sheets;

/// <summary>What became of a quotation that was passed on, laid out: the verdict, each proof, and the two compared.</summary>
internal static class CheckSheet
{
    private const int MaxWords = 200;
    private const int MaxRun = 160;
    private const int MaxCandidates = 10;

    private static readonly CheckForm _form = new(
        static text => Markup.Text(Shortened(text)),
        static words => Markup.Italic(Markup.Cut(ReplyWords.Name(words), MaxWords)),
        static words => Markup.Struck(Shortened(words)),
        static words => Markup.Bold(Shortened(words))
    );

    public static Sheet Of(AnswerContent.Checked content)
    {
        var result = content.Check;
        var pieces = new List<SheetPiece> { new($"**{CheckWords.Verdict(result, _form)}**") };
        pieces.AddRange(
            result.Parts.Select((p, i) => new SheetPiece(CheckWords.Part(p, i + 1, _form)))
        );
        pieces.AddRange(
            result.Notes.Select(n => new SheetPiece(CheckWords.Note(n, result, _form)))
        );
        if (result.Candidates.Count > 0)
        {
            pieces.Add(new SheetPiece(Candidates(result)));
        }

        if (result.Matches.Count > 0)
        {
            pieces.Add(new SheetPiece(CheckWords.Heading(result)));
        }

        for (var i = 0; i < result.Matches.Count; i++)
        {
            pieces.Add(CitedWords.Of(result.Matches[i], i + 1));
            if (Notes(result.Matches[i]) is { Length: > 0 } notes)
            {
                pieces.Add(new SheetPiece(notes));
            }
        }

        return new Sheet
        {
            Title = content.Title,
            Pieces = [.. pieces],
            Footer = AnswerSheet.Footer(content),
            Choices = AnswerSheet.Choices(content),
            IsAnswered = result.Verdict != Verdict.NotFound,
        };
    }

    private static string Candidates(CheckResult result) =>
        string.Join(
            '\n',
            result
                .Candidates.Take(MaxCandidates)
                .Select(c => Markup.Text(Markup.Cut(CheckWords.Candidate(c), MaxWords)))
                .Select((c, i) => string.Create(CultureInfo.InvariantCulture, $"{i + 1}. {c}"))
                .Prepend(
                    $"Several people here are called {_form.Words(result.Claim.Speaker ?? "")}:"
                )
        );

    private static string Notes(CheckMatch match)
    {
        var notes = match.Notes.Select(n => CheckWords.Note(n, match, _form)).ToList();
        if (match.Diff.Any(p => p.Op != DiffOp.Equal))
        {
            notes.Add($"Compared (~~left out~~, **added**): {_form.Diff(Bounded(match.Diff))}");
        }

        return string.Join('\n', notes);
    }

    // A long comparison stops after some words; the proof above it is whole.
    private static IEnumerable<DiffPart> Bounded(IEnumerable<DiffPart> diff)
    {
        const int longest = 2_000;
        const int marks = 6;
        var length = 0;
        foreach (var part in diff)
        {
            // Each letter may need an escape.
            length += (2 * Math.Min(part.Text.Length, MaxRun)) + marks;
            if (length > longest)
            {
                yield return new DiffPart(DiffOp.Equal, "…");
                yield break;
            }

            yield return part;
        }
    }

    // Of a long run the edges are enough: what was changed stands between runs.
    private static string Shortened(string text)
    {
        const int edge = 8;
        if (text.Length <= MaxRun)
        {
            return text;
        }

        var words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return words.Length <= 2 * edge
            ? Markup.Cut(text, MaxRun)
            : Markup.Cut(
                $"{string.Join(' ', words.Take(edge))} … {string.Join(' ', words.TakeLast(edge))}",
                MaxRun
            );
    }
}
