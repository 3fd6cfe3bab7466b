using System.Globalization;
using NewsBot.Core.Answering.Composing;
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
    /// <param name="versions">Finds how other outlets print them.</param>
    /// <param name="maxCitations">How many may be cited.</param>
    /// <param name="cancellationToken">Stops between statements.</param>
    public static Draft Compose(
        IReadOnlyList<StatementItem> answering,
        IReadOnlyList<StatementItem> found,
        OtherVersions versions,
        int maxCitations,
        CancellationToken cancellationToken = default
    )
    {
        if (DisputedWords.Among(answering, found, cancellationToken) is [_, ..] disputed)
        {
            return ComposeDisputed(disputed);
        }

        var shown = StatementSelection.Of(answering, versions, maxCitations, cancellationToken);
        var (chosen, quoted) = (shown.Chosen, shown.Quoted.ToList<ReplyPart>());
        if (
            chosen is [{ Quotation.IsUncertain: true } open]
            && SpeakerSentence.Of(open) is { } named
        )
        {
            quoted.Add(new ReplyPart.Quoted(named, quoted.Count + 1));
        }

        return new Draft([new ReplyPart.Prose(Line(chosen, shown.HasVersions)), .. quoted])
        {
            PassedOver = shown.PassedOver,
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
            .. disputed.Select((s, i) => StatementSelection.Quote(s, i + 1, [])),
        ]);
    }

    // Names and roles come from the articles, as they write them. A last name alone is not said beside the full name: below
    // its own words it stands as its article has it.
    private static string Line(IReadOnlyList<StatementItem> chosen, bool hasVersions)
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
        if (chosen.All(s => s.Quotation.IsUncertain))
        {
            return $"Perhaps {whose}; the article leaves the speaker open:";
        }

        return hasVersions || chosen.Any(s => chosen.Any(o => Differ(s, o)))
                ? $"{whose}, in words that differ between the articles:"
            : chosen.Any(s => s.IsOnTopic) ? $"{whose}:"
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

    // Two articles that do not give the same words of one utterance.
    private static bool Differ(StatementItem left, StatementItem right) =>
        left.Article.Id != right.Article.Id
        && !StatementSelection.IsSame(left, right)
        && NearDuplicates.Are(
            StatementSelection.CitationOf(left),
            StatementSelection.CitationOf(right)
        );
}
