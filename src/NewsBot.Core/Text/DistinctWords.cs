namespace NewsBot.Core.Text;

/// <summary>
/// The different words of a text as comparisons see them, by their places in it. Two texts are compared in one walk over both, without
/// a copy of any word. Immutable.
/// </summary>
internal sealed class DistinctWords : IComparer<WordToken>
{
    private const int OnStack = 512;

    private readonly string _text;
    private readonly WordToken[] _words;

    /// <param name="text">The text.</param>
    public DistinctWords(string text)
    {
        _text = text;
        var most = (text.Length / 2) + 1;
        var words = most > OnStack ? new WordToken[most] : stackalloc WordToken[OnStack];
        var count = 0;
        foreach (var word in new WordTokenizer(text))
        {
            words[count++] = word;
        }

        words[..count].Sort(this);
        var different = 0;
        for (var i = 0; i < count; i++)
        {
            if (i == 0 || Compare(words[different - 1], words[i]) != 0)
            {
                words[different++] = words[i];
            }
        }

        _words = words[..different].ToArray();
    }

    /// <summary>How many there are.</summary>
    public int Count => _words.Length;

    /// <summary>How many of the words another text has too, and whether both have the same figures.</summary>
    public (int Words, bool AllFigures) SharedWith(DistinctWords other)
    {
        var (shared, allFigures) = (0, true);
        for (var (i, j) = (0, 0); i < Count || j < other.Count; )
        {
            var order =
                i == Count ? 1
                : j == other.Count ? -1
                : Compare(_text, _words[i], other._text, other._words[j]);
            shared += order == 0 ? 1 : 0;
            allFigures &= order switch
            {
                < 0 => !IsFigure(i),
                > 0 => !other.IsFigure(j),
                _ => true,
            };
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }

        return (shared, allFigures);
    }

    /// <inheritdoc/>
    public int Compare(WordToken x, WordToken y) => Compare(_text, x, _text, y);

    private bool IsFigure(int word) => char.IsAsciiDigit(_text[_words[word].Start]);

    private static int Compare(string text, WordToken word, string others, WordToken other)
    {
        for (var i = 0; i < Math.Min(word.Length, other.Length); i++)
        {
            var order = CharFolding
                .Fold(text[word.Start + i])
                .CompareTo(CharFolding.Fold(others[other.Start + i]));
            if (order != 0)
            {
                return order;
            }
        }

        return word.Length - other.Length;
    }
}
