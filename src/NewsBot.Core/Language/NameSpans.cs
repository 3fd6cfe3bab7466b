using NewsBot.Core.Text;

namespace NewsBot.Core.Language;

/// <summary>
/// Finds what is written as a name: runs of capitalised words, small words between them allowed (<c>Bank of Kell</c>).
/// Months and weekdays are no names, and a capital that opens a sentence tells nothing about a function word.
/// </summary>
public static class NameSpans
{
    private static readonly WordSet _inside = WordSet.Exactly(
        "of the de la le van von der den bin al del da di du and & for"
    );

    private static readonly WordSet _never = FunctionWords
        .For(FunctionUse.Nameless)
        .With(CalendarWords.Months, CalendarWords.WeekdayNames, NumberWords.UpToTen);

    private static readonly WordSet _compoundEnds = WordSet.Exactly(
        "era led run like style based born made owned wide level size area bound held only free type rich"
    );

    private const int MaxSyllable = 5;

    /// <summary>The names in a stretch of text, in order; they do not overlap.</summary>
    /// <param name="text">The source text.</param>
    /// <param name="within">Where to look: a sentence.</param>
    public static IReadOnlyList<TextSpan> In(string text, TextSpan within)
    {
        var names = new List<TextSpan>();
        TextSpan? open = null;
        foreach (var word in new WordTokenizer(within.Of(text)))
        {
            var span = new TextSpan(within.Start + word.Start, within.Start + word.End);
            if (open is { } before && !Continues(text, before.End, span.Start))
            {
                Close();
            }

            if (IsNamePart(text, span) || (open is { } given && IsGivenNameEnd(text, given, span)))
            {
                open = open is { } name ? new TextSpan(name.Start, span.End) : span;
            }
        }

        Close();
        return names;

        void Close()
        {
            if (open is { } name)
            {
                names.Add(WithoutPossessive(text, name));
            }

            open = null;
        }
    }

    // The second syllable of Eun-ji or Jong-un; not the second word of Kell-based.
    private static bool IsGivenNameEnd(string text, TextSpan name, TextSpan word)
    {
        var isAttached = word.Start == name.End + 1 && text[name.End] == '-';
        var isInside =
            name.Of(text).Contains(' ')
            || (
                word.End + 1 < text.Length
                && text[word.End] == ' '
                && char.IsUpper(text[word.End + 1])
            );
        return isAttached
            && isInside
            && word.Length <= MaxSyllable
            && !_compoundEnds.Contains(word.Of(text));
    }

    private static bool IsNamePart(string text, TextSpan word)
    {
        var c = text[word.Start];
        return (char.IsUpper(c) || (char.IsAsciiDigit(c) && HasUpper(word.Of(text))))
            && !IsNever(text, word);
    }

    // Whether nothing but spaces, or one small word that stands in names, lies between.
    private static bool Continues(string text, int end, int start)
    {
        var between = text.AsSpan(end, start - end).Trim();
        return between.IsEmpty || between is "-" or "\u2013" or "." || IsInside(between);
    }

    private static bool IsInside(ReadOnlySpan<char> between)
    {
        foreach (var range in between.Split(' '))
        {
            if (!_inside.Contains(between[range]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsNever(string text, TextSpan word)
    {
        Span<char> folded = stackalloc char[16];
        if (word.Length > folded.Length)
        {
            return false;
        }

        for (var i = 0; i < word.Length; i++)
        {
            folded[i] = CharFolding.Fold(text[word.Start + i]);
        }

        return _never.Contains(folded[..word.Length]);
    }

    private static bool HasUpper(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (char.IsUpper(c))
            {
                return true;
            }
        }

        return false;
    }

    private static TextSpan WithoutPossessive(string text, TextSpan name) =>
        Apostrophes.HasPossessive(name.Of(text)) ? new TextSpan(name.Start, name.End - 2) : name;
}
