namespace NewsBot.Core.Language;

/// <summary>
/// The commonest articles, prepositions, pronouns and auxiliaries of the languages that most news is written in. Running
/// text is full of them, menus and lists of links are not.
/// </summary>
internal static class ProseWords
{
    private static readonly WordSet _words = FunctionWords
        .For(FunctionUse.Prose)
        .With(new WordTable("function-words-abroad").All());

    /// <summary>Whether the word is one of them, in whatever case.</summary>
    public static bool Contains(ReadOnlySpan<char> word) => _words.Contains(word);
}
