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
        var firstPassage = new List<int> { 0 };
        List<int> starts = [];
        List<int> ends = [];
        List<int> lengths = [];
        List<int> headLengths = [];
        var passageMaps = new List<int[]>();
        var articleMaps = new List<int[]>();
        foreach (var view in views)
        {
            var table = view.Segment.Table;
            var passageMap = new int[table.Count];
            var articleMap = new int[view.Segment.Articles.Length];
            passageMap.AsSpan().Fill(-1);
            articleMap.AsSpan().Fill(-1);
            for (var article = 0; article < articleMap.Length; article++)
            {
                if (view.IsWithdrawn(article))
                {
                    continue;
                }

                articleMap[article] = articles.Count;
                articles.Add(view.Segment.Articles[article]);
                headLengths.Add(table.HeadLengths[article]);
                for (
                    var passage = table.FirstPassage[article];
                    passage < table.FirstPassage[article + 1];
                    passage++
                )
                {
                    passageMap[passage] = starts.Count;
                    starts.Add(table.Starts[passage]);
                    ends.Add(table.Ends[passage]);
                    lengths.Add(table.Lengths[passage]);
                }

                firstPassage.Add(starts.Count);
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
            new PassageTable(
                [.. firstPassage],
                [.. starts],
                [.. ends],
                [.. lengths],
                [.. headLengths]
            )
        );
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
}
