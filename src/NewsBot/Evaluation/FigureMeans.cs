namespace NewsBot.Evaluation;

/// <summary>Means of figures over questions; a figure that a question does not have does not count for it.</summary>
internal sealed class FigureMeans
{
    private readonly OrderedDictionary<string, (double Sum, int Count)> _sums = new(
        StringComparer.Ordinal
    );
    private int _questions;

    /// <summary>Takes the figures of one question.</summary>
    public void Add(IEnumerable<Figure> figures)
    {
        _questions++;
        foreach (var figure in figures)
        {
            var (sum, count) = _sums.GetValueOrDefault(figure.Name);
            _sums[figure.Name] = (sum + (figure.Value ?? 0), count + 1);
        }
    }

    /// <summary>Number of questions, then the means.</summary>
    public IEnumerable<Figure> Figures() =>
        _sums
            .Select(s => Figure.Share(s.Key, s.Value.Sum, s.Value.Count))
            .Prepend(Figure.Count("n", _questions));
}
