using NewsBot.Core.Pages;

namespace NewsBot.Tests.Pages;

public sealed class KindsOfPagesTests
{
    private const string Head =
        "Storm Edda: ferries stopped, homes without power\n\nPublished 3 February 2024\n\n";

    [Fact]
    public void Live_entries_are_body_with_their_times_as_heads() =>
        Read(
                Head
                    + "18:15\nPower back in Ashby\nThe grid company says 1,200 homes in Ashby have light again.\n"
                    + "17:58\nThe Corran bridge is open to cars but not to lorries, police said.\n"
                    + "16:05\nTwo men were rescued from a van in floodwater. They are cold but unhurt.\n"
            )
            .ShouldEndWith("XXPXPXP");

    [Fact]
    public void Turns_of_an_interview_are_body_however_short() =>
        Read(
                Head
                    + "The engineer who keeps the lights on in Ashby talks about the longest night of her life so far.\n\n"
                    + "Q: Were you afraid?\n\nA: Only of the kettle.\n\nQ: And now?\n\nA: Asleep.\n"
            )
            .ShouldEndWith("PPPPP");

    [Fact]
    public void Tables_below_the_text_are_lists_with_their_head() =>
        Read(
                Head
                    + "The ferries stopped at noon on Saturday and nobody knows when they will run again, the company said.\n\n"
                    + "It asked passengers to stay away from the harbour until the wind has turned and the waves are lower.\n\n"
                    + "Gusts\n\nTarn 12 5 4\nHolm 11 6 7\nSkel 13 4 0\n"
            )
            .ShouldEndWith("PPXLLL");

    [Fact]
    public void A_note_of_several_sentences_behind_a_bullet_is_a_paragraph() =>
        Read(
                Head
                    + "We were wrong about several things in the reports of last week, and are glad to put them right here.\n\n"
                    + "\u2022 We said that the catch had fallen to 40 tonnes. That should have been 40,000 tonnes, as the office told us.\n\n"
                    + "\u2022 The recipe on Saturday left out the quinces. They should be washed, peeled and cored, and then be boiled for one hour.\n"
            )
            .ShouldEndWith("PPP");

    [Fact]
    public void Words_in_marks_that_a_paragraph_has_too_are_a_pull_quote() =>
        Read(
                Head
                    + "Leclair never charged for a lesson. \"He said the ice was free, so why wouldn't the falling be,\" she said.\n\n"
                    + "\"The ice was free, so why wouldn't the falling be.\"\n\n"
                    + "He taught three generations of the town to skate, and two of them to fall without breaking anything.\n"
            )
            .ShouldEndWith("PQP");

    // The kinds of the lines, a letter each.
    private static string Read(string text) =>
        string.Concat(
            PageReader
                .Read(text)
                .Blocks.Select(b =>
                    b.Kind switch
                    {
                        BlockKind.CrossHead => 'X',
                        BlockKind.PullQuote => 'Q',
                        _ => b.Kind.ToString()[0],
                    }
                )
        );
}
