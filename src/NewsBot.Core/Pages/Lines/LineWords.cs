using NewsBot.Core.Text;

namespace NewsBot.Core.Pages.Lines;

/// <summary>A line's words in the form that word lists are written in: folded, a single space between.</summary>
internal ref struct LineWords
{
    /// <summary>Words behind this place of the line are left out.</summary>
    public const int MaxChars = 256;

    private const int MaxWords = 64;

    private readonly Span<char> _text;
    private readonly Span<int> _starts;
    private int _length;

    /// <summary>Folds a line into the buffers, which hold <see cref="MaxChars"/> and the words of it.</summary>
    public LineWords(ReadOnlySpan<char> line, Span<char> text, Span<int> starts)
    {
        _text = text;
        _starts = starts;
        var inWord = false;
        foreach (var c in line[..Math.Min(line.Length, MaxChars - 1)])
        {
            if (QuotationMarks.IsApostrophe(c) && inWord)
            {
                continue;
            }

            if (!WordTokenizer.IsWordPart(c))
            {
                inWord = false;
                continue;
            }

            if (!inWord && !Open())
            {
                break;
            }

            inWord = true;
            _text[_length++] = CharFolding.Fold(c);
        }
    }

    /// <summary>Number of words.</summary>
    public int Count { get; private set; }

    /// <summary>All words.</summary>
    public readonly ReadOnlySpan<char> All => _text[.._length];

    /// <summary>Room for the words of a line.</summary>
    public static int WordRoom => MaxWords;

    /// <summary>Words from <paramref name="first"/>, as many as <paramref name="count"/>.</summary>
    public readonly ReadOnlySpan<char> Slice(int first, int count)
    {
        var end = first + count < Count ? _starts[first + count] - 1 : _length;
        return _text[_starts[first]..end];
    }

    private bool Open()
    {
        if (Count == MaxWords)
        {
            return false;
        }

        if (Count > 0)
        {
            _text[_length++] = ' ';
        }

        _starts[Count++] = _length;
        return true;
    }
}
