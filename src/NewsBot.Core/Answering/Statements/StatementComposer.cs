using System.Globalization;
using NewsBot.Core.Answering.Composing;
using NewsBot.Core.Articles;
using NewsBot.Core.Questions;
using NewsBot.Core.Text;

namespace NewsBot.Core.Answering.Statements;

/// <summary>Composes an answer of what somebody said: whose words, then the words.</summary>
internal static class StatementComposer
{
    /// <summary>A statement must carry this share of a question about its speaker, the name apart.</summary>
    private const double MinOfNamed = 0.3;

    /// <summary>A statement must carry this share of a question that asks for its speaker.</summary>
    private const double MinOfUnnamed = 0.5;

    /// <summary>A longer role is not said, in code units.</summary>
    private const int MaxRoleLength = 160;

    /// <summary>Whether the statements answer the question.</summary>
    public static bool CanAnswer(Evidence evidence) => Answering(evidence).Any();

    /// <summary>The draft; only for evidence that <see cref="CanAnswer"/> holds for.</summary>
    public static Draft Compose(
        Evidence evidence,
        int maxCitations,
        CancellationToken cancellationToken = default
    )
    {
        var all = Answering(evidence).ToArray();
        if (DisputedWords.Among(all, evidence.Statements, cancellationToken) is [_, ..] disputed)
        {
            return ComposeDisputed(disputed);
        }

        var chosen = new List<StatementItem>();
        foreach (var statement in all)
        {
            if (chosen.Count < maxCitations && !chosen.Exists(c => IsSame(c, statement)))
            {
                chosen.Add(statement);
            }
        }

        var quoted = chosen.Select((s, i) => Quoted(s, i + 1, all)).ToList<ReplyPart>();
        if (
            chosen is [{ Quotation.IsUncertain: true } open]
            && SpeakerSentence.Of(open) is { } told
        )
        {
            quoted.Add(new ReplyPart.Quoted(told, chosen.Count + 1));
        }

        return new Draft([new ReplyPart.Prose(Line(chosen)), .. quoted]);
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

    /// <summary>The share of a question that a statement must carry.</summary>
    public static double MinCoverage(StatementItem statement) =>
        statement.IsAsked ? MinOfNamed : MinOfUnnamed;

    /// <summary>
    /// Statements of whoever is asked about; else, of those who may be meant, of the one whose words fit best.
    /// </summary>
    public static IEnumerable<StatementItem> Answering(Evidence evidence)
    {
        var named = evidence
            .Statements.Where(s => s.IsAsked && s.Coverage >= MinCoverage(s))
            .ToArray();
        if (evidence.Form == QuestionForm.WhoIs)
        {
            return [];
        }

        if (evidence.Form == QuestionForm.Comparison)
        {
            return Sides(evidence, named);
        }

        if (evidence.Form == QuestionForm.WordsSaid)
        {
            var onTopic = named.Where(s => s.IsOnTopic).ToArray();
            return onTopic.Length > 0 ? onTopic
                : named.Any(s => s.IsNearTopic) ? named.OrderByDescending(s => s.IsNearTopic)
                : [];
        }

        var best =
            evidence.Statements.Count > 0 ? evidence.Statements.MaxBy(s => s.Coverage) : null;
        return
            best is { Coverage: >= MinOfUnnamed }
            && QuestionForms.AsksWhoSaid(evidence.Question.Text)
            ? evidence
                .Statements.Where(s =>
                    s.Quotation.Speaker?.Name == best.Quotation.Speaker?.Name
                    && s.Coverage >= MinOfUnnamed
                )
                .OrderByDescending(s => s.Coverage)
            : [];
    }

    // The best words of each speaker, then the next best; whoever is named, else all where the topic is carried.
    private static IEnumerable<StatementItem> Sides(Evidence evidence, StatementItem[] named)
    {
        var speaking =
            named.Length > 0 ? named
            : evidence.IsManySided || StoryTopic.Carried(evidence) < MinOfUnnamed ? []
            : [.. evidence.Statements];
        var sides = speaking
            .GroupBy(s => s.Speaker.Name, StringComparer.Ordinal)
            .Select(g => g.OrderByDescending(s => s.Coverage).ToArray())
            .ToArray();
        return named.Length > 0 || sides.Length > 1
            ? sides
                .SelectMany(side => side.Select((s, place) => (s, place)))
                .OrderBy(s => s.place)
                .ThenByDescending(s => s.s.Coverage)
                .Select(s => s.s)
            : [];
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

    private static ReplyPart.Quoted Quoted(StatementItem statement, int number, StatementItem[] all)
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
        NearDuplicates.HaveSameWords(CitationOf(left), CitationOf(right));

    // Two articles that do not give the same words of one utterance.
    private static bool Differ(StatementItem left, StatementItem right) =>
        left.Article.Id != right.Article.Id
        && !IsSame(left, right)
        && NearDuplicates.Are(CitationOf(left), CitationOf(right));
}
