using NewsBot.Core.Quotations;

namespace NewsBot.Core.Answering.Statements;

/// <summary>Tells whether a question leaves open whom of several people it means.</summary>
internal static class SpeakerChoices
{
    private const int MaxChoices = 9;

    /// <summary>The people, most quoted first; empty where one is meant, or nobody.</summary>
    /// <param name="statements">What was found; those on the topic count, where there are some.</param>
    public static IReadOnlyList<SpeakerChoice> Of(IReadOnlyList<StatementItem> statements)
    {
        var asked = statements.Where(s => s.IsAsked && IsFull(s.Speaker)).ToArray();
        var onTopic = asked.Where(s => s.IsOnTopic).ToArray();
        var counted = onTopic.Length > 0 ? onTopic : asked;
        var groups = counted.GroupBy(s => s.Speaker.Name, StringComparer.Ordinal).ToArray();
        var areNamesakes =
            groups.Length > 1
            && groups.DistinctBy(g => LastOf(g.Key), StringComparer.OrdinalIgnoreCase).Count() == 1
            && groups.DistinctBy(g => g.Key[0]).Count() > 1;
        return areNamesakes
            ?
            [
                .. groups
                    .Select(g => new SpeakerChoice(g.Key, RoleIn(g), g.Count()))
                    .OrderByDescending(c => c.Quotations)
                    .ThenBy(c => c.Name, StringComparer.Ordinal)
                    .Take(MaxChoices),
            ]
            : [];
    }

    private static bool IsFull(Speaker speaker) =>
        speaker.Kind == SpeakerKind.Person && speaker.Name.Contains(' ', StringComparison.Ordinal);

    private static string LastOf(string name) => name[(name.LastIndexOf(' ') + 1)..];

    private static string? RoleIn(IEnumerable<StatementItem> statements) =>
        statements.Select(s => s.Speaker.Role).FirstOrDefault(r => !string.IsNullOrWhiteSpace(r));
}
