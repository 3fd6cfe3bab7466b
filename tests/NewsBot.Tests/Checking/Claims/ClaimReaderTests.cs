using NewsBot.Core.Checking.Claims;
using NewsBot.Core.Text;

namespace NewsBot.Tests.Checking.Claims;

/// <summary>The words of a cleaned claim, whose they are, and whether a reporter tells them.</summary>
public sealed class ClaimReaderTests
{
    [Theory]
    [InlineData("Ann Orr said: \"The road is shut\"", "The road is shut", "Ann Orr", false)]
    [InlineData("Ann Orr: The road is shut", "The road is shut", "Ann Orr", false)]
    [InlineData("The road is shut - Ann Orr", "The road is shut", "Ann Orr", false)]
    [InlineData("The road is shut. (Ann Orr)", "The road is shut.", "Ann Orr", false)]
    [InlineData("The road is shut, Ann Orr said", "The road is shut", "Ann Orr", false)]
    [InlineData("The road is shut, Ann Orr said, .", "The road is shut", "Ann Orr", false)]
    [InlineData("Ann Orr said that the road is shut", "the road is shut", "Ann Orr", true)]
    [InlineData("Ann Orr said the road is shut", "the road is shut", "Ann Orr", true)]
    [InlineData("According to Ann Orr, the road is shut", "the road is shut", "Ann Orr", true)]
    [InlineData("An officer said the road is shut", "the road is shut", "An officer", true)]
    [InlineData("The road is shut", "The road is shut", null, false)]
    public void A_reporter_tells_what_stands_behind_somebody_said(
        string text,
        string words,
        string? speaker,
        bool isReported
    ) => ClaimReader.Read(text).ShouldBe((words, speaker, isReported));

    [Theory]
    [InlineData("The road is shut, he said")]
    [InlineData("The road is shut, she said.")]
    [InlineData("The road is shut, they said")]
    [InlineData("The road is shut, he added")]
    [InlineData("The road is shut, she added")]
    public void A_pronoun_behind_the_words_is_taken_off_and_names_nobody(string text) =>
        ClaimReader.Read(text).ShouldBe(("The road is shut", "", false));

    [Theory]
    [InlineData("\"\" Ann Orr said the road is shut", "the road is shut")]
    [InlineData("one two \"The road is shut\" three four", "The road is shut")]
    [InlineData("one two \"The road is shut\" three four five", null)]
    [InlineData("\"The road\" is shut", null)]
    [InlineData("It takes two- or three officials", null)]
    [InlineData(":the road is shut", null)]
    [InlineData(" (Ann Orr)", null)]
    [InlineData("Ann Orr: shut", null)]
    public void Words_in_marks_are_the_claim_where_they_are_most_of_it(
        string text,
        string? words
    ) => ClaimReader.Read(text).Words.ShouldBe(words ?? text);

    [Theory]
    [InlineData("'The road is shut'", "\"The road is shut\"")]
    [InlineData("‘The road is shut’", "\"The road is shut\"")]
    [InlineData("‘The road is shut", "\"The road is shut\"")]
    [InlineData("Ann Orr: 'The road is shut'", "Ann Orr: \"The road is shut\"")]
    [InlineData("Ann Orr: 'The road isn't shut', so", "Ann Orr: \"The road isn't shut\", so")]
    [InlineData("Ann Orr, 'The road is shut' and so", "Ann Orr, \"The road is shut\" and so")]
    [InlineData("Ann Orr, 'The road is shut'. So", "Ann Orr, \"The road is shut\". So")]
    [InlineData("'Tis a road", "'Tis a road")]
    [InlineData("''", "''")]
    [InlineData(" 'The road'", " 'The road'")]
    [InlineData("'The road isn't", "'The road isn't")]
    [InlineData("The 'old' road", "The 'old' road")]
    [InlineData("The ‘old road is shut", "The ‘old road is shut")]
    [InlineData("The drivers' road", "The drivers' road")]
    [InlineData("Yes,I'm at the drivers'", "Yes,I'm at the drivers'")]
    [InlineData("'Tis \"shut\"", "'Tis \"shut\"")]
    [InlineData("The \"old\" drivers'", "The \"old\" drivers'")]
    [InlineData("'They said \"no\" to us'", "\"They said no to us\"")]
    [InlineData("The road", "The road")]
    public void Single_marks_around_the_words_are_double_ones(string text, string marked) =>
        ClaimReader.WithMarksForSingles(text).ShouldBe(marked);

    [Theory]
    [InlineData("a \"b\" c", "b", "a / c")]
    [InlineData("\"b\"", "b", " / ")]
    [InlineData("a \"b", "b", "a")]
    [InlineData("\"b c", "b c", "")]
    [InlineData("b c\"", "b c", "")]
    [InlineData("b c\" d", "b c", "d")]
    [InlineData("\"b\" c\"", "b / ", " / c")]
    [InlineData("\"b\" c \"d\"", "b / d", " / c / ")]
    [InlineData("a", "", "a")]
    public void A_lone_mark_opens_before_a_word_and_closes_behind_one(
        string text,
        string inside,
        string outside
    )
    {
        var split = ClaimReader.Split(text);

        Show(text, split.Inside).ShouldBe(inside);
        Show(text, split.Outside).ShouldBe(outside);
    }

    [Theory]
    [InlineData(
        "the old road is shut, said orr the elder",
        "the old road is shut",
        "orr the elder"
    )]
    [InlineData("the old road is shut, orr said", "the old road is shut", "orr")]
    [InlineData("orr said that the road is shut", "the road is shut", "orr")]
    [InlineData("the old orr said it is shut", "it is shut", "the old orr")]
    public void A_name_in_small_letters_stands_within_three_words_of_the_verb(
        string text,
        string words,
        string name
    )
    {
        var (said, speaker) = ClaimReader.ReadLoosely(text)!.Value;

        (said.Trim(), speaker.Trim()).ShouldBe((words, name));
    }

    [Theory]
    [InlineData("the old road is shut, said orr the very elder")]
    [InlineData("the old road is shut, orr said it")]
    [InlineData(", the old road orr said")]
    [InlineData("the road is shut")]
    public void There_is_no_name_elsewhere(string text) =>
        ClaimReader.ReadLoosely(text).ShouldBeNull();

    private static string Show(string text, List<TextSpan> spans) =>
        string.Join(" / ", spans.Select(s => s.Of(text).Trim().ToString()));
}
