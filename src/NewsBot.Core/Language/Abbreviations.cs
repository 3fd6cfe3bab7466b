namespace NewsBot.Core.Language;

/// <summary>Words whose full stop does not end a sentence. General English newspaper usage, compiled for this project.</summary>
internal static class Abbreviations
{
    /// <summary>Titles and ranks: a name follows, so the stop never ends a sentence.</summary>
    private static readonly WordSet _beforeName = WordSet.Of(
        "mr mrs ms mx dr prof rev fr hon sen rep gov gen col lt sgt capt cpt maj adm cmdr brig supt insp pres sir st mt ft "
            + "messrs mme mlle msgr cllr vs v"
    );

    /// <summary>Followed by a figure they do not end a sentence; otherwise they may.</summary>
    private static readonly WordSet _beforeFigure = WordSet.Of(
        $"no nos p pp vol fig art sec ch {string.Join(' ', CalendarWords.ShortMonths)}"
    );

    /// <summary>They end a sentence only before a word that usually opens one.</summary>
    private static readonly WordSet _anywhere = WordSet.Of(
        "inc corp co ltd llc plc bros jr sr ph.d m.d b.a m.a a.m p.m e.g i.e etc approx est dept univ assn ave blvd rd "
            + "ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo"
    );

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

        if (_beforeName.Contains(word))
        {
            return true;
        }

        if (_beforeFigure.Contains(word) && char.IsAsciiDigit(next[0]))
        {
            return true;
        }

        var isInitial = word.Length == 1 && char.IsUpper(word[0]) && word[0] != 'I';
        var isAcronym = word.Length > 1 && word[1] == '.';
        return (isInitial || isAcronym || _anywhere.Contains(word)) && !_openers.Contains(next);
    }
}
