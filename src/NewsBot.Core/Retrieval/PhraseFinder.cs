using NewsBot.Core.Text;

namespace NewsBot.Core.Retrieval;

/// <summary>
/// Finds the passages of a segment that hold phrases to the letter. Postings have no positions: the articles with the
/// rarest words of a phrase are few, and the text itself confirms (Zobel and Moffat, "Inverted Files for Text Search
/// Engines", 2006, on phrase evaluation by the rarest words).
/// </summary>
internal static class PhraseFinder
{
    /// <summary>So many of the rarest words choose the articles that are looked at.</summary>
    private const int RarestWords = 3;

    /// <summary>The passages in which the phrase begins, each once.</summary>
    public static HashSet<int> Find(
        QuotedPhrase phrase,
        IndexSnapshot index,
        SegmentView view,
        CancellationToken cancellationToken
    )
    {
        var passages = new HashSet<int>();
        if (phrase.Matcher.IsEmpty)
        {
            return passages;
        }

        foreach (var article in Candidates(phrase, index, view.Segment))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (!view.IsWithdrawn(article))
            {
                Confirm(phrase.Matcher, view.Segment, article, passages);
            }
        }

        return passages;
    }

    // Articles with the rarest words; every article for a phrase of function words alone.
    private static IEnumerable<int> Candidates(
        QuotedPhrase phrase,
        IndexSnapshot index,
        Segment segment
    )
    {
        HashSet<int>? articles = null;
        foreach (var term in phrase.Terms.OrderByDescending(index.PassageIdf).Take(RarestWords))
        {
            var (exact, stem) = term.FindIn(segment.Terms);
            using var postings = new PostingsMerge(segment.PassagePostings, exact, stem);
            var holding = new HashSet<int>();
            foreach (var passage in postings.Ids)
            {
                var article = segment.Table.Article[passage];
                if (articles is null || articles.Contains(article))
                {
                    holding.Add(article);
                }
            }

            articles = holding;
        }

        return articles?.Order() ?? Enumerable.Range(0, segment.Articles.Length);
    }

    private static void Confirm(
        PhraseMatcher matcher,
        Segment segment,
        int article,
        HashSet<int> passages
    )
    {
        var (table, holder) = (segment.Table, segment.Articles[article]);
        for (
            var passage = table.FirstPassage[article];
            passage < table.FirstPassage[article + 1];
            passage++
        )
        {
            if (matcher.StandsIn(holder, new TextSpan(table.Starts[passage], table.Ends[passage])))
            {
                passages.Add(passage);
            }
        }
    }
}
