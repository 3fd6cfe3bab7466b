namespace NewsBot.Evaluation;

/// <summary>A tally for all questions and one for each type, in the order in which the types came.</summary>
/// <typeparam name="TTally">What is counted.</typeparam>
internal sealed class RowsByType<TTally>(Func<TTally> create)
{
    /// <summary>Name of the row that counts every question but those graded apart.</summary>
    public const string All = "all";

    /// <summary>Where questions count whose type came after so many others that a table of them would say nothing.</summary>
    public const string Others = "(other types)";

    private const int MaxTypes = 500;

    private readonly TTally _all = create();
    private readonly OrderedDictionary<string, TTally> _types = new(StringComparer.Ordinal);
    private bool _hasAll;

    /// <summary>The tallies that a question counts in.</summary>
    public IEnumerable<TTally> Of(EvaluationQuestion question)
    {
        if (question.Grading != Grading.Apart)
        {
            _hasAll = true;
            yield return _all;
        }

        yield return Of(
            _types.Count < MaxTypes || _types.ContainsKey(question.Type) ? question.Type : Others
        );
    }

    /// <summary>The rows, that of all questions first.</summary>
    public IReadOnlyList<ScoreRow> Rows(Func<TTally, IEnumerable<Figure>> figures) =>
        [
            .. _hasAll ? [new ScoreRow(All, [.. figures(_all)])] : Array.Empty<ScoreRow>(),
            .. _types.Select(t => new ScoreRow(t.Key, [.. figures(t.Value)])),
        ];

    private TTally Of(string type)
    {
        if (!_types.TryGetValue(type, out var tally))
        {
            tally = create();
            _types.Add(type, tally);
        }

        return tally;
    }
}
