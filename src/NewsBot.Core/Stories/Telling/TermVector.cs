namespace NewsBot.Core.Stories.Telling;

/// <summary>Words that tell something, with their weights; of length 1, or empty.</summary>
internal sealed class TermVector
{
    private readonly Dictionary<string, float> _weights = new(StringComparer.Ordinal);

    private TermVector() { }

    /// <summary>The words.</summary>
    public IReadOnlyCollection<string> Terms => _weights.Keys;

    /// <summary>The vector of some text.</summary>
    public static TermVector Of(ReadOnlySpan<char> text)
    {
        var counts = new TermCounts();
        counts.Add(text);
        var vector = new TermVector();
        foreach (var (term, weight) in counts.Heaviest(int.MaxValue))
        {
            vector._weights.Add(term, weight);
        }

        return vector;
    }

    /// <summary>The direction in which several vectors point together.</summary>
    public static TermVector Sum(IEnumerable<(TermVector Vector, float Times)> parts)
    {
        var sum = new TermVector();
        foreach (var (vector, times) in parts)
        {
            foreach (var (term, weight) in vector._weights)
            {
                sum._weights[term] = sum._weights.GetValueOrDefault(term) + (times * weight);
            }
        }

        var length = MathF.Sqrt(sum._weights.Values.Sum(w => w * w));
        foreach (var term in sum._weights.Keys.ToArray())
        {
            sum._weights[term] /= length;
        }

        return sum;
    }

    /// <summary>The same without some words.</summary>
    public TermVector Without(Func<string, bool> isLeftOut)
    {
        var rest = new TermVector();
        foreach (var (term, weight) in _weights.Where(w => !isLeftOut(w.Key)))
        {
            rest._weights.Add(term, weight);
        }

        return Sum([(rest, 1)]);
    }

    /// <summary>Whether the word is one of them.</summary>
    public bool Has(string term) => _weights.ContainsKey(term);

    /// <summary>How much the word counts; 0 where it is none of them.</summary>
    public float WeightOf(string term) => _weights.GetValueOrDefault(term);

    /// <summary>How alike two texts are, 0 to 1.</summary>
    public float Cosine(TermVector other)
    {
        var (few, many) =
            _weights.Count <= other._weights.Count
                ? (_weights, other._weights)
                : (other._weights, _weights);
        var product = 0f;
        foreach (var (term, weight) in few)
        {
            product += weight * many.GetValueOrDefault(term);
        }

        return product;
    }
}
