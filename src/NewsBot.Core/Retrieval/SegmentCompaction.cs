using System.Collections.Immutable;

namespace NewsBot.Core.Retrieval;

/// <summary>
/// Keeps the number of segments small while articles come in: neighbours of like size are merged, so that each article is
/// merged about log(n) times in its life (O'Neil et al., "The Log-Structured Merge-Tree", 1996).
/// </summary>
internal static class SegmentCompaction
{
    private const int Fanout = 4;

    /// <summary>The same articles in fewer segments where that is due.</summary>
    public static ImmutableArray<SegmentView> Compact(ImmutableArray<SegmentView> views) =>
        Compact(
            views,
            static view => view,
            static parts => new SegmentView(SegmentMerger.Merge(parts))
        );

    /// <summary>The same for parts that hold more than a view.</summary>
    /// <param name="parts">The parts, oldest first.</param>
    /// <param name="view">The view of a part.</param>
    /// <param name="merge">Joins parts; withdrawn articles stay behind.</param>
    public static ImmutableArray<T> Compact<T>(
        ImmutableArray<T> parts,
        Func<T, SegmentView> view,
        Func<IReadOnlyList<T>, T> merge
    )
    {
        var kept = parts.RemoveAll(part => view(part).ArticleCount == 0);
        while (kept.Length > Fanout && DueForMerge(kept, view) is var from and >= 0)
        {
            var merged = merge(kept.AsSpan(from, kept.Length - from).ToArray());
            kept = kept.RemoveRange(from, kept.Length - from).Add(merged);
        }

        return [.. kept.Select(part => IsMostlyGone(view(part)) ? merge([part]) : part)];
    }

    // The longest tail whose segments are not dwarfed by the one before it.
    private static int DueForMerge<T>(ImmutableArray<T> parts, Func<T, SegmentView> view)
    {
        var size = view(parts[^1]).PassageCount;
        var from = parts.Length - 1;
        while (from > 0 && view(parts[from - 1]).PassageCount <= Math.Max(size * Fanout, 64))
        {
            size += view(parts[--from]).PassageCount;
        }

        return parts.Length - from >= Fanout ? from : -1;
    }

    // A segment that is mostly withdrawn costs more to step over than to write again.
    private static bool IsMostlyGone(SegmentView view) => view.WithdrawnCount > view.ArticleCount;
}
