using NewsBot.Bot.Answers;
using NewsBot.Core.Snapshots;
using NewsBot.Core.Text;
using NewsBot.Tests.Articles;

namespace NewsBot.Tests.Bot.Answers;

public sealed class CitedQuotationTests
{
    private const string Text =
        "\"The road is shut,\" said Ann Orr. \"Walk.\" It rained all day.\nAnn Orr never said \"the bridge is shut for good\".";

    [Theory]
    [InlineData("\"The road is shut,\"", "Ann Orr")]
    [InlineData("The road is", "Ann Orr")]
    [InlineData("\"The road is shut,\" said Ann Orr. \"Walk.\"", "Ann Orr")]
    [InlineData("\"Walk.\" It rained all day.", null)]
    [InlineData("It rained all day.", null)]
    [InlineData("Ann Orr never said \"the bridge is shut for good\".", null)]
    [InlineData("\"the bridge is shut for good\"", null)]
    public void A_speaker_stands_only_below_words_that_are_all_theirs(string words, string? speaker)
    {
        var writer = new CorpusWriter();
        var article = ArticleBuilder.Build("a", Text);
        writer.Add([article]);
        var start = Text.IndexOf(words, StringComparison.Ordinal);

        CitedQuotation
            .Of(writer.Current, article, new TextSpan(start, start + words.Length))
            ?.Speaker?.Name.ShouldBe(speaker);
        (
            CitedQuotation.Of(writer.Current, article, new TextSpan(start, start + words.Length))
            is null
        ).ShouldBe(speaker is null);
    }
}
