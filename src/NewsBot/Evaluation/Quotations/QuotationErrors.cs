namespace NewsBot.Evaluation.Quotations;

/// <summary>Counts errors by kind and keeps the first of each kind.</summary>
/// <param name="kept">So many of each kind are kept: a set may be large.</param>
internal sealed class QuotationErrors(int kept)
{
    private readonly int[] _counts = new int[Enum.GetValues<QuotationErrorKind>().Length];
    private readonly List<QuotationError> _first = [];

    /// <summary>The errors that were kept, in the order of the articles.</summary>
    public IReadOnlyList<QuotationError> First => _first;

    /// <summary>Takes one.</summary>
    public void Add(QuotationError error)
    {
        if (_counts[(int)error.Kind]++ < kept)
        {
            _first.Add(error);
        }
    }

    /// <summary>Number of errors of each kind.</summary>
    public IEnumerable<Figure> Figures() =>
        Enum.GetValues<QuotationErrorKind>()
            .Select(kind => Figure.Count(kind.ToString().ToLowerInvariant(), _counts[(int)kind]));
}
