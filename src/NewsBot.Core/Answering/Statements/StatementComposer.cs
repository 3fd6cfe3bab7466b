using System.Globalization;
using NewsBot.Core.Answering.Composing;
using NewsBot.Core.Answering.Receipts;
using NewsBot.Core.Articles;
using NewsBot.Core.Text;

namespace NewsBot.Core.Answering.Statements;

/// <summary>Composes an answer of what somebody said: whose words, then the words.</summary>
internal static class StatementComposer
{
    /// <summary>A longer role is not said, in code units.</summary>
    private const int MaxRoleLength = 160;

    /// <summary>The draft.</summary>
    /// <param name="answering">Statements that answer, best first; at least one.</param>
    /// <param name="found">All statements that were found.</param>
    /// <param name="maxCitations">How many may be cited.</param>
    /// <param name="cancellationToken">Stops between statements.</param>
    public static Draft Compose(
        IReadOnlyList<StatementItem> answering,
        IReadOnlyList<StatementItem> found,
        int maxCitations,
        CancellationToken cancellationToken = default
    )
    {
        if (DisputedWords.Among(answering, found, cancellationToken) is [_, ..] disputed)
        {
            return ComposeDisputed(disputed);
        }

        var passedOver = new PassedOver();
        var chosen = new List<StatementItem>();
        foreach (var statement in answering)
        {
            if (chosen.Exists(c => IsSame(c, statement)))
            {
                passedOver.Note(statement, StatementFate.SameAsAnother);
            }
            else if (chosen.Count == maxCitations)
            {
                passedOver.Note(statement, StatementFate.OverLimit);
            }
            else
            {
                chosen.Add(statement);
            }
        }

        var quoted = chosen.Select((s, i) => Quoted(s, i + 1, answering)).ToList<ReplyPart>();
        if (
            chosen is [{ Quotation.IsUncertain: true } open]
            && SpeakerSentence.Of(open) is { } told
        )
        {
            quoted.Add(new ReplyPart.Quoted(told, chosen.Count + 1));
        }

        return new Draft([new ReplyPart.Prose(Line(chosen)), .. quoted])
        {
            PassedOver = passedOver,
        };
    }

    private static Draft ComposeDisputed(IReadOnlyList<StatementItem> disputed)
    {
        var names = disputed.Select(
            (s, i) =>
                string.Create(CultureInfo.InvariantCulture, $"{Plain(s.Speaker.Name)} [{i + 1}]")
        );
        return new Draft([
            new ReplyPart.Prose(
                $"The articles give these words to different people, the newest first: {string.Join(", ", names)}"
            ),
            .. disputed.Select((s, i) => Quoted(s, i + 1, [])),
        ]);
    }

    // Names and roles come from the articles, as they write them. A last name alone is not said beside the full name: below
    // its own words it stands as its article has it.
    private static string Line(List<StatementItem> chosen)
    {
        var speakers = chosen
            .Select(s => s.Quotation.Speaker!)
            .DistinctBy(s => s.Name, StringComparer.Ordinal)
            .ToArray();
        var full = speakers.Where(s => !speakers.Any(o => IsLastNameOf(s.Name, o.Name))).ToArray();
        var whose =
            full.Length == 1
                ? $"{Plain(full[0].Name)}{Role(full[0].Role)}"
                : string.Join(", ", full.Select(s => Plain(s.Name)));
        if (chosen.TrueForAll(s => s.Quotation.IsUncertain))
        {
            return $"Perhaps {whose}; the article leaves the speaker open:";
        }

        return chosen.Exists(s => chosen.Exists(o => Differ(s, o)))
                ? $"{whose}, in words that differ between the articles:"
            : chosen.Exists(s => s.IsOnTopic) ? $"{whose}:"
            : $"{whose}, in other words than the question's:";
    }

    private static bool IsLastNameOf(string name, string full) =>
        full.EndsWith($" {name}", StringComparison.Ordinal);

    private static string Role(string? role) =>
        string.IsNullOrWhiteSpace(role) || role.Length > MaxRoleLength ? "" : $", {Plain(role)}";

    // Marks and brackets would read as a quotation or a marker.
    private static string Plain(string words) =>
        string.Concat(
            words.Where(c => !QuotationMarks.IsDouble(c) && c is not ('[' or ']' or '\n' or '\r'))
        );

    private static ReplyPart.Quoted Quoted(
        StatementItem statement,
        int number,
        IReadOnlyList<StatementItem> all
    )
    {
        var citation = CitationOf(statement);
        return new ReplyPart.Quoted(citation, number)
        {
            Quotation = statement.Quotation,
            Also =
            [
                .. all.Where(s => s.Article.Id != statement.Article.Id && IsSame(s, statement))
                    .Select(CitationOf)
                    .DistinctBy(c => c.Article.Id),
            ],
        };
    }

    private static Citation CitationOf(StatementItem statement) =>
        Citation.Cut(statement.Article, statement.Span);

    private static bool IsSame(StatementItem left, StatementItem right) =>
        NearDuplicates.HaveSameWords(
            left.Span.Of(left.Article.Text),
            right.Span.Of(right.Article.Text)
        );

    // Two articles that do not give the same words of one utterance.
    private static bool Differ(StatementItem left, StatementItem right) =>
        left.Article.Id != right.Article.Id
        && !IsSame(left, right)
        && NearDuplicates.Are(CitationOf(left), CitationOf(right));
}
