using NewsBot.Core.Checking;
using NewsBot.Replies;

namespace NewsBot.Bot;

/// <summary>What became of a quotation that was passed on, laid out: the verdict, each proof, and the two compared.</summary>
internal static class CheckSheet
{
    private const int MaxTitle = 200;
    private const int MaxWords = 200;
    private const int MaxRun = 300;

    private static readonly CheckForm _form = new(
        static text => Markup.Text(Markup.Cut(text, MaxRun)),
        static words => $"*{Markup.Text(Markup.Cut(ReplyWords.Name(words), MaxWords))}*",
        static words => $"~~{Markup.Text(Markup.Cut(words, MaxRun))}~~",
        static words => $"**{Markup.Text(Markup.Cut(words, MaxRun))}**"
    );

    public static Sheet Of(CheckResult result, Inquiry inquiry)
    {
        var pieces = new List<SheetPiece> { new($"**{CheckWords.Verdict(result, _form)}**") };
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

        pieces.AddRange(result.Matches.SelectMany((m, i) => Match(m, i + 1)));
        return new Sheet
        {
            Title = Markup.Plain(inquiry.Text, MaxTitle),
            Pieces = [.. pieces],
            Footer = ReplyWords.Searched(result.Searched),
            Citations = [.. result.Matches.Select(m => m.Citation)],
            Choices = [.. result.Candidates.Select(c => (ReplyWords.Name(c.Name), c.Name))],
            IsAnswered = result.Verdict != Verdict.NotFound,
        };
    }

    private static string Candidates(CheckResult result) =>
        string.Join(
            '\n',
            result
                .Candidates.Select((c, i) => $"{i + 1}. {Markup.Text(CheckWords.Candidate(c))}")
                .Prepend(
                    $"Several people here are called {_form.Words(result.Claim.Speaker ?? "")}:"
                )
        );

    private static IEnumerable<SheetPiece> Match(CheckMatch match, int number)
    {
        var speaker = match.Speaker is { } known
            ? $"{CitedWords.Speaker(known, match.IsUncertain)} · "
            : "";
        yield return CitedWords.Of(
            match.Citation,
            $"{speaker}{Markup.Text(ReplyWords.Name(match.Citation.Article.Outlet ?? match.Citation.Article.Id.Value))}",
            number
        );
        var notes = match.Notes.Select(n => CheckWords.Note(n, match, _form)).ToList();
        if (match.Diff.Any(p => p.Op != DiffOp.Equal))
        {
            notes.Add($"Compared: {_form.Diff(Bounded(match.Diff))}");
        }

        if (notes.Count > 0)
        {
            yield return new SheetPiece(string.Join('\n', notes));
        }
    }

    // A long comparison stops after some words; the proof above it is whole.
    private static IEnumerable<DiffPart> Bounded(IEnumerable<DiffPart> diff)
    {
        const int longest = 900;
        var length = 0;
        foreach (var part in diff)
        {
            length += Math.Min(part.Text.Length, MaxRun);
            if (length > longest)
            {
                yield return new DiffPart(DiffOp.Equal, "…");
                yield break;
            }

            yield return part;
        }
    }
}
