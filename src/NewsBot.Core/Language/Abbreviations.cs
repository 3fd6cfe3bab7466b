using System.Collections.Frozen;

namespace NewsBot.Core.Language;

/// <summary>Words whose full stop does not end a sentence. General English newspaper usage, compiled for this project.</summary>
internal static class Abbreviations
{
    /// <summary>Titles and ranks: a name follows, so the stop never ends a sentence.</summary>
    private static readonly FrozenSet<string> _beforeName = Set(
        "mr mrs ms mx dr prof rev fr hon sen rep gov gen col lt sgt capt cpt maj adm cmdr brig supt insp pres sir st mt ft "
            + "messrs mme mlle msgr cllr vs v"
    );

    /// <summary>Followed by a figure they do not end a sentence; otherwise they may.</summary>
    private static readonly FrozenSet<string> _beforeFigure = Set(
        $"no nos p pp vol fig art sec ch {string.Join(' ', CalendarWords.ShortMonths)}"
    );

    /// <summary>They end a sentence only before a word that usually opens one.</summary>
    private static readonly FrozenSet<string> _anywhere = Set(
        "inc corp co ltd llc plc bros jr sr ph.d m.d b.a m.a a.m p.m e.g i.e etc approx est dept univ assn ave blvd rd "
            + "ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo"
    );

    private static readonly FrozenSet<string> _openers = Set(
        "the a an he she it they we i you this that these those there in on at but and so if when while after before for as "
            + "by with from his her its their our my what who how why where not no yes one some many most all both each other "
            + "another more now then however meanwhile still also although though because since according"
    );

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _names = Spans(
        _beforeName
    );
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _figures = Spans(
        _beforeFigure
    );
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _general = Spans(
        _anywhere
    );
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _opening = Spans(
        _openers
    );

    /// <summary>Whether a full stop behind <paramref name="word"/> belongs to the word, given what comes next.</summary>
    /// <param name="word">The word before the stop, inner stops included (<c>U.S</c>).</param>
    /// <param name="next">The word behind it.</param>
    public static bool Keeps(ReadOnlySpan<char> word, ReadOnlySpan<char> next)
    {
        if (word.IsEmpty || next.IsEmpty)
        {
            return false;
        }

        if (_names.Contains(word))
        {
            return true;
        }

        if (_figures.Contains(word) && char.IsAsciiDigit(next[0]))
        {
            return true;
        }

        var isInitial = word.Length == 1 && char.IsUpper(word[0]) && word[0] != 'I';
        var isAcronym = word.Length > 1 && word[1] == '.';
        return (isInitial || isAcronym || _general.Contains(word)) && !_opening.Contains(next);
    }

    private static FrozenSet<string> Set(string words) =>
        words.Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Spans(
        FrozenSet<string> set
    ) => set.GetAlternateLookup<ReadOnlySpan<char>>();
}
