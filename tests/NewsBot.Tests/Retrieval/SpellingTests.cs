using CsCheck;
using NewsBot.Core.Retrieval;
using NewsBot.Core.Snapshots;
using NewsBot.Tests.Articles;

namespace NewsBot.Tests.Retrieval;

public sealed class SpellingTests
{
    private static readonly IndexSnapshot _index = Build();

    [Theory]
    [InlineData("what did castelan say", "what did castellan say")]
    [InlineData("what did Castellna say", "what did castellan say")]
    [InlineData("the resevroir", "the resevroir")]
    [InlineData("the reservoir", "the reservoir")]
    [InlineData("who is Orrr", "who is Orrr")]
    [InlineData("what abuot the reservoir", "what about the reservoir")]
    [InlineData("zebra crossing", "zebra crossing")]
    [InlineData("", "")]
    public void A_slip_is_taken_for_the_nearest_word_of_the_corpus(string question, string read) =>
        Spelling.Read(_index, question).Text.ShouldBe(read);

    [Fact]
    public void What_was_taken_for_what_is_told() =>
        Spelling
            .Read(_index, "castelan abuot the reservoir")
            .Readings.ShouldBe([("castelan", "castellan")]);

    [Fact]
    public void Any_text_is_read_without_harm() =>
        Gen.String.Sample(text => Spelling.Read(_index, text).Text.ShouldNotBeNull());

    private static IndexSnapshot Build()
    {
        var writer = new CorpusWriter();
        writer.Add([
            ArticleBuilder.Build(
                "a",
                "The reservoir is full, said Imre Castellan to Ada Orr on Monday."
            ),
        ]);
        return writer.Current.Index;
    }
}
