using NewsBot.Core.Quotations.Reported;

namespace NewsBot.Tests.Quotations;

public sealed class AdjunctsTests
{
    // From [ on it is passed over, and from | on something is said.
    [Theory]
    [InlineData("Ann Orr said [yesterday |the road was shut.")]
    [InlineData("Ann Orr said [today |the road was shut.")]
    [InlineData("Ann Orr said [earlier |the road was shut.")]
    [InlineData("Ann Orr said [later |the road was shut.")]
    [InlineData("Ann Orr said [recently |the road was shut.")]
    [InlineData("Ann Orr said [repeatedly |the road was shut.")]
    [InlineData("Ann Orr said [afterwards |the road was shut.")]
    [InlineData("Ann Orr said [publicly |the road was shut.")]
    [InlineData("Ann Orr said [Monday |the road was shut.")]
    [InlineData("Ann Orr said [on Monday |the road was shut.")]
    [InlineData("Ann Orr said [this week |that the road was shut.")]
    [InlineData("Ann Orr said [in an interview |he would walk.")]
    [InlineData("Ann Orr said [in a statement on Monday |that the road was shut.")]
    [InlineData("Ann Orr said [in Kell |the road was shut.")]
    [InlineData("Ann Orr said [in Kell |drivers were late.")]
    [InlineData("Ann Orr said [on Kell Radio later today |the road was shut.")]
    [InlineData("Ann Orr said [|the road was shut.")]
    [InlineData("Ann Orr said [|this week of rain was long.")]
    [InlineData("Ann Orr said [|this week has been long.")]
    [InlineData("Ann Orr said [|at least forty people have left.")]
    [InlineData("Ann Orr said [|at most forty people have left.")]
    [InlineData("Ann Orr said [|in the town.")]
    [InlineData("Ann Orr said [|in and out they went.")]
    public void When_and_where_something_was_said_is_passed_over(string text)
    {
        var marked = new MarkedText(text);

        new Adjuncts(marked.Tokenized)
            .Skip(marked.Behind('[')!.Value, marked.End)
            .ShouldBe(marked.Behind('|')!.Value);
    }

    [Theory]
    [InlineData("Ann Orr said [yesterday |]today.")]
    [InlineData("Ann Orr said [|this ]week that it rained.")]
    [InlineData("Ann Orr said [this week|] that it rained.")]
    [InlineData("Ann Orr said [|in an interview] he would walk.")]
    public void Nothing_is_passed_over_behind_the_end(string text)
    {
        var marked = new MarkedText(text);

        new Adjuncts(marked.Tokenized)
            .Skip(marked.Behind('[')!.Value, marked.Behind(']')!.Value)
            .ShouldBe(marked.Behind('|')!.Value);
    }

    [Theory]
    [InlineData("Ann Orr said |the road was shut.", true)]
    [InlineData("Ann Orr said |“walk to town”.", true)]
    [InlineData("Ann Orr said |at least forty left.", true)]
    [InlineData("Ann Orr said |at most forty left.", true)]
    [InlineData("Ann Orr said |being late was no crime.", true)]
    [InlineData("Ann Orr said |as drivers left, trams came.", true)]
    [InlineData("Ann Orr said |when drivers left, trams came.", true)]
    [InlineData("Ann Orr said |when asked about it.", false)]
    [InlineData("Ann Orr said |at noon.", false)]
    [InlineData("Ann Orr said |in Kell.", false)]
    [InlineData("Ann Orr said |is shut.", false)]
    [InlineData("Ann Orr said |and left.", false)]
    [InlineData("Ann Orr said |so on Monday.", false)]
    [InlineData("Ann Orr said |goodbye to all.", false)]
    [InlineData("Ann Orr said|, that it was late.", false)]
    [InlineData("Ann Orr said |walk", false)]
    public void A_clause_opens_with_most_words(string text, bool opens)
    {
        var marked = new MarkedText(text);

        new Adjuncts(marked.Tokenized)
            .OpensClause(marked.Behind('|')!.Value, marked.End)
            .ShouldBe(opens);
    }
}
