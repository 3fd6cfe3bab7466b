using System.Collections.Frozen;

namespace NewsBot.Core.Language;

/// <summary>
/// The commonest articles, prepositions, pronouns and auxiliaries of the languages that most news is written in. Running
/// text is full of them, menus and lists of links are not.
/// </summary>
internal static class FunctionWords
{
    private const int LongestWord = 7;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _words = (
        "the of and to a in that is was for on with as it at by be this from had not are but have an they which or his her he she "
        + "you were been has their will would who when there we i if so its what said than more them into him my your our can could "
        + "about after also up out one do did no how just "
        + "der die das und den dem des ein eine einen einem einer ist im zu mit sich auf von nicht auch es an als aus er sie wie hat "
        + "nach bei um noch war so aber oder dass wird werden sind zum zur vor wenn nur haben durch wurde man "
        + "le la les de du des un une et est en dans que qui pour pas au aux sur par plus ce cette il elle ne se sont avec son sa ses "
        + "el los las del y que una por con para no su al lo como es se m\u00E1s pero fue ha "
        + "il lo gli di della delle dei che per con non una sono nel alla al da si e ha "
        + "o os as do da dos das em um uma n\u00E3o com na no ao "
        + "het een van en dat te zijn met voor niet aan er om ook bij maar naar "
        + "och att det som en p\u00E5 \u00E4r av f\u00F6r med den till inte om ett har de var jeg er ikke til det og i at for af "
        + "ve bir bu da de ile i\u00E7in olarak daha "
        + "w i na z do si\u0119 nie \u017Ce jest to o za od po a se je ve s v k"
    )
        .Split(' ')
        .ToFrozenSet(StringComparer.Ordinal)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether the word is one of them, in whatever case.</summary>
    public static bool Contains(ReadOnlySpan<char> word)
    {
        if (word.Length > LongestWord)
        {
            return false;
        }

        Span<char> lower = stackalloc char[LongestWord];
        for (var i = 0; i < word.Length; i++)
        {
            lower[i] = word[i] is >= 'A' and <= 'Z'
                ? (char)(word[i] | 0x20)
                : char.ToLowerInvariant(word[i]);
        }

        return _words.Contains(lower[..word.Length]);
    }
}
