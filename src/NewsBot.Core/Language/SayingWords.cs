namespace NewsBot.Core.Language;

/// <summary>Verbs of saying and nouns of what was said, by what they are read for: the left side of <c>saying.txt</c>.</summary>
internal static class SayingWords
{
    private const char Frames = '/';

    private static readonly (string Forms, SayingUse Uses)[] _rows =
    [
        .. new WordTable("saying").Rows().Select(r => (r.Head, UsesOf(r.Body))),
    ];

    /// <summary>All forms that are read for something, in the order of the table.</summary>
    public static WordSet For(SayingUse use) =>
        new(_rows.Where(r => r.Uses.HasFlag(use)).SelectMany(r => WordSet.Split(r.Forms)));

    private static SayingUse UsesOf(string body) =>
        WordSet
            .Split(body.Split(Frames)[0])
            .Aggregate(
                SayingUse.None,
                (all, use) => all | Enum.Parse<SayingUse>(use, ignoreCase: true)
            );
}
