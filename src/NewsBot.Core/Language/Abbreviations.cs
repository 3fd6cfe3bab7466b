using System.Collections.Frozen;

namespace NewsBot.Core.Language;

/// <summary>Words whose full stop does not end a sentence. From <c>abbreviations.txt</c>.</summary>
internal static class Abbreviations
{
    private static readonly FrozenDictionary<string, WordSet> _kinds = new WordTable(
        "abbreviations"
    ).ByHead();

    private static readonly WordSet _beforeName = _kinds["name"];
    private static readonly WordSet _beforePlace = _kinds["place"];
    private static readonly WordSet _beforeFigure = _kinds["figure"]
        .With(CalendarWords.ShortMonths);
    private static readonly WordSet _anywhere = _kinds["anywhere"];

    private static readonly WordSet _openers = FunctionWords.For(FunctionUse.Opening);

    /// <summary>Whether a full stop behind <paramref name="word"/> belongs to the word, given what comes next.</summary>
    /// <param name="word">The word before the stop, inner stops included (<c>U.S</c>).</param>
    /// <param name="next">The word behind it.</param>
    public static bool Keeps(ReadOnlySpan<char> word, ReadOnlySpan<char> next)
    {
        if (word.IsEmpty || next.IsEmpty)
        {
            return false;
        }

        if (_beforeName.Contains(word) || (_beforePlace.Contains(word) && !IsShouted(word)))
        {
            return true;
        }

        if (_beforeFigure.Contains(word) && char.IsAsciiDigit(next[0]))
        {
            return true;
        }

        var isInitial = word.Length == 1 && char.IsUpper(word[0]) && word[0] != 'I';
        var isAcronym = word.Length > 1 && word[1] == '.';
        return (isInitial || isAcronym || _anywhere.Contains(word))
            && (char.IsLower(next[0]) || !_openers.Contains(next));
    }

    // "the FT. Orr" is a paper, "Ft. Orr" a fort.
    private static bool IsShouted(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (!char.IsUpper(c))
            {
                return false;
            }
        }

        return word.Length > 1;
    }
}
