using NewsBot.Core.Retrieval;

namespace NewsBot.Core.Statements;

/// <summary>
/// Finds whose words they are: by the words as remembered, and where they are no words of anybody's by what the statements are
/// about. Thread-safe.
/// </summary>
public static class WhoSaid
{
    /// <summary>Statements less alike are not taken for the words asked about.</summary>
    private const double MinSimilarity = 0.5;

    /// <summary>Of fewer words so much must agree.</summary>
    private const double NearlyAll = 0.9;

    /// <summary>So many words, function words apart, are words and no topic.</summary>
    private const double MinWeight = 2;

    /// <summary>So many are looked at for each that is wanted: many carry the same words.</summary>
    private const int Spare = 4;

    /// <summary>The statements that fit best.</summary>
    /// <param name="ledger">The ledger of one generation.</param>
    /// <param name="text">Words of a quotation, exact or from memory, or a topic.</param>
    /// <param name="filter">Which articles count.</param>
    /// <param name="count">How many at most; above 0.</param>
    /// <param name="cancellationToken">Stops between statements.</param>
    /// <returns>
    /// Best first, each with who else carries it; by words <see cref="MinSimilarity"/> and above, by topic below that.
    /// </returns>
    public static IReadOnlyList<(ToldStatement Told, StatementMatch Match)> Find(
        Ledger ledger,
        string text,
        SearchFilter filter,
        int count,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(text);
        text = text.Length > StatementSearch.MaxLength ? text[..StatementSearch.MaxLength] : text;
        var matches = StatementSearch
            .Find(ledger, text, filter, count * Spare, cancellationToken)
            .Where(AreWords)
            .ToList();
        if (!matches.Exists(m => m.Similarity >= NearlyAll))
        {
            var known = matches.Select(m => m.Statement).ToHashSet();
            matches.AddRange(
                ByTopic(ledger, text, filter, count * Spare, cancellationToken)
                    .Where(m => !known.Contains(m.Statement))
            );
        }

        var ranks = matches.ToDictionary(m => m.Statement);
        return
        [
            .. StatementRepeats
                .Merge(matches.Select(m => m.Statement), cancellationToken)
                .Select(told => ShowBest(told, ranks))
                .OrderByDescending(found => found.Match.Similarity)
                .ThenBy(found => matches.IndexOf(found.Match))
                .Take(count),
        ];
    }

    // One word in common of two is a topic.
    private static bool AreWords(StatementMatch match) =>
        match.Similarity >= NearlyAll
        || (
            match.Similarity >= MinSimilarity
            && match.Similarity * match.Alignment.Asked.Weight >= MinWeight
        );

    // Of those that carry the words, whoever has them most alike; of several, who had them first.
    private static (ToldStatement Told, StatementMatch Match) ShowBest(
        ToldStatement told,
        Dictionary<Statement, StatementMatch> ranks
    )
    {
        var all = told.Also.Insert(0, told.First);
        var best = all.Select(s => ranks[s]).MaxBy(m => m.Similarity)!;
        return (new ToldStatement(best.Statement, all.Remove(best.Statement)), best);
    }

    private static List<StatementMatch> ByTopic(
        Ledger ledger,
        string text,
        SearchFilter filter,
        int count,
        CancellationToken cancellationToken
    )
    {
        var (topic, asked) = (new Topic(ledger, text), Wording.Of(text));
        return
        [
            .. StatementSearch
                .Candidates(ledger, text, filter, count, (float)Topic.TitleWeight)
                .Select(s => new StatementMatch(
                    s,
                    MinSimilarity * topic.FitOf(s),
                    WordAlignment.Of(asked, s.Wording(), cancellationToken)
                ))
                .Where(m => m.Similarity > 0)
                .OrderByDescending(m => m.Similarity)
                .ThenByDescending(m => m.Alignment.Similarity)
                .ThenBy(m => m.Alignment.Found.Words.Length)
                .ThenBy(m => m.Statement.Article.Id)
                .ThenBy(m => m.Statement.Span.Start)
                .Take(count),
        ];
    }
}
