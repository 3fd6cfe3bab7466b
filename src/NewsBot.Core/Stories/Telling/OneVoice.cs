using NewsBot.Core.Articles.Copies;

namespace NewsBot.Core.Stories.Telling;

/// <summary>A text that many print tells it once: what only one of them adds is told beside it.</summary>
internal static class OneVoice
{
    /// <summary>A sentence of which that share was printed before is told already.</summary>
    private const double LeastRepeated = 0.5;

    /// <summary>The sentences without those that another article printed first.</summary>
    /// <param name="sentences">In any order.</param>
    /// <param name="copies">Which articles print one text.</param>
    public static IEnumerable<StorySentence> Of(
        IReadOnlyList<StorySentence> sentences,
        IReadOnlyList<CopiedText> copies
    )
    {
        if (copies.Count == 0)
        {
            return sentences;
        }

        var of = sentences.ToLookup(s => s.Article);
        var repeated = new HashSet<StorySentence>();
        foreach (var text in copies)
        {
            var told = new HashSet<ulong>();
            foreach (var article in text.Others.Prepend(text.First))
            {
                repeated.UnionWith(of[article].Where(s => IsTold(s, told)));
                told.UnionWith(of[article].SelectMany(ShinglesOf));
            }
        }

        return sentences.Where(s => !repeated.Contains(s));
    }

    private static bool IsTold(StorySentence sentence, HashSet<ulong> told)
    {
        var shingles = ShinglesOf(sentence);
        return shingles.Count > 0
            && shingles.Count(told.Contains) >= LeastRepeated * shingles.Count;
    }

    private static HashSet<ulong> ShinglesOf(StorySentence sentence) =>
        Shingles.Of(sentence.Span.Of(sentence.Article.Text));
}
