namespace NewsBot.Core.Language;

/// <summary>Small words of English by class and use, from <c>function-words.txt</c>.</summary>
internal static class FunctionWords
{
    private static readonly (string[] Words, string[] Classes, FunctionUse Uses)[] _rows =
    [
        .. new WordTable("function-words").Words().Select(r => Row(r.Head.Split('/'), r.Words)),
    ];

    /// <summary>The words with the names of their classes (<see cref="WordClass"/>), in the order of the table.</summary>
    public static IEnumerable<(string[] Classes, string[] Words)> ByClass =>
        _rows.Where(r => r.Classes.Length > 0).Select(r => (r.Classes, r.Words));

    /// <summary>All words that are read for something.</summary>
    public static WordSet For(FunctionUse use) =>
        new(_rows.Where(r => r.Uses.HasFlag(use)).SelectMany(r => r.Words));

    private static (string[] Words, string[] Classes, FunctionUse Uses) Row(
        string[] head,
        string[] words
    ) =>
        (
            words,
            WordSet.Split(head[0]),
            WordSet
                .Split(head.Length > 1 ? head[1] : "")
                .Aggregate(
                    FunctionUse.None,
                    (all, use) => all | Enum.Parse<FunctionUse>(use, ignoreCase: true)
                )
        );
}
