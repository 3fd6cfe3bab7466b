using NewsBot.Core.Answering.Statements;
using NewsBot.Core.Quotations;

namespace NewsBot.Tests.Answering.Statements;

public sealed class AskedSpeakerTests
{
    [Theory]
    [InlineData("Bruno Vail", true)]
    [InlineData("Vail", true)]
    [InlineData("Mr Vail", true)]
    [InlineData("Boris Vail", false)]
    [InlineData("Boris Vail and Bruno Vail", true)]
    [InlineData("the harbour master", true)]
    [InlineData("the mayor", false)]
    [InlineData("Ada Orr", false)]
    public void A_person_is_meant_by_the_last_name_or_the_office(string asked, bool expected) =>
        new AskedSpeaker(asked)
            .Means(new Speaker("Bruno Vail", "harbour master of Kell", SpeakerKind.Person))
            .ShouldBe(expected);

    [Theory]
    [InlineData("the Kell Water Board", true)]
    [InlineData("the Kell Ferry Union", false)]
    public void A_body_is_meant_by_most_of_its_words(string asked, bool expected) =>
        new AskedSpeaker(asked)
            .Means(new Speaker("Kell Water Board", null, SpeakerKind.Body))
            .ShouldBe(expected);
}
