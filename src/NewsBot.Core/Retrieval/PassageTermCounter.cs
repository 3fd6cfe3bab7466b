namespace NewsBot.Core.Retrieval;

/// <summary>Counts for each term of a frozen dictionary in how many passages of one article it stands.</summary>
internal struct PassageTermCounter(TermDictionary terms) : ITermSink
{
    private readonly HashSet<int> _open = [];

    /// <summary>Passages by term; 0 for a term of the head alone.</summary>
    public Dictionary<int, int> Counts { get; } = [];

    public readonly void Add(
        scoped ReadOnlySpan<char> exact,
        scoped ReadOnlySpan<char> stem,
        bool useExact
    )
    {
        if (useExact)
        {
            _open.Add(terms.Find(exact));
        }

        if (!stem.IsEmpty)
        {
            _open.Add(terms.Find(stem));
        }
    }

    public readonly void EndPassage() => End(1);

    public readonly void EndHead() => End(0);

    private readonly void End(int count)
    {
        foreach (var term in _open)
        {
            Counts[term] = Counts.GetValueOrDefault(term) + count;
        }

        _open.Clear();
    }
}
