using System.Buffers;
using NewsBot.Core.Retrieval;

namespace NewsBot.Core.Statements;

/// <summary>
/// Finds statements by words: the rarest words of those that are asked about choose the candidates, the order of all words
/// decides. Reads postings of a few words and the text of a few statements, however many there are. Thread-safe.
/// </summary>
public static class StatementSearch
{
    /// <summary>So many statements are compared word by word.</summary>
    private const int MaxCandidates = 128;

    /// <summary>So many places of words are looked at; beyond them only rarer words count.</summary>
    private const int MaxPostings = 400_000;

    /// <summary>More words of a text are not looked for.</summary>
    private const int MaxTerms = 24;

    /// <summary>Longer texts are cut, in code units.</summary>
    private const int MaxLength = 2_000;

    /// <summary>The statements whose words, in their order, are nearest to the text.</summary>
    /// <param name="ledger">The ledger of one generation.</param>
    /// <param name="text">Words as remembered, without who said them. A text of function words alone finds nothing.</param>
    /// <param name="filter">Which articles count.</param>
    /// <param name="count">How many at most; above 0.</param>
    /// <param name="cancellationToken">Stops between statements.</param>
    /// <returns>Best first, ties by day and place; none that shares no word.</returns>
    public static IReadOnlyList<StatementMatch> Find(
        Ledger ledger,
        string text,
        SearchFilter filter,
        int count,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(ledger);
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(filter);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(count);
        var read = text.Length > MaxLength ? text[..MaxLength] : text;
        var asked = Wording.Of(read);
        var matches = new List<StatementMatch>();
        foreach (var statement in Candidates(ledger, read, filter))
        {
            cancellationToken.ThrowIfCancellationRequested();
            var alignment = WordAlignment.Of(asked, statement.Wording());
            if (alignment.Similarity > 0)
            {
                matches.Add(new StatementMatch(statement, alignment.Similarity, alignment));
            }
        }

        return
        [
            .. matches
                .OrderByDescending(m => m.Similarity)
                .ThenBy(m => m.Alignment.Found.Words.Length)
                .ThenBy(m => m.Statement.Article.Published.Instant ?? DateTimeOffset.MaxValue)
                .ThenBy(m => m.Statement.Article.Id)
                .ThenBy(m => m.Statement.Span.Start)
                .Take(count),
        ];
    }

    private static IEnumerable<Statement> Candidates(
        Ledger ledger,
        string text,
        SearchFilter filter
    )
    {
        var words = ledger.Words;
        var terms = QueryTerm
            .ParsePhrase(text)
            .Select(term => (Term: term, Idf: words.PassageIdf(term)))
            .OrderByDescending(t => t.Idf)
            .Take(MaxTerms)
            .ToArray();
        var best = new PriorityQueue<Statement, (float Worth, long Order)>();
        var order = 0L;
        foreach (var segment in ledger.Segments)
        {
            foreach (var (passage, worth) in Score(segment, terms))
            {
                // Of several that are worth the same the first stay.
                var key = (worth, --order);
                if (
                    best.Count == MaxCandidates
                    && best.TryPeek(out _, out var least)
                    && key.CompareTo(least) <= 0
                )
                {
                    continue;
                }

                if (
                    !segment.IsWithdrawn(passage)
                    && filter.Allows(segment.Statements[passage].Article)
                )
                {
                    best.Enqueue(segment.Statements[passage], key);
                    if (best.Count > MaxCandidates)
                    {
                        best.Dequeue();
                    }
                }
            }
        }

        return best.UnorderedItems.Select(item => item.Element);
    }

    // What the words that a statement has are worth together.
    private static List<(int Passage, float Worth)> Score(
        LedgerSegment segment,
        (QueryTerm Term, float Idf)[] terms
    )
    {
        var words = segment.Words.Segment;
        var touched = new List<int>();
        var worth = ArrayPool<float>.Shared.Rent(words.PassageCount);
        worth.AsSpan(0, words.PassageCount).Clear();
        var left = MaxPostings;
        foreach (var (term, idf) in terms)
        {
            var (exact, stem) = term.FindIn(words.Terms);
            using var postings = new PostingsMerge(words.PassagePostings, exact, stem);
            if (left < 0)
            {
                break;
            }

            left -= postings.Ids.Length;
            foreach (var passage in postings.Ids)
            {
                if (worth[passage] == 0)
                {
                    touched.Add(passage);
                }

                worth[passage] += idf;
            }
        }

        var scored = touched.ConvertAll(passage => (passage, worth[passage]));
        ArrayPool<float>.Shared.Return(worth);
        return scored;
    }
}
