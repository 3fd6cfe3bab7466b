namespace NewsBot.Core.Retrieval;

/// <summary>
/// Collects the terms of one entry (a passage, a head) after the other and turns them into lists by term with one
/// counting sort.
/// </summary>
internal sealed class PostingsBuilder
{
    private readonly List<int> _terms = [];
    private readonly List<byte> _frequencies = [];
    private readonly List<int> _entryEnds = [];
    private int[] _lastPosting = [];
    private int _entryStart;

    /// <summary>Adds one occurrence of a term to the open entry.</summary>
    public void Add(int term)
    {
        if (term >= _lastPosting.Length)
        {
            Array.Resize(
                ref _lastPosting,
                Math.Max(1024, Math.Max(term + 1, _lastPosting.Length * 2))
            );
        }

        // One more than the index of the term's last posting; older than the open entry's start means not seen in it.
        var last = _lastPosting[term] - 1;
        if (last >= _entryStart)
        {
            if (_frequencies[last] < byte.MaxValue)
            {
                _frequencies[last]++;
            }

            return;
        }

        _terms.Add(term);
        _frequencies.Add(1);
        _lastPosting[term] = _terms.Count;
    }

    /// <summary>Closes the open entry.</summary>
    public void EndEntry()
    {
        _entryEnds.Add(_terms.Count);
        _entryStart = _terms.Count;
    }

    /// <summary>The lists of all terms.</summary>
    public Postings Build(int termCount)
    {
        var starts = new int[termCount + 1];
        foreach (var term in _terms)
        {
            starts[term + 1]++;
        }

        for (var term = 0; term < termCount; term++)
        {
            starts[term + 1] += starts[term];
        }

        var ids = new int[_terms.Count];
        var frequencies = new byte[_terms.Count];
        var next = starts.AsSpan(0, termCount).ToArray();
        var posting = 0;
        for (var entry = 0; entry < _entryEnds.Count; entry++)
        {
            for (; posting < _entryEnds[entry]; posting++)
            {
                var place = next[_terms[posting]]++;
                ids[place] = entry;
                frequencies[place] = _frequencies[posting];
            }
        }

        return new Postings(starts, ids, frequencies);
    }
}
