namespace NewsBot.Core.Retrieval;

/// <summary>Keeps the best hits: higher score first, ties by article id and place, so that order never depends on luck.</summary>
internal sealed class TopHits(int capacity)
{
    private readonly List<Hit> _hits = new(Math.Min(capacity, 1024));

    /// <summary>A hit below this score can't get in any more.</summary>
    public float Threshold => _hits.Count < capacity ? 0 : _hits[^1].Score;

    /// <summary>The hits, best first.</summary>
    public IReadOnlyList<Hit> Hits => _hits;

    /// <summary>Takes the hit if it is among the best.</summary>
    public void Offer(Hit hit)
    {
        var place = _hits.Count;
        while (place > 0 && IsBefore(hit, _hits[place - 1]))
        {
            place--;
        }

        if (place >= capacity)
        {
            return;
        }

        if (_hits.Count == capacity)
        {
            _hits.RemoveAt(capacity - 1);
        }

        _hits.Insert(place, hit);
    }

    private static bool IsBefore(Hit left, Hit right)
    {
        if (left.Score != right.Score)
        {
            return left.Score > right.Score;
        }

        var order = left.Article.Id.CompareTo(right.Article.Id);
        return order != 0 ? order < 0 : left.Span.Start < right.Span.Start;
    }
}
