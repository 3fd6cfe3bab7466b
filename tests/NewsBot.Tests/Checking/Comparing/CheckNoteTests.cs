using NewsBot.Core.Checking;

namespace NewsBot.Tests.Checking.Comparing;

/// <summary>What is said of a claim whose words were found.</summary>
public sealed class CheckNoteTests
{
    [Theory]
    [InlineData("It will cost $5 a head", "It will cost £5 a head", "$5")]
    [InlineData("It will cost us 5% of it", "It will cost us 5 of it", "5%")]
    [InlineData("It fell by -5 in a night", "It fell by 5 in a night", "-5")]
    [InlineData("It rose (5% in all) that night", "It rose 5 in all that night", "5%")]
    [InlineData("It will cost $5 a head", "It will cost $5 a head", "")]
    [InlineData("It will cost $5 a head", "It will cost 5 a head", "")]
    public void A_figure_with_another_mark_is_another(string said, string claim, string figure) =>
        Note(CheckNoteKind.ChangesFigure, said, claim).ShouldBe(figure);

    [Theory]
    [InlineData("I stand by nobody here today", "I stand by. Nobody here today", "by")]
    [InlineData("I stand by, nobody here today", "I stand by. Nobody here today", "")]
    [InlineData("I stand by nobody here today", "I stand by nobody here today", "")]
    [InlineData("I stand by nobody here today", "I stand by, nobody here today", "")]
    public void A_sentence_that_ends_where_nothing_parted_the_words_is_split(
        string said,
        string claim,
        string word
    ) => Note(CheckNoteKind.SplitsSentence, said, claim).ShouldBe(word);

    [Theory]
    [InlineData(8, Verdict.Verbatim)]
    [InlineData(9, Verdict.Altered)]
    public void Brackets_stand_for_so_many_words_at_most(int words, Verdict verdict)
    {
        var middle = string.Join(' ', Enumerable.Repeat("very", words));

        Comparisons
            .Said(
                $"The bridge is {middle} closed for June",
                "The bridge is [quite] closed for June"
            )
            .Verdict.ShouldBe(verdict);
    }

    [Theory]
    [InlineData(
        "The old bridge is closed for June",
        "The bridge is closed for June",
        "The [-old-] bridge is closed for June,"
    )]
    [InlineData(
        "The bridge is closed for June",
        "The old bridge is closed for June",
        "The {+old+} bridge is closed for June,"
    )]
    [InlineData(
        "The old bridge is closed for June",
        "The new bridge is closed for June",
        "The [-old-] {+new+} bridge is closed for June,"
    )]
    [InlineData(
        "The bridge is closed for June",
        "The bridge is closed for May",
        "The bridge is closed for [-June,-] {+May+}"
    )]
    public void A_claim_is_written_against_what_was_said(
        string said,
        string claim,
        string written
    ) => Comparisons.Said(said, claim).Written().ShouldBe(written);

    private static string Note(CheckNoteKind kind, string said, string claim) =>
        string.Join(
            '|',
            Comparisons
                .Said(said, claim)
                .Matches[0]
                .Notes.Where(n => n.Kind == kind)
                .Select(n => n.Words)
        );
}
