using NewsBot.Core.Checking;
using NewsBot.Core.Quotations;
using NewsBot.Core.Statements;
using NewsBot.Tests.Articles;

namespace NewsBot.Tests.Checking;

public sealed class TakenBackWordsTests
{
    private const string Wrong = "\"The road is safe for fifteen years\"";

    [Fact]
    public void Words_that_a_correction_repeats_are_taken_back_wherever_they_stand()
    {
        var printed = Said("a", $"Ann Orr said: {Wrong}.")[0];
        var other = Said("b", "Ann Orr said: \"The bridge is shut for the whole of June\".")[0];
        var correction = Said(
            "c",
            $"Ann Orr said: \"The road is safe for fifty years\", not {Wrong}."
        );

        var takenBack = new TakenBackWords([printed, other, .. correction]);

        takenBack.CorrectionOf(printed)!.Article.Id.Value.ShouldBe("c");
        takenBack.CorrectionOf(other).ShouldBeNull();
        new TakenBackWords([printed, other]).CorrectionOf(printed).ShouldBeNull();
    }

    [Fact]
    public void Of_nothing_there_is_no_correction() =>
        Should.Throw<ArgumentNullException>(() => new TakenBackWords([]).CorrectionOf(null!));

    private static IReadOnlyList<Statement> Said(string id, string text)
    {
        var article = ArticleBuilder.Build(id, text);
        return [.. StatementReader.Read(article, QuotationExtractor.Extract(article))];
    }
}
