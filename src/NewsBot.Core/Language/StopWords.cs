using System.Collections.Frozen;

namespace NewsBot.Core.Language;

/// <summary>English function words that tell nothing about a passage, and the words that make a sentence a question.</summary>
internal static class StopWords
{
    private static readonly FrozenSet<string> _all = (
        "a an and the or but if of at by for with about against between into through during before after above below to from up down in out on off over "
        + "under again further then once here there when where why how all any both each few more most other some such no nor not only own same so than too "
        + "very s t can will just don should now i me my we our ours you your yours he him his she her hers it its they them their theirs what which who whom whose this that "
        + "these those am is are was were be been being have has had having do does did doing would could may might must shall said says say "
        + "according also as upon us wat whats whos wheres don't doesn't didn't isn't aren't wasn't weren't won't can't couldn't wouldn't shouldn't it's he's she's that's i'm we're they're you're i've we've they've"
    )
        .Split(' ')
        .ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _words =
        _all.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>All of them.</summary>
    public static IReadOnlyCollection<string> All => _all;

    /// <summary>Whether the folded word is one of them.</summary>
    public static bool Contains(ReadOnlySpan<char> folded) => _words.Contains(folded);
}
