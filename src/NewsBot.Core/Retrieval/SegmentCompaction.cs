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
    public static ImmutableArray<SegmentView> Compact(ImmutableArray<SegmentView> views)
    {
        var kept = views.RemoveAll(view => view.ArticleCount == 0);
        while (kept.Length > Fanout && DueForMerge(kept) is var from and >= 0)
        {
            var merged = SegmentMerger.Merge(kept.AsSpan(from, kept.Length - from).ToArray());
            kept = kept.RemoveRange(from, kept.Length - from).Add(new SegmentView(merged));
        }

        return [.. kept.Select(Rewrite)];
    }

    // The longest tail whose segments are not dwarfed by the one before it.
    private static int DueForMerge(ImmutableArray<SegmentView> views)
    {
        var size = views[^1].PassageCount;
        var from = views.Length - 1;
        while (from > 0 && views[from - 1].PassageCount <= Math.Max(size * Fanout, 64))
        {
            size += views[--from].PassageCount;
        }

        return views.Length - from >= Fanout ? from : -1;
    }

    // A segment that is mostly withdrawn costs more to step over than to write again.
    private static SegmentView Rewrite(SegmentView view) =>
        view.WithdrawnCount > view.ArticleCount
            ? new SegmentView(SegmentMerger.Merge([view]))
            : view;
}
