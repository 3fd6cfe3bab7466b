using System.Collections.Immutable;
using NewsBot.Core.Language;
using NewsBot.Core.Quotations;

namespace NewsBot.Core.Statements;

/// <summary>Tells which statements are one, carried by several articles or repeated in one.</summary>
public static class StatementRepeats
{
    /// <summary>So much of the shorter wording must stand in the longer.</summary>
    private const double MinSimilarity = 0.85;

    /// <summary>Fewer words are anybody's, unless they are all.</summary>
    private const int MinWords = 4;

    /// <summary>A wording of less than this share of the other is a piece of it, not the same.</summary>
    private const double MinShare = 0.5;

    private const int WordsOfShingle = 3;

    /// <summary>Each statement once, in the order of who carried it first. Words of different speakers are never one.</summary>
    public static ImmutableArray<ToldStatement> Merge(
        IEnumerable<Statement> statements,
        CancellationToken cancellationToken = default
    )
    {
        var items = statements.Select(s => (Statement: s, Words: s.Wording())).ToArray();
        var groups = new Groups(items.Length);
        foreach (var (i, j) in Candidates(items, cancellationToken))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (groups.Root(i) != groups.Root(j) && AreOne(items[i], items[j]))
            {
                groups.Join(i, j);
            }
        }

        return
        [
            .. groups
                .Of(items)
                .Select(group => Told([.. group.Select(item => item.Statement)]))
                .OrderBy(told => PublishedOf(told.First))
                .ThenBy(told => told.First.Article.Id)
                .ThenBy(told => told.First.Span.Start),
        ];
    }

    private static ToldStatement Told(Statement[] statements)
    {
        var carried = statements
            .OrderBy(PublishedOf)
            .ThenBy(s => s.Article.Id)
            .ThenBy(s => s.Span.Start)
            .ToArray();
        return new ToldStatement(
            carried[0],
            [
                .. carried
                    .Where(s => s.Article.Id != carried[0].Article.Id)
                    .DistinctBy(s => s.Article.Id),
            ]
        );
    }

    internal static DateTimeOffset PublishedOf(Statement statement) =>
        statement.Article.Published.Instant ?? DateTimeOffset.MaxValue;

    // Pairs with three words in a row in common, or with all words where there are fewer; each with the last one before.
    private static HashSet<(int, int)> Candidates(
        (Statement Statement, Wording Words)[] items,
        CancellationToken cancellationToken
    )
    {
        var last = new Dictionary<(string, string, string), int>();
        var pairs = new HashSet<(int, int)>();
        for (var i = 0; i < items.Length; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var words = items[i].Words.Words;
            for (var from = 0; from <= Math.Max(0, words.Length - WordsOfShingle); from++)
            {
                var shingle = (At(words, from), At(words, from + 1), At(words, from + 2));
                if (last.TryGetValue(shingle, out var other) && other != i)
                {
                    pairs.Add((other, i));
                }

                last[shingle] = i;
            }
        }

        return pairs;
    }

    private static string At(ImmutableArray<string> words, int place) =>
        place < words.Length ? words[place] : "";

    private static bool AreOne(
        (Statement Statement, Wording Words) left,
        (Statement Statement, Wording Words) right
    )
    {
        // What one article reports and another denies are two things to tell.
        if (
            left.Statement.Stance != right.Statement.Stance
            || !MaySpeakAsOne(left.Statement.Speaker, right.Statement.Speaker)
        )
        {
            return false;
        }

        var (shorter, longer) =
            left.Words.Words.Length <= right.Words.Words.Length
                ? (left.Words, right.Words)
                : (right.Words, left.Words);
        if (shorter.Words.AsSpan().SequenceEqual(longer.Words.AsSpan()))
        {
            return true;
        }

        return shorter.Words.Length >= Math.Max(MinWords, MinShare * longer.Words.Length)
            && Figures(shorter).All(longer.Words.Contains)
            && WordAlignment.Of(shorter, longer) is var alignment
            && alignment.Similarity >= MinSimilarity
            && !IsTurned(alignment);
    }

    // "The road is safe", "the road is not safe": near in words, and never one.
    private static bool IsTurned(WordAlignment alignment) =>
        alignment.Runs.Any(run =>
            run.Side != WordSide.Both
            && alignment
                .Asked.Words[run.Asked]
                .Concat(alignment.Found.Words[run.Found])
                .Any(TurningWords.IsNegation)
        );

    // The same words of one surname, or of one body: nobody else is meant.
    internal static bool MaySpeakAsOne(Speaker? left, Speaker? right) =>
        left is null || right is null
            ? left is null && right is null
            : left.Kind == right.Kind
                && (
                    left.Kind == SpeakerKind.Person
                        ? PersonName.Parse(left.Name).Surname
                            == PersonName.Parse(right.Name).Surname
                        : SpeakerTable.BodyName(left.Name) == SpeakerTable.BodyName(right.Name)
                );

    internal static IEnumerable<string> Figures(Wording words) =>
        words.Words.Where(w => char.IsAsciiDigit(w[0]));
}
