using System.Globalization;
using NewsBot.Core.Answering;
using NewsBot.Core.Checking;
using NewsBot.Requests;

namespace NewsBot.Rendering;

/// <summary>What there is to tell of how a result came about that no gate decided: all of it stands in the result.</summary>
internal static class ReceiptFacts
{
    /// <summary>What was looked for and what it was taken for, by name.</summary>
    public static IEnumerable<(string Name, string Value)> Of(Result result)
    {
        yield return ("searched for", result.Request.Text);
        switch (result)
        {
            case Result.Spoken spoken:
                foreach (var (asked, taken) in spoken.Speakers.Readings)
                {
                    yield return ("read", $"{asked} as {taken}");
                }

                foreach (var person in spoken.Speakers.People)
                {
                    yield return (
                        "who",
                        $"{person.Name} ({ReplyWords.Count(person.Statements.Length, "statement")})"
                    );
                }

                break;
            case Result.Checked check:
                yield return ("words", check.Check.Claim.Text);
                yield return ("said to be by", check.Check.Claim.Speaker ?? "nobody");
                break;
            case Result.Replied replied:
                yield return ("read as", replied.Kind.ToString());
                break;
        }
    }

    /// <summary>What came of it, and why.</summary>
    public static string Decision(Result result) =>
        result is Result.Checked { Check: var check }
            ? string.Join(
                ", ",
                check.Notes.Select(n => n.Kind.ToString()).Prepend(check.Verdict.ToString())
            )
            : result.Outcome.ToString();

    /// <summary>Each place that was found, and what became of it.</summary>
    public static IEnumerable<(string Place, string Why)> Found(Result result) =>
        result switch
        {
            Result.Checked { Check: var check } => check.Matches.Select(m =>
                (Place(m.Citation.Article.Id.Value, m.Citation.Span), Why(m))
            ),
            Result.Matched matched => matched.Citations.Select(q =>
                (
                    Place(q),
                    $"similarity {matched.Similarity[q.Citation].ToString("0.00", CultureInfo.InvariantCulture)}"
                )
            ),
            Result.Found found => found.Hits.Select(h =>
                (
                    Place(h.Article.Id.Value, h.Span),
                    $"score {h.Score.ToString("0.00", CultureInfo.InvariantCulture)}"
                )
            ),
            _ => result.Citations.Select(q => (Place(q), "used")),
        };

    private static string Why(CheckMatch match) =>
        string.Join(
            ", ",
            match
                .Notes.Select(n => n.Kind.ToString())
                .Prepend(
                    $"similarity {match.Similarity.ToString("0.00", CultureInfo.InvariantCulture)}"
                )
        );

    private static string Place(ReplyPart.Quoted quoted) =>
        Place(quoted.Citation.Article.Id.Value, quoted.Citation.Span);

    private static string Place(string article, Core.Text.TextSpan span) =>
        string.Create(CultureInfo.InvariantCulture, $"{article} {span.Start}-{span.End}");
}
