namespace NewsBot.Core.Retrieval;

/// <summary>
/// Numbers terms from 0 in the order of their arrival: an open-addressing table over one arena of characters, without a
/// string per term. Grows while a segment is built; frozen segments only read, from any thread.
/// </summary>
internal sealed class TermDictionary
{
    private char[] _arena;
    private int[] _starts;
    private int[] _slots;
    private int _count;

    public TermDictionary(int capacity = 1024)
    {
        _arena = new char[capacity * 8];
        _starts = new int[capacity + 1];
        _slots = NewSlots(capacity);
    }

    private TermDictionary(char[] arena, int[] starts)
    {
        (_arena, _starts, _count) = (arena, starts, starts.Length - 1);
        _slots = NewSlots(_count);
        Rehash();
    }

    /// <summary>How many terms there are.</summary>
    public int Count => _count;

    /// <summary>All characters of all terms, one after the other.</summary>
    public ReadOnlySpan<char> Arena => _arena.AsSpan(0, _starts[_count]);

    /// <summary>Where each term starts in <see cref="Arena"/>; one more entry ends the last.</summary>
    public ReadOnlySpan<int> Starts => _starts.AsSpan(0, _count + 1);

    /// <summary>A dictionary of saved terms.</summary>
    public static TermDictionary Restore(char[] arena, int[] starts) => new(arena, starts);

    /// <summary>The term of that number.</summary>
    public ReadOnlySpan<char> Term(int id) =>
        _arena.AsSpan(_starts[id], _starts[id + 1] - _starts[id]);

    /// <summary>The number of a term, or -1.</summary>
    public int Find(ReadOnlySpan<char> term)
    {
        var mask = _slots.Length - 1;
        for (var slot = Hash(term) & mask; ; slot = (slot + 1) & mask)
        {
            var id = _slots[slot];
            if (id < 0 || Term(id).SequenceEqual(term))
            {
                return id;
            }
        }
    }

    /// <summary>The number of a term, which is new if it was not there.</summary>
    public int GetOrAdd(ReadOnlySpan<char> term)
    {
        var mask = _slots.Length - 1;
        var slot = Hash(term) & mask;
        for (; _slots[slot] >= 0; slot = (slot + 1) & mask)
        {
            if (Term(_slots[slot]).SequenceEqual(term))
            {
                return _slots[slot];
            }
        }

        return Append(term, slot);
    }

    private int Append(ReadOnlySpan<char> term, int slot)
    {
        var start = _starts[_count];
        if (start + term.Length > _arena.Length)
        {
            Array.Resize(ref _arena, Math.Max(_arena.Length * 2, start + term.Length));
        }

        if (_count + 2 > _starts.Length)
        {
            Array.Resize(ref _starts, _starts.Length * 2);
        }

        term.CopyTo(_arena.AsSpan(start));
        var id = _count++;
        _starts[_count] = start + term.Length;
        _slots[slot] = id;
        if (_count * 2 > _slots.Length)
        {
            _slots = NewSlots(_slots.Length);
            Rehash();
        }

        return id;
    }

    private void Rehash()
    {
        var mask = _slots.Length - 1;
        for (var id = 0; id < _count; id++)
        {
            var slot = Hash(Term(id)) & mask;
            while (_slots[slot] >= 0)
            {
                slot = (slot + 1) & mask;
            }

            _slots[slot] = id;
        }
    }

    private static int[] NewSlots(int capacity)
    {
        var slots = new int[
            (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, capacity * 2))
        ];
        slots.AsSpan().Fill(-1);
        return slots;
    }

    // Another hash in every process: terms come from outside, and those made to collide would be compared all with all.
    private static int Hash(ReadOnlySpan<char> term) =>
        string.GetHashCode(term, StringComparison.Ordinal);
}
