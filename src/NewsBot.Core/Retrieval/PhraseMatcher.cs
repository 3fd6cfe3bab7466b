using System.Buffers;
using System.Text;
using NewsBot.Core.Articles;
using NewsBot.Core.Text;

namespace NewsBot.Core.Retrieval;

/// <summary>
/// Finds words to the letter in a text: letter case, accents, the form of quotes and dashes and runs of white space apart.
/// </summary>
internal sealed class PhraseMatcher
{
    /// <summary>Behind this code unit nothing folds to anything but its own lower case.</summary>
    private const char LastFolded = '\u2212';

    private readonly string _phrase;
    private readonly SearchValues<char> _beginnings;

    /// <param name="phrase">The words.</param>
    public PhraseMatcher(string phrase)
    {
        _phrase = FoldedText.Of(ClearText.Of(phrase).Text).Text;
        _beginnings = SearchValues.Create(IsEmpty ? "" : BeginningsOf(_phrase[0]));
    }

    /// <summary>Whether there is nothing to find.</summary>
    public bool IsEmpty => _phrase.Length == 0;

    /// <summary>Whether the words begin in a stretch of an article, whatever is hidden in it.</summary>
    public bool StandsIn(Article article, TextSpan span)
    {
        var shown = article.Clear.FromSource(span);
        return Find(article.Clear.Text, shown.Start, shown.End) is not null;
    }

    /// <summary>The first place of the words, not inside longer words, or <see langword="null"/>.</summary>
    /// <param name="text">Where to look.</param>
    /// <param name="from">Index of the first character at which the words may begin.</param>
    /// <param name="to">Index behind the last one; the words may go on behind it.</param>
    public TextSpan? Find(string text, int from, int to)
    {
        for (var start = from; start < to; start++)
        {
            var skipped = text.AsSpan(start, to - start).IndexOfAny(_beginnings);
            if (skipped < 0)
            {
                return null;
            }

            start += skipped;
            var end = IsInsideWord(text, start) ? 0 : EndOfMatch(text, start);
            if (end > 0 && !IsInsideWord(text, end))
            {
                return new TextSpan(start, end);
            }
        }

        return null;
    }

    // Every character that comparisons see as the first of the phrase.
    private static string BeginningsOf(char first)
    {
        var beginnings = new StringBuilder().Append(first).Append(char.ToUpperInvariant(first));
        for (var c = '\u0080'; c <= LastFolded; c++)
        {
            if (CharFolding.Fold(c) == first)
            {
                beginnings.Append(c);
            }
        }

        return beginnings.ToString();
    }

    // The index behind the match that begins at start, or 0.
    private int EndOfMatch(string text, int start)
    {
        var (i, matched) = (start, 0);
        while (matched < _phrase.Length)
        {
            if (i == text.Length)
            {
                return 0;
            }

            if (char.IsWhiteSpace(text[i]))
            {
                if (_phrase[matched] != ' ')
                {
                    return 0;
                }

                matched++;
                i = EndOfSpace(text, i);
            }
            else if (FoldedText.IsInvisible(text[i]))
            {
                i++;
            }
            else if (CharFolding.Fold(text[i++]) != _phrase[matched++])
            {
                return 0;
            }
        }

        return i;
    }

    private static int EndOfSpace(string text, int i)
    {
        while (i < text.Length && char.IsWhiteSpace(text[i]))
        {
            i++;
        }

        return i;
    }

    private static bool IsInsideWord(string text, int i) =>
        i > 0
        && i < text.Length
        && WordTokenizer.IsWordPart(text[i - 1])
        && WordTokenizer.IsWordPart(text[i]);
}
