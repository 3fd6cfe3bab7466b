using NewsBot.Core.Checking.Claims;

namespace NewsBot.Tests.Checking.Claims;

/// <summary>What the words around a claim tell of whoever spoke.</summary>
public sealed class ClaimTagTests
{
    [Theory]
    [InlineData("Ann Orr said", "Ann Orr")]
    [InlineData("said Ann Orr", "Ann Orr")]
    [InlineData("young Ann Orr said", "Ann Orr")]
    [InlineData("according to the minister", "the minister")]
    [InlineData("said to the minister", "the minister")]
    [InlineData("he said", "")]
    [InlineData("the road said", "")]
    [InlineData("said", "")]
    [InlineData("he and the minister said", "")]
    [InlineData(
        "the chief officer of the old water board said",
        "the chief officer of the old water board"
    )]
    [InlineData("the chief officer of the very old water board said", "")]
    [InlineData("Ann Orr", null)]
    [InlineData("the minister", null)]
    [InlineData("", null)]
    public void Beside_a_verb_of_saying_stands_a_name_or_an_office(string tag, string? speaker) =>
        ClaimTag.Speaker(tag, isMarked: false).ShouldBe(speaker);

    [Theory]
    [InlineData("Ann Orr", "Ann Orr")]
    [InlineData("the minister", "the minister")]
    [InlineData("agency", "agency")]
    [InlineData("Flood commissioner Ann Orr", "Ann Orr")]
    [InlineData("Ann Orr councillor", "Ann Orr")]
    [InlineData("Ann Orr, minister", "Ann Orr")]
    [InlineData("A Dunmore councillor", "A Dunmore councillor")]
    [InlineData("A friend, Ann Orr, minister", "Ann Orr")]
    [InlineData("The Ann Orr road", "Ann Orr")]
    [InlineData("Orr lawyer Eva Holt", "Eva Holt")]
    [InlineData("Ann Orr, lawyer Eva Holt", "Ann Orr")]
    [InlineData("Ann Orr and Eva Holt", "Ann Orr and Eva Holt")]
    [InlineData("Nabil el-Gamal", "Nabil el-Gamal")]
    [InlineData("Nabil el-Gamal, minister", "Nabil el-Gamal")]
    [InlineData("Nabil el-gamal", "Nabil")]
    [InlineData("Nabil el Gamal", "Nabil")]
    [InlineData("Nabil, el-Gamal", "Nabil")]
    [InlineData("the road is shut", null)]
    public void Where_a_mark_parts_it_from_the_words_a_name_or_an_office_is_enough(
        string tag,
        string? speaker
    ) => ClaimTag.Speaker(tag, isMarked: true).ShouldBe(speaker);

    [Theory]
    [InlineData("BREAKING")]
    [InlineData("UPDATE")]
    [InlineData("WATCH")]
    [InlineData("LIVE")]
    [InlineData("QUOTE")]
    [InlineData("JUST IN")]
    [InlineData("WOW")]
    [InlineData("Quote")]
    [InlineData("Breaking")]
    [InlineData("Update")]
    public void What_is_shouted_before_words_is_no_name(string tag) =>
        ClaimTag.Speaker(tag, isMarked: true).ShouldBe("");

    [Theory]
    [InlineData(8, true)]
    [InlineData(9, false)]
    public void A_name_alone_has_at_most_eight_words(int count, bool isName) =>
        (ClaimTag.Speaker(Names(count), isMarked: true) is not null).ShouldBe(isName);

    [Theory]
    [InlineData(13, true)]
    [InlineData(14, false)]
    public void A_tag_has_at_most_fourteen_words(int names, bool isTag)
    {
        var tag = $"{Names(names)} said";

        (ClaimTag.Speaker(tag, isMarked: false) is not null).ShouldBe(isTag);
        ClaimTag.IsBare(tag).ShouldBe(isTag);
    }

    [Theory]
    [InlineData("Ann Orr said", true)]
    [InlineData("said Ann Orr", true)]
    [InlineData("Ann Orr said on Monday", true)]
    [InlineData("Ann Orr said at Tarn", true)]
    [InlineData("Ann Orr told reporters in Tarn", true)]
    [InlineData("Ann Orr has said", true)]
    [InlineData("Ann Orr of Tarn said to reporters", true)]
    [InlineData("Ann Orr said for Tarn", true)]
    [InlineData("Ludwig van Orr said", true)]
    [InlineData("an officer Ann Orr said", true)]
    [InlineData("one officer said", true)]
    [InlineData("One officer said", true)]
    [InlineData("a minister said", true)]
    [InlineData("A minister said", true)]
    [InlineData("an officer said", true)]
    [InlineData("An officer said", true)]
    [InlineData("the minister said", true)]
    [InlineData("said the minister", true)]
    [InlineData("minister said", false)]
    [InlineData("the said", false)]
    [InlineData("the minister told", false)]
    [InlineData("a minister tells", false)]
    [InlineData("Ann Orr", false)]
    [InlineData("Ann Orr gladly said", false)]
    [InlineData("said", false)]
    [InlineData("", false)]
    public void Without_marks_a_tag_is_nothing_but_a_name_or_an_office_beside_the_verb(
        string tag,
        bool isBare
    ) => ClaimTag.IsBare(tag).ShouldBe(isBare);

    [Theory]
    [InlineData("The water board", true)]
    [InlineData("the water board", true)]
    [InlineData("young board", false)]
    [InlineData("The water", false)]
    [InlineData("The board that", false)]
    [InlineData("", false)]
    public void Before_said_that_stands_a_subject(string words, bool isSubject) =>
        ClaimTag.IsSubject(words, ClaimTag.Words(words)).ShouldBe(isSubject);

    private static string Names(int count) => string.Join(' ', Enumerable.Repeat("Orr", count));
}
