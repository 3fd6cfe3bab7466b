using System.Globalization;
using System.Numerics;
using NewsBot.Core.Language;

namespace NewsBot.Core.Pages.Blocks;

/// <summary>
/// Says in the end what the lines of a page are, from what can be seen of them, what the rules say, and what stands beside
/// them: a linear-chain conditional random field (Lafferty, McCallum and Pereira 2001) whose weights <c>eng/lines</c> fits.
/// The likeliest kinds are found by Viterbi's algorithm.
/// </summary>
internal sealed class LineModel
{
    /// <summary>Number of kinds of lines.</summary>
    public const int Kinds = (int)BlockKind.Related + 1;

    /// <summary>Number of weights of a kind: features of the line, of the one above, of the one below.</summary>
    public const int Rows = LineFeatures.Count + (2 * LineFeatures.OfNeighbours);

    // A page of more lines is a book or a table, and is left as the rules read it.
    private const int MostLines = 2000;
    private const float Never = -1000;

    // Rows are padded, so that any vector of the machine fits into them without a rest.
    private const int Stride = 16;

    private readonly float[] _weights;

    /// <summary>A model of the weights given: for each row of <see cref="RowNames"/> one for each kind.</summary>
    public LineModel(float[] weights)
    {
        var rows = weights.Length / Kinds;
        _weights = new float[rows * Stride];
        for (var row = 0; row < rows; row++)
        {
            weights.AsSpan(row * Kinds, Kinds).CopyTo(_weights.AsSpan(row * Stride));
        }
    }

    /// <summary>The model of the table.</summary>
    public static LineModel Fitted { get; } = new(Table());

    /// <summary>
    /// The rows of the table: the features, those of the line above and below, and what follows a kind inside a run of lines
    /// and behind a blank one.
    /// </summary>
    public static IEnumerable<string> RowNames()
    {
        var features = Enum.GetNames<LineFeature>();
        var kinds = Enum.GetNames<BlockKind>();
        return features
            .Concat(features.Take(LineFeatures.OfNeighbours).Select(name => "above." + name))
            .Concat(features.Take(LineFeatures.OfNeighbours).Select(name => "below." + name))
            .Concat(kinds.Select(name => "run." + name))
            .Concat(kinds.Select(name => "gap." + name));
    }

    /// <summary>
    /// Turns the lines of a page that the rules have read into what they most likely are. Lines that are settled and turns stay as
    /// the rules have them, and no other line becomes a headline or a date.
    /// </summary>
    public void Apply(PageDraft page)
    {
        var count = page.Next > 0 ? page.Next : page.Count;
        if (count is 0 or > MostLines)
        {
            return;
        }

        var features = LineFeatures.Of(page);
        Span<float> scores = stackalloc float[Stride];
        Span<float> before = stackalloc float[Stride];
        var from = new byte[count * Kinds];
        for (var i = 0; i < count; i++)
        {
            Emit(features, i, page.Count, scores);
            Forbid(page, i, scores);
            if (i > 0)
            {
                Follow(before, scores, page.Lines[i].OpensRun, from.AsSpan(i * Kinds, Kinds));
            }

            scores.CopyTo(before);
        }

        var kind = Largest(before);
        for (var i = count - 1; i >= 0; i--)
        {
            page.Turn(i, (BlockKind)kind);
            kind = from[(i * Kinds) + kind];
        }
    }

    private static float[] Table()
    {
        var rows = RowNames()
            .Select((name, row) => (name, row))
            .ToDictionary(r => r.name, r => r.row, StringComparer.Ordinal);
        var weights = new float[rows.Count * Kinds];
        foreach (var (name, words) in new WordTable("line-weights", "Pages.Tables").Words())
        {
            for (var k = 0; k < Kinds; k++)
            {
                weights[(rows[name] * Kinds) + k] = float.Parse(
                    words[k],
                    CultureInfo.InvariantCulture
                );
            }
        }

        return weights;
    }

    // Who wrote the page, when, and what it is called is told by names, dates and the title alone.
    private static bool IsToldByRules(BlockKind kind) =>
        kind is BlockKind.Title or BlockKind.Dateline or BlockKind.Byline;

    private static void Forbid(PageDraft page, int i, Span<float> scores)
    {
        BlockKind? rule =
            page.IsSettled(i) ? page[i]
            : page.Turns[i] ? BlockKind.Paragraph
            : null;
        for (var k = 0; k < Kinds; k++)
        {
            var kind = (BlockKind)k;
            if (rule is not null ? kind != rule : IsToldByRules(kind) && kind != page[i])
            {
                scores[k] += Never;
            }
        }
    }

    private void Emit(LineFeatures features, int i, int count, Span<float> scores)
    {
        scores.Clear();
        Add(features[i], 0, scores);
        if (i > 0)
        {
            Add(features[i - 1][..LineFeatures.OfNeighbours], LineFeatures.Count, scores);
        }

        if (i + 1 < count)
        {
            var row = LineFeatures.Count + LineFeatures.OfNeighbours;
            Add(features[i + 1][..LineFeatures.OfNeighbours], row, scores);
        }
    }

    private void Add(ReadOnlySpan<float> values, int row, Span<float> scores)
    {
        for (var f = 0; f < values.Length; f++)
        {
            var value = values[f];
            if (value == 0)
            {
                continue;
            }

            var weights = _weights.AsSpan((row + f) * Stride, Stride);
            for (var k = 0; k < Stride; k += Vector<float>.Count)
            {
                var sum =
                    new Vector<float>(scores[k..]) + (new Vector<float>(weights[k..]) * value);
                sum.CopyTo(scores[k..]);
            }
        }
    }

    // The best way to each kind from the line above.
    private void Follow(
        ReadOnlySpan<float> before,
        Span<float> scores,
        bool opensRun,
        Span<byte> from
    )
    {
        var row = Rows + (opensRun ? Kinds : 0);
        for (var k = 0; k < Kinds; k++)
        {
            var (best, origin) = (float.NegativeInfinity, 0);
            for (var j = 0; j < Kinds; j++)
            {
                var score = before[j] + _weights[((row + j) * Stride) + k];
                (best, origin) = score > best ? (score, j) : (best, origin);
            }

            scores[k] += best;
            from[k] = (byte)origin;
        }
    }

    private static int Largest(ReadOnlySpan<float> scores)
    {
        var largest = 0;
        for (var k = 1; k < Kinds; k++)
        {
            largest = scores[k] > scores[largest] ? k : largest;
        }

        return largest;
    }
}
