namespace NewsBot.Core.Language;

/// <summary>Sounds that people make while they look for words; some outlets print them, most do not.</summary>
internal static class Hesitations
{
    private static readonly WordSet _sounds = WordSet.Of("um uh er erm ehm hm hmm mm ah eh");

    /// <summary>Whether the folded word is one.</summary>
    public static bool Contains(string word) => _sounds.Contains(word);
}
