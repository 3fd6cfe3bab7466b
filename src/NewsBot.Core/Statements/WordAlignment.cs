using System.Collections.Immutable;
using NewsBot.Core.Language;
using NewsBot.Core.Text;

namespace NewsBot.Core.Statements;

/// <summary>
/// Words that were asked about, laid over the words that were found so that as much as possible agrees in its order. The
/// words asked about are looked for inside the others: what stands before and behind costs nothing, what stands between
/// costs a little (a semi-global alignment after Needleman and Wunsch, 1970).
/// </summary>
public sealed class WordAlignment
{
    /// <summary>What a word costs that stands between words asked about and was not asked about, of its weight.</summary>
    private const float GapCost = 0.25f;

    /// <summary>What a word counts that is nearly the one asked about: a slip, or another ending.</summary>
    private const float NearWorth = 0.75f;

    private const int MinNearLength = 4;
    private const int MaxNearLength = 32;
    private const int LongestEnding = 3;

    private WordAlignment(
        Wording asked,
        Wording found,
        float similarity,
        ImmutableArray<AlignedWords> runs
    )
    {
        (Asked, Found, Similarity, Runs) = (asked, found, similarity, runs);
    }

    /// <summary>The words asked about.</summary>
    public Wording Asked { get; }

    /// <summary>The words found.</summary>
    public Wording Found { get; }

    /// <summary>
    /// 0 to 1: 1 where all words asked about stand together in the words found; function words count less than others.
    /// </summary>
    public double Similarity { get; }

    /// <summary>
    /// Runs in the order of the text, from the first word in common to the last, with all words asked about; found words
    /// before and behind are in none. What differs between two words in common is one run of each side, the words
    /// asked about first.
    /// </summary>
    public ImmutableArray<AlignedWords> Runs { get; }

    /// <summary>The found words from the first to the last one that agrees; empty where none does.</summary>
    public Range FoundWords
    {
        get
        {
            var found = Runs.Where(r => r.Side != WordSide.Asked).ToArray();
            return found.Length == 0 ? default : found[0].Found.Start..found[^1].Found.End;
        }
    }

    /// <summary>Whether the same words stand in the same order on both sides, nothing before and nothing behind.</summary>
    public bool AreSame => Asked.Words.AsSpan().SequenceEqual(Found.Words.AsSpan());

    /// <summary>Aligns. Takes time and memory of the product of both lengths.</summary>
    public static WordAlignment Of(
        Wording asked,
        Wording found,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(asked);
        ArgumentNullException.ThrowIfNull(found);
        var table = new Table(asked, found, cancellationToken);
        var (end, score) = table.Best();
        var similarity = asked.Weight > 0 ? Math.Clamp(score / asked.Weight, 0, 1) : 0;
        return new WordAlignment(asked, found, similarity, table.Trace(end));
    }

    /// <summary>Whether one word may be a slip in the other or another form of it; folded words.</summary>
    internal static bool AreNear(string left, string right)
    {
        var (shorter, longer) = left.Length <= right.Length ? (left, right) : (right, left);
        if (
            shorter.Length < MinNearLength
            || longer.Length > MaxNearLength
            || longer.Length - shorter.Length > LongestEnding
            || shorter[0] != longer[0]
            || char.IsAsciiDigit(shorter[0])
        )
        {
            return false;
        }

        return IsEnding(shorter, longer) || EditDistance.Of(left, right, 1) <= 1;
    }

    private static bool IsEnding(string shorter, string longer) =>
        longer.StartsWith(shorter, StringComparison.Ordinal)
        && longer[shorter.Length..] is "s" or "es" or "d" or "ed" or "ing" or "er" or "ly";

    // One row a word asked about, one column a word found; each cell the best that the words up to there are worth.
    private sealed class Table
    {
        private readonly Wording _asked;
        private readonly Wording _found;
        private readonly float[,] _worth;
        private readonly float[,] _match;

        public Table(Wording asked, Wording found, CancellationToken cancellationToken)
        {
            (_asked, _found) = (asked, found);
            _worth = new float[asked.Words.Length + 1, found.Words.Length + 1];
            _match = Matches(cancellationToken);
            for (var i = 1; i <= asked.Words.Length; i++)
            {
                cancellationToken.ThrowIfCancellationRequested();
                for (var j = 1; j <= found.Words.Length; j++)
                {
                    _worth[i, j] = Math.Max(
                        Pair(i, j),
                        Math.Max(_worth[i - 1, j], _worth[i, j - 1] - Gap(i, j))
                    );
                }
            }
        }

        public (int End, float Worth) Best()
        {
            var (end, best) = (0, 0f);
            for (var j = 1; j <= _found.Words.Length; j++)
            {
                if (_worth[_asked.Words.Length, j] > best)
                {
                    (end, best) = (j, _worth[_asked.Words.Length, j]);
                }
            }

            return (end, best);
        }

        public ImmutableArray<AlignedWords> Trace(int end)
        {
            var pairs = new List<(int Asked, int Found)>();
            var (i, j, first) = (_asked.Words.Length, end, end);
            while (i > 0)
            {
                if (j > 0 && _worth[i, j] == Pair(i, j))
                {
                    first = j - 1;
                    if (_match[--i, --j] == 1)
                    {
                        pairs.Add((i, j));
                    }
                }
                else if (j == 0 || _worth[i, j] == _worth[i - 1, j])
                {
                    i--;
                }
                else
                {
                    j--;
                }
            }

            pairs.Reverse();
            return Join(pairs, first, end);
        }

        private float Pair(int i, int j) =>
            _match[i - 1, j - 1] > 0
                ? _worth[i - 1, j - 1] + (_match[i - 1, j - 1] * _asked.WeightOf(i - 1))
                : float.NegativeInfinity;

        private float Gap(int i, int j) =>
            i == _asked.Words.Length ? 0 : GapCost * _found.WeightOf(j - 1);

        private float[,] Matches(CancellationToken cancellationToken)
        {
            var matches = new float[_asked.Words.Length, _found.Words.Length];
            for (var i = 0; i < _asked.Words.Length; i++)
            {
                cancellationToken.ThrowIfCancellationRequested();
                for (var j = 0; j < _found.Words.Length; j++)
                {
                    matches[i, j] = Worth(_asked.Words[i], _found.Words[j]);
                }
            }

            return matches;

            static float Worth(string asked, string found) =>
                Spellings.AreOne(asked, found) ? 1
                : AreNear(asked, found) ? NearWorth
                : 0;
        }

        // Pairs that follow each other are one run; between two such runs the words asked about come first.
        private ImmutableArray<AlignedWords> Join(
            List<(int Asked, int Found)> pairs,
            int first,
            int end
        )
        {
            var runs = ImmutableArray.CreateBuilder<AlignedWords>();
            var (i, j) = (0, first);
            for (var from = 0; from < pairs.Count; )
            {
                var (asked, found) = pairs[from];
                AddDifference(runs, i..asked, j..found);
                var length = 1;
                while (
                    from + length < pairs.Count
                    && pairs[from + length] == (asked + length, found + length)
                )
                {
                    length++;
                }

                (i, j, from) = (asked + length, found + length, from + length);
                runs.Add(new AlignedWords(WordSide.Both, asked..i, found..j));
            }

            AddDifference(runs, i.._asked.Words.Length, j..end);
            return runs.ToImmutable();
        }

        private static void AddDifference(
            ImmutableArray<AlignedWords>.Builder runs,
            Range asked,
            Range found
        )
        {
            if (!asked.Start.Equals(asked.End))
            {
                runs.Add(new AlignedWords(WordSide.Asked, asked, found.Start..found.Start));
            }

            if (!found.Start.Equals(found.End))
            {
                runs.Add(new AlignedWords(WordSide.Found, asked.End..asked.End, found));
            }
        }
    }
}
