using NewsBot.Core.Checking;
using NewsBot.Core.Snapshots;
using NewsBot.Rendering;
using NewsBot.Tests.Articles;

namespace NewsBot.Tests.Checking.Comparing;

/// <summary>Claims beside the words of one article.</summary>
internal static class Comparisons
{
    /// <summary>A claim of Ann Orr, who says just this.</summary>
    public static CheckResult Said(string said, string claim) =>
        In($"\"{said}{(said[^1] is '.' or '?' ? "" : ",")}\" Ann Orr said.", claim, "Ann Orr");

    /// <summary>A claim beside a whole article, of which each line is a paragraph.</summary>
    public static CheckResult In(string article, string claim, string? by = null)
    {
        var corpus = new CorpusWriter();
        corpus.Add([ArticleBuilder.Build("a", article)]);
        return SampleCorpus.Check(corpus.Current, claim, by);
    }

    /// <summary>What is said of the best match, each with its words: <c>DropsTurn: but; Edited</c>.</summary>
    public static string Notes(this CheckResult result) =>
        string.Join(
            "; ",
            result
                .Matches[0]
                .Notes.Select(n => n.Words.Length > 0 ? $"{n.Kind}: {n.Words}" : $"{n.Kind}")
        );

    /// <summary>The claim against the words of the best match.</summary>
    public static string Written(this CheckResult result) =>
        CheckForm.Plain.Diff(result.Matches[0].Diff);
}
