using System.Collections.Immutable;
using NewsBot.Bot.Sheets;
using NewsBot.Core.Text;
using NewsBot.Discord.Interactions;

namespace NewsBot.Bot.Surfaces;

/// <summary>Names with how often they occur, to be found by how they begin. Immutable.</summary>
internal sealed class NameIndex
{
    // The likeliest first, so that a look-up may stop as soon as it has enough.
    private readonly ImmutableArray<(string Name, string Folded)> _names;

    private NameIndex(ImmutableArray<(string Name, string Folded)> names) => _names = names;

    /// <summary>No name.</summary>
    public static NameIndex Empty { get; } = new([]);

    /// <summary>The names of all occurrences; what can't be offered is left out.</summary>
    public static NameIndex Of(IEnumerable<string?> occurrences) =>
        new([
            .. occurrences
                .Where(n => !string.IsNullOrWhiteSpace(n))
                .Select(n => Markup.Clean(n!.ReplaceLineEndings(" ")).Trim())
                .Where(n => n.Length is > 0 and <= Choice.MaxLength)
                .GroupBy(Fold, StringComparer.Ordinal)
                .OrderByDescending(g => g.Count())
                .ThenBy(g => g.Key, StringComparer.Ordinal)
                .Select(g =>
                    (
                        g.GroupBy(n => n, StringComparer.Ordinal)
                            .OrderByDescending(n => n.Count())
                            .ThenBy(n => n.Key, StringComparer.Ordinal)
                            .First()
                            .Key,
                        g.Key
                    )
                ),
        ]);

    /// <summary>Names in an order of their own; what can't be offered, and what was there before, is left out.</summary>
    public static NameIndex InOrder(IEnumerable<string> names) =>
        new([
            .. names
                .Select(n => Markup.Clean(n.ReplaceLineEndings(" ")).Trim())
                .Where(n => n.Length is > 0 and <= Choice.MaxLength)
                .Select(n => (n, Fold(n)))
                .DistinctBy(n => n.Item2, StringComparer.Ordinal),
        ]);

    /// <summary>Names that begin like that first, then those in which a word does; of each the more frequent first.</summary>
    public IReadOnlyList<string> Find(string typed, int count)
    {
        var start = Fold(typed.Trim());
        if (start.Length > Choice.MaxLength)
        {
            return [];
        }

        var begin = new List<string>(count);
        var within = new List<string>(count);
        foreach (var (name, folded) in _names)
        {
            if (begin.Count == count)
            {
                break;
            }

            if (folded.StartsWith(start, StringComparison.Ordinal))
            {
                begin.Add(name);
            }
            else if (within.Count < count && HasWord(folded, start))
            {
                within.Add(name);
            }
        }

        return [.. begin.Concat(within).Take(count)];
    }

    private static bool HasWord(string folded, string start)
    {
        for (
            var at = folded.IndexOf(start, StringComparison.Ordinal);
            at >= 0;
            at = folded.IndexOf(start, at + 1, StringComparison.Ordinal)
        )
        {
            if (at > 0 && !char.IsLetterOrDigit(folded[at - 1]))
            {
                return true;
            }
        }

        return false;
    }

    private static string Fold(string name) => FoldedText.Of(name).Text.ToLowerInvariant();
}
