using NewsBot.Core.Language;
using NewsBot.Core.Quotations.Reported;

namespace NewsBot.Tests.Quotations;

/// <summary>
/// Content that is no clause: <c>[</c> the cue with its particle <c>]</c>, the content behind <c>|</c>; without it there is none.
/// </summary>
public sealed class ObjectContentsTests
{
    [Theory]
    [InlineData("Ann Orr [promised] |to open the road.")]
    [InlineData("Ann Orr [promised] |not to open the road.")]
    [InlineData("Ann Orr [promised] a road to Kell.")]
    [InlineData("Ann Orr [promised] not a road to Kell.")]
    [InlineData("Ann Orr [promised] to")]
    [InlineData("Ann Orr [promised]")]
    public void An_infinitive(string text) =>
        ShouldBegin(text, (contents, cue, end) => contents.Infinitive(cue, end));

    [Theory]
    [InlineData("Ann Orr [urged] drivers |to walk.")]
    [InlineData("Ann Orr [urged] drivers |not to walk.")]
    [InlineData("Ann Orr [urged] the drivers of Kell |to walk.")]
    [InlineData("Ann Orr [urged] drivers to the town |to walk.")]
    [InlineData("Ann Orr [ordered] the Bank (BK) |to pay.")]
    [InlineData("Drivers were [told] |not to walk.")]
    [InlineData("Ann Orr [asked] not to be named.")]
    [InlineData("Ann Orr [asked] drivers |not to walk.")]
    [InlineData("Ann Orr [urged] drivers, to walk.")]
    [InlineData("Ann Orr [urged] drivers “now” to walk.")]
    [InlineData("Ann Orr [urged] for drivers to walk.")]
    [InlineData("Ann Orr [urged] drivers who are late to walk.")]
    [InlineData("Ann Orr [urged] drivers to the town.")]
    [InlineData("Ann Orr [urged] drivers to")]
    [InlineData("Ann Orr [urged] drivers.")]
    [InlineData("Ann Orr [urged] the old bus drivers of the town Kell |to walk.")]
    [InlineData("Ann Orr [urged] the old bus drivers of the town of Kell to walk.")]
    public void An_infinitive_behind_who_shall_do_it(string text) =>
        ShouldBegin(text, (contents, cue, end) => contents.Urged(cue, end));

    [Theory]
    [InlineData("Ann Orr [asked] |whether the road was shut.")]
    [InlineData("Ann Orr [asked] |if the road was shut.")]
    [InlineData("Ann Orr [asked] |why the road was shut.")]
    [InlineData("Ann Orr [asked] |how the road was shut.")]
    [InlineData("Ann Orr [asked] |what the road was for.")]
    [InlineData("Ann Orr [asked] |when the road was shut.")]
    [InlineData("Ann Orr [asked] |who shut the road.")]
    [InlineData("Ann Orr [asked] the drivers |whether the road was shut.")]
    [InlineData("Ann Orr [asked] the drivers, if they came, to walk.")]
    [InlineData("Ann Orr [asked] the drivers “now” why.")]
    [InlineData("Ann Orr [asked] and was told why.")]
    [InlineData("Ann Orr [asked] the drivers for the road.")]
    [InlineData("Ann Orr [asked]")]
    [InlineData("Ann Orr [asked] the old bus drivers of the town Kell |why it sank.")]
    [InlineData("Ann Orr [asked] the old bus drivers of the town of Kell why it sank.")]
    public void A_question(string text) =>
        ShouldBegin(text, (contents, cue, end) => contents.Asked(cue, end));

    [Theory]
    [InlineData("Ann Orr [admitted] |sleeping at the wheel.")]
    [InlineData("Ann Orr [admitted] Sleeping at the wheel.")]
    [InlineData("Ann Orr [admitted] defeat at the wheel.")]
    [InlineData("Ann Orr [admitted] saying nothing at all.")]
    [InlineData("Ann Orr [admitted] being late at work.")]
    [InlineData("Ann Orr [admitted], sleeping at the wheel.")]
    [InlineData("Ann Orr [admitted] sleeping")]
    public void A_form_with_ing(string text) =>
        ShouldBegin(text, (contents, cue, end) => contents.Doing(cue, end), isNoun: true);

    [Theory]
    [InlineData("Ann Orr [announced] |a strike for May.")]
    [InlineData("Ann Orr [announced] |strikes for May.")]
    [InlineData("Ann Orr [announced] |the Kell Prize.")]
    [InlineData("Ann Orr [announced] Kell roads to drivers.")]
    [InlineData("Ann Orr [announced] of it a lot.")]
    [InlineData("Ann Orr [announced] saying nothing.")]
    [InlineData("Ann Orr [announced] “a strike” for May.")]
    [InlineData("Ann Orr [announced], a strike.")]
    [InlineData("Ann Orr [announced] strikes")]
    public void A_noun(string text) =>
        ShouldBegin(text, (contents, cue, end) => contents.Noun(cue, end), isNoun: true);

    [Theory]
    [InlineData(ReportFrames.As, "Ann Orr [described] |the road as late.")]
    [InlineData(ReportFrames.As, "Ann Orr [described] |that as late.")]
    [InlineData(ReportFrames.As, "Ann Orr [described] |the “road” as late.")]
    [InlineData(ReportFrames.As, "Ann Orr [described] the road “late”.")]
    [InlineData(ReportFrames.Called, "Ann Orr [called] |the road “late for good”.")]
    [InlineData(ReportFrames.Called, "Ann Orr [called] “late” the road.")]
    [InlineData(ReportFrames.Called, "Ann Orr [called] the road, “late for good”.")]
    [InlineData(ReportFrames.Called, "Ann Orr [called] the road that is “late”.")]
    [InlineData(ReportFrames.Called, "Ann Orr [called] for a road as wide.")]
    [InlineData(ReportFrames.As, "Ann Orr [described] the road.")]
    [InlineData(ReportFrames.As, "Ann Orr [described] it")]
    [InlineData(ReportFrames.As, "Ann Orr [described] |it as")]
    public void A_thing_and_what_it_is_called(object frames, string text) =>
        ShouldBegin(
            text,
            (contents, cue, end) => contents.Named(cue, new((ReportFrames)frames, []), end)
        );

    [Fact]
    public void The_end_is_sought_behind_what_it_is_called_with()
    {
        var marked = new MarkedText("Ann Orr [described] the road as |late for good.");

        new ObjectContents(marked.Tokenized)
            .Named(marked.Behind('[')!.Value, new(ReportFrames.As, []), marked.End)!
            .Value.EndFrom.ShouldBe(marked.Behind('|')!.Value);
    }

    [Theory]
    [InlineData("out", "Ann Orr [pointed out] |that the road was shut.")]
    [InlineData("out", "Ann Orr [pointed] at the road out there.")]
    [InlineData("out", "Ann Orr [pointed] out that")]
    [InlineData("out", "Ann Orr [pointed]")]
    public void What_is_pointed_out(string preposition, string text) =>
        ShouldBegin(text, Behind(preposition));

    [Theory]
    [InlineData("at", "Ann Orr [put] |the cost at 80m crowns.")]
    [InlineData("at", "Ann Orr [put] |costs at 80m crowns.")]
    [InlineData("at", "Ann Orr [put] the cost at a lot.")]
    [InlineData("at", "Ann Orr [put] the cost, at 80m crowns.")]
    [InlineData("at", "Ann Orr [put] the cost in 80m crowns.")]
    [InlineData("at", "Ann Orr [put] the cost at")]
    [InlineData("of", "Ann Orr [warned of] |delays on the bridge.")]
    [InlineData("of", "Ann Orr [warned] drivers of |delays on the bridge.")]
    [InlineData("for", "Ann Orr [called] yesterday for |a strike.")]
    [InlineData("about", "Ann Orr [spoke about] |delays.")]
    [InlineData("about", "Ann Orr [spoke] yesterday about delays.")]
    [InlineData("of", "Ann Orr [warned], of delays.")]
    [InlineData("of", "Ann Orr [warned] drivers who knew of delays.")]
    [InlineData("of", "Ann Orr [warned] and is tired of delays.")]
    [InlineData("of", "Ann Orr [warned] drivers about delays.")]
    [InlineData("of", "Ann Orr [warned] of")]
    [InlineData("of", "Ann Orr [warned] the old bus drivers in the town of delays.")]
    [InlineData("of", "Ann Orr [warned] the old bus drivers in Kell of |delays.")]
    public void What_stands_behind_a_preposition(string preposition, string text) =>
        ShouldBegin(text, Behind(preposition), isNoun: true);

    [Theory]
    [InlineData("for", "Ann Orr [apologised] |for the delay.")]
    [InlineData("for", "Ann Orr [apologised] to drivers |for the delay.")]
    public void A_preposition_that_is_part_of_the_content(string preposition, string text) =>
        ShouldBegin(text, Behind(preposition, ReportFrames.Keeps), isNoun: true);

    private static Func<ObjectContents, int, int, Content?> Behind(
        string preposition,
        ReportFrames frames = ReportFrames.None
    ) =>
        (contents, cue, end) =>
            contents.Prepositional(
                cue,
                new ReportingCue(frames | ReportFrames.Preposition, [preposition]),
                end
            );

    private static void ShouldBegin(
        string text,
        Func<ObjectContents, int, int, Content?> find,
        bool isNoun = false
    )
    {
        var marked = new MarkedText(text);

        var content = find(
            new ObjectContents(marked.Tokenized),
            marked.Behind('[')!.Value,
            marked.End
        );

        (content?.First).ShouldBe(marked.Behind('|'));
        if (content is { } found)
        {
            found.CueEnd.ShouldBe(marked.Behind(']')!.Value);
            found.IsNoun.ShouldBe(isNoun);
        }
    }
}
