namespace NewsBot.Core.Answering;

/// <summary>
/// Which words of a question are meant, by number. Most questions have few words, and marks are made for every sentence that is
/// read: those of the first 64 words need no memory of their own.
/// </summary>
internal struct WordMarks
{
    private const int Bits = 64;

    private readonly ulong[]? _more;
    private ulong _first;

    private WordMarks(ulong first, ulong[]? more) => (_first, _more) = (first, more);

    /// <summary>Whether a word is meant.</summary>
    public readonly bool this[int word] =>
        ((word < Bits ? _first : More(word / Bits)) & Bit(word)) != 0;

    /// <summary>No mark, with room for so many words.</summary>
    public static WordMarks For(int words) =>
        new(0, words > Bits ? new ulong[(words - 1) / Bits] : null);

    /// <summary>Marks a word that there is room for.</summary>
    public void Set(int word)
    {
        if (word < Bits)
        {
            _first |= Bit(word);
        }
        else
        {
            _more![(word / Bits) - 1] |= Bit(word);
        }
    }

    /// <summary>The marks of either.</summary>
    public readonly WordMarks Or(WordMarks other) =>
        new(
            _first | other._first,
            _more is null ? other._more : Join(other, static (a, b) => a | b)
        );

    /// <summary>The marks of both.</summary>
    public readonly WordMarks And(WordMarks other) =>
        new(_first & other._first, _more is null ? null : Join(other, static (a, b) => a & b));

    private readonly ulong[] Join(WordMarks other, Func<ulong, ulong, ulong> join)
    {
        var joined = new ulong[_more!.Length];
        for (var i = 0; i < joined.Length; i++)
        {
            joined[i] = join(_more[i], other.More(i + 1));
        }

        return joined;
    }

    private readonly ulong More(int part) => _more is null ? 0 : _more[part - 1];

    private static ulong Bit(int word) => 1UL << (word % Bits);
}
