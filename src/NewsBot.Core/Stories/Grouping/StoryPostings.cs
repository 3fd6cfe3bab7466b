using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace NewsBot.Core.Stories.Grouping;

/// <summary>Which articles have which terms. For one writer.</summary>
/// <remarks>
/// Most terms are those of one article only, so the first one stands in the table itself; the rest grows by half, which costs less memory
/// than a list.
/// </remarks>
internal sealed class StoryPostings
{
    private readonly Dictionary<uint, Row> _rows = [];

    /// <summary>All of them, term by term.</summary>
    public IEnumerable<KeyValuePair<uint, Posting[]>> All =>
        _rows
            .OrderBy(r => r.Key)
            .Select(r => KeyValuePair.Create(r.Key, (Posting[])[.. r.Value.Postings()]));

    /// <summary>Adds an article.</summary>
    /// <param name="slot">Its place; it has no postings yet.</param>
    /// <param name="terms">What it is about.</param>
    public void Add(int slot, StoryTerms terms)
    {
        for (var i = 0; i < terms.Keys.Length; i++)
        {
            Add(terms.Keys[i], new Posting(slot, terms.Weights[i]));
        }
    }

    /// <summary>Adds one posting.</summary>
    public void Add(uint term, Posting posting) =>
        CollectionsMarshal.GetValueRefOrAddDefault(_rows, term, out _).Add(posting);

    /// <summary>Makes room for that many terms.</summary>
    public void Expect(int terms) => _rows.EnsureCapacity(terms);

    /// <summary>Takes an article out.</summary>
    /// <param name="slot">Its place.</param>
    /// <param name="terms">What it was added with.</param>
    public void Remove(int slot, StoryTerms terms)
    {
        foreach (var term in terms.Keys)
        {
            ref var row = ref CollectionsMarshal.GetValueRefOrNullRef(_rows, term);
            if (!Unsafe.IsNullRef(ref row) && row.Remove(slot))
            {
                _rows.Remove(term);
            }
        }
    }

    /// <summary>The products with all articles that share a term.</summary>
    /// <param name="terms">A vector.</param>
    /// <param name="sums">Gets the product at the place of each article that is met; 0 everywhere before.</param>
    /// <param name="met">Gets the places of those that are met.</param>
    public void Multiply(StoryTerms terms, uint[] sums, List<int> met)
    {
        for (var i = 0; i < terms.Keys.Length; i++)
        {
            ref var row = ref CollectionsMarshal.GetValueRefOrNullRef(_rows, terms.Keys[i]);
            if (Unsafe.IsNullRef(ref row))
            {
                continue;
            }

            uint weight = terms.Weights[i];
            Multiply(row.First, weight, sums, met);
            foreach (ref readonly var posting in row.Rest)
            {
                Multiply(posting, weight, sums, met);
            }
        }
    }

    private static void Multiply(Posting posting, uint weight, uint[] sums, List<int> met)
    {
        ref var sum = ref sums[posting.Slot];
        if (sum == 0)
        {
            met.Add(posting.Slot);
        }

        sum += weight * posting.Weight;
    }

    // The postings of a term; there is at least one.
    private struct Row
    {
        private int _count;
        private Posting[]? _rest;

        public Posting First { get; private set; }

        public readonly ReadOnlySpan<Posting> Rest => _rest.AsSpan(0, Math.Max(0, _count - 1));

        public readonly IEnumerable<Posting> Postings() =>
            (_rest ?? []).Take(_count - 1).Prepend(First);

        public void Add(Posting posting)
        {
            if (_count++ == 0)
            {
                First = posting;
                return;
            }

            _rest ??= new Posting[1];
            if (_count - 2 == _rest.Length)
            {
                Array.Resize(ref _rest, _count + (_count / 2));
            }

            _rest[_count - 2] = posting;
        }

        // Whether none is left.
        public bool Remove(int slot)
        {
            if (First.Slot == slot)
            {
                First = _count > 1 ? _rest![_count - 2] : default;
                return --_count == 0;
            }

            var at = Array.FindIndex(_rest ?? [], 0, _count - 1, p => p.Slot == slot);
            if (at >= 0)
            {
                _rest![at] = _rest[_count - 2];
                _count--;
            }

            return false;
        }
    }
}
