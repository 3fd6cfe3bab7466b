using NewsBot.Core.Articles;

namespace NewsBot.Core.Retrieval;

/// <summary>Joins segments into one without reading a text again; withdrawn articles stay behind.</summary>
internal static class SegmentMerger
{
    /// <summary>The live articles of all views, in their order, as one segment.</summary>
    public static Segment Merge(IReadOnlyList<SegmentView> views)
    {
        var terms = new TermDictionary(
            views.Count == 0 ? 16 : views.Max(v => v.Segment.Terms.Count)
        );
        var articles = new List<Article>();
        var joined = new PassageLists();
        var passageMaps = new List<int[]>();
        var articleMaps = new List<int[]>();
        foreach (var view in views)
        {
            var passageMap = Nowhere(view.Segment.Table.Count);
            var articleMap = Nowhere(view.Segment.Articles.Length);
            for (var article = 0; article < articleMap.Length; article++)
            {
                if (!view.IsWithdrawn(article))
                {
                    articleMap[article] = articles.Count;
                    articles.Add(view.Segment.Articles[article]);
                    joined.Add(view.Segment.Table, article, passageMap);
                }
            }

            passageMaps.Add(passageMap);
            articleMaps.Add(articleMap);
        }

        var termMaps = views.Select(view => MapTerms(view, terms)).ToArray();
        return new Segment(
            [.. articles],
            terms,
            MergePostings(
                [.. views.Select(v => v.Segment.PassagePostings)],
                termMaps,
                passageMaps,
                terms.Count
            ),
            MergePostings(
                [.. views.Select(v => v.Segment.HeadPostings)],
                termMaps,
                articleMaps,
                terms.Count
            ),
            joined.ToTable()
        );
    }

    // Of what stays behind nothing is known in the new segment.
    private static int[] Nowhere(int count)
    {
        var map = new int[count];
        map.AsSpan().Fill(-1);
        return map;
    }

    private static int[] MapTerms(SegmentView view, TermDictionary terms)
    {
        var map = new int[view.Segment.Terms.Count];
        for (var term = 0; term < map.Length; term++)
        {
            map[term] = terms.GetOrAdd(view.Segment.Terms.Term(term));
        }

        return map;
    }

    private static Postings MergePostings(
        Postings[] parts,
        int[][] termMaps,
        List<int[]> idMaps,
        int termCount
    )
    {
        var starts = new int[termCount + 1];
        for (var part = 0; part < parts.Length; part++)
        {
            for (var term = 0; term < termMaps[part].Length; term++)
            {
                foreach (var id in parts[part].IdsOf(term))
                {
                    starts[termMaps[part][term] + 1] += idMaps[part][id] >= 0 ? 1 : 0;
                }
            }
        }

        for (var term = 0; term < termCount; term++)
        {
            starts[term + 1] += starts[term];
        }

        var next = starts.AsSpan(0, termCount).ToArray();
        var ids = new int[starts[termCount]];
        var frequencies = new byte[starts[termCount]];
        for (var part = 0; part < parts.Length; part++)
        {
            for (var term = 0; term < termMaps[part].Length; term++)
            {
                var from = parts[part].IdsOf(term);
                var counts = parts[part].FrequenciesOf(term);
                for (var i = 0; i < from.Length; i++)
                {
                    if (idMaps[part][from[i]] is var id and >= 0)
                    {
                        var place = next[termMaps[part][term]]++;
                        (ids[place], frequencies[place]) = (id, counts[i]);
                    }
                }
            }
        }

        return new Postings(starts, ids, frequencies);
    }

    /// <summary>The table of passages as it grows.</summary>
    private sealed class PassageLists
    {
        private readonly List<int> _firstPassage = [0];
        private readonly List<int> _starts = [];
        private readonly List<int> _ends = [];
        private readonly List<int> _lengths = [];
        private readonly List<int> _headLengths = [];

        /// <summary>Takes over the passages of an article, and notes in <paramref name="map"/> where each went.</summary>
        public void Add(PassageTable table, int article, int[] map)
        {
            _headLengths.Add(table.HeadLengths[article]);
            for (
                var passage = table.FirstPassage[article];
                passage < table.FirstPassage[article + 1];
                passage++
            )
            {
                map[passage] = _starts.Count;
                _starts.Add(table.Starts[passage]);
                _ends.Add(table.Ends[passage]);
                _lengths.Add(table.Lengths[passage]);
            }

            _firstPassage.Add(_starts.Count);
        }

        public PassageTable ToTable() =>
            new([.. _firstPassage], [.. _starts], [.. _ends], [.. _lengths], [.. _headLengths]);
    }
}
