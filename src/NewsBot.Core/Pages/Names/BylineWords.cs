using System.Collections.Frozen;
using NewsBot.Core.Language;

namespace NewsBot.Core.Pages.Names;

/// <summary>Words that open a byline, join its names and follow them, in any case.</summary>
internal static class BylineWords
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _cues = Set(
        "by von par por di door av af text texte texto author autor autorin auteur kirjoittaja yazan written foto"
    );

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _particles = Set(
        "de la van von der den del bin ibn al el di da dos du le ter ten y della zu"
    );

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _and = Set(
        "and und et y e & with og och en i"
    );

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _in = Set(
        "in aus from at \u00E0 en"
    );

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _works = Set(
        "analysis reporting report reported story written posted published words review reviewed commentary opinion interview column compiled comment text"
    );

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _professions =
        Set(
            "writer reporter correspondent editor columnist producer contributor analyst journalist staff intern fellow redakteur redakteurin redaktion reporterin korrespondent korrespondentin autor autorin"
        );

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _roles = Set(
        "for staff writer writers reporter reporters correspondent editor editors editorial news columnist producer contributor contributors press associated agency agencies team desk "
            + "media magazine times post journal daily gazette herald tribune guardian telegraph chronicle courier senior chief political deputy assistant special business sports sport network "
            + "online digital published updated posted last read min minute share subscribe comments the a an of health science technology analyst newsroom radio television tv bureau report reports photo "
            + "photographer video editor-in-chief redaktion redakteur redakteurin journalist politics world opinion culture service services company inc ltd llc group corp getty images reuters afp dpa bbc cnn "
            + "periodicals publications publishing publishers newspapers limited columnists freelance guest our wire story stories home"
    );

    // A person can be called May.
    private static readonly WordSet _months = CalendarWords.MonthNames.Without("may");

    /// <summary>Whether the word opens a byline.</summary>
    public static bool IsCue(ReadOnlySpan<char> word) => Has(_cues, word);

    /// <summary>Whether the word may stand inside a name in small letters.</summary>
    public static bool IsParticle(ReadOnlySpan<char> word) => Has(_particles, word);

    /// <summary>Whether the word joins two names.</summary>
    public static bool IsAnd(ReadOnlySpan<char> word) => Has(_and, word);

    /// <summary>Whether a place follows the word.</summary>
    public static bool IsIn(ReadOnlySpan<char> word) => Has(_in, word);

    /// <summary>Whether the word says what somebody did for the article.</summary>
    public static bool IsWork(ReadOnlySpan<char> word) => Has(_works, word);

    /// <summary>Whether a writer's name follows the word behind a colon.</summary>
    public static bool IsTextOf(ReadOnlySpan<char> word) =>
        word.Equals("words", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the word is the verb of a note about a writer.</summary>
    public static bool IsNoteVerb(ReadOnlySpan<char> word) =>
        word
            is "is"
                or "covers"
                or "writes"
                or "joined"
                or "reports"
                or "ist"
                or "schreibt"
                or "est";

    /// <summary>Whether the word is a profession of newsrooms.</summary>
    public static bool IsProfession(ReadOnlySpan<char> word) => Has(_professions, word);

    /// <summary>Whether the word is of a role, an outlet or a tool, not of a name.</summary>
    public static bool IsRole(ReadOnlySpan<char> word) =>
        Has(_roles, word) || CalendarWords.WeekdayNames.Contains(word) || _months.Contains(word);

    private static bool Has(
        FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> words,
        ReadOnlySpan<char> word
    )
    {
        Span<char> lower = stackalloc char[16];
        return word.Length <= lower.Length
            && word.ToLowerInvariant(lower) == word.Length
            && words.Contains(lower[..word.Length]);
    }

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Set(string words) =>
        words
            .Split(' ')
            .ToFrozenSet(StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();
}
