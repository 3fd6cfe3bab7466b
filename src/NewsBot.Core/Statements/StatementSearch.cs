using System.Buffers;
using NewsBot.Core.Retrieval;

namespace NewsBot.Core.Statements;

/// <summary>
/// Finds statements by words: the rarest words of those that are asked about choose the candidates, the order of all words
/// decides. Reads postings of a few words and the text of a few statements, however many there are. Thread-safe.
/// </summary>
public static class StatementSearch
{
    /// <summary>So many statements are compared word by word, or as many as are wanted.</summary>
    private const int MinCandidates = 64;

    /// <summary>So many places of words are looked at; beyond them only <see cref="MinTerms"/> words count.</summary>
    private const int MaxPlaces = 30_000;

    private const int MinTerms = 3;

    /// <summary>Words of somebody's are not looked for in headlines.</summary>
    private const float HeadsOfWords = 0;

    /// <summary>Statements whose rare words are worth less than this share of the best one's are not compared.</summary>
    private const float MinWorth = 0.3f;

    /// <summary>What a word of a statement takes from its worth: enough to tell apart what else is equal.</summary>
    private const float LengthCost = 0.001f;

    /// <summary>Longer texts are cut, in code units.</summary>
    internal const int MaxLength = 2_000;

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
        foreach (var statement in Candidates(ledger, read, filter, count, HeadsOfWords))
        {
            cancellationToken.ThrowIfCancellationRequested();
            var alignment = WordAlignment.Of(asked, statement.Wording(), cancellationToken);
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

    /// <summary>Statements that share the rarest words of a text, in no order.</summary>
    /// <param name="ledger">The ledger of one generation.</param>
    /// <param name="text">The words.</param>
    /// <param name="filter">Which articles count.</param>
    /// <param name="count">How many are wanted in the end.</param>
    /// <param name="headWeight">What a word of the headline or the outlet counts beside one of the statement.</param>
    internal static IEnumerable<Statement> Candidates(
        Ledger ledger,
        string text,
        SearchFilter filter,
        int count,
        float headWeight
    )
    {
        var most = Math.Max(MinCandidates, count);
        var terms = Chosen(ledger.Words, text);
        var best = new PriorityQueue<Statement, (float Worth, long Order)>();
        var order = 0L;
        foreach (var segment in ledger.Segments)
        {
            foreach (var (passage, worth) in Score(segment, terms, headWeight))
            {
                // Of several that are worth the same the first stay.
                var key = (worth, --order);
                if (
                    best.Count == most
                    && best.TryPeek(out _, out var last)
                    && key.CompareTo(last) <= 0
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
                    if (best.Count > most)
                    {
                        best.Dequeue();
                    }
                }
            }
        }

        var least =
            MinWorth * best.UnorderedItems.Select(b => b.Priority.Worth).DefaultIfEmpty().Max();
        return best.UnorderedItems.Where(b => b.Priority.Worth >= least).Select(b => b.Element);
    }

    // The rarest words that are there, as many as have few places, and always some.
    private static List<(QueryTerm Term, float Idf)> Chosen(IndexSnapshot words, string text)
    {
        var chosen = new List<(QueryTerm, float)>();
        var places = 0;
        foreach (
            var (term, count) in QueryTerm
                .ParsePhrase(text)
                .Select(term => (term, Count: words.PassageCountOf(term)))
                .Where(t => t.Count > 0)
                .OrderBy(t => t.Count)
        )
        {
            places += count;
            if (chosen.Count >= MinTerms && places > MaxPlaces)
            {
                break;
            }

            chosen.Add((term, words.PassageIdf(term)));
        }

        return chosen;
    }

    // What the words that a statement has are worth together; of two that are worth the same the shorter comes first.
    private static List<(int Passage, float Worth)> Score(
        LedgerSegment segment,
        List<(QueryTerm Term, float Idf)> terms,
        float headWeight
    )
    {
        var words = segment.Words.Segment;
        var touched = new List<int>();
        var worth = ArrayPool<float>.Shared.Rent(words.PassageCount);
        worth.AsSpan(0, words.PassageCount).Clear();
        foreach (var (term, idf) in terms)
        {
            var (exact, stem) = term.FindIn(words.Terms);
            using var postings = new PostingsMerge(words.PassagePostings, exact, stem);
            foreach (var passage in postings.Ids)
            {
                Add(passage, idf);
            }

            if (headWeight > 0)
            {
                AddHeads(exact, stem, headWeight * idf);
            }
        }

        var scored = touched.ConvertAll(passage =>
            (passage, worth[passage] - (LengthCost * words.Table.Lengths[passage]))
        );
        ArrayPool<float>.Shared.Return(worth);
        return scored;

        void Add(int passage, float value)
        {
            if (worth[passage] == 0)
            {
                touched.Add(passage);
            }

            worth[passage] += value;
        }

        void AddHeads(int exact, int stem, float value)
        {
            var first = words.Table.FirstPassage;
            using var heads = new PostingsMerge(words.HeadPostings, exact, stem);
            foreach (var article in heads.Ids)
            {
                for (var passage = first[article]; passage < first[article + 1]; passage++)
                {
                    Add(passage, value);
                }
            }
        }
    }
}
