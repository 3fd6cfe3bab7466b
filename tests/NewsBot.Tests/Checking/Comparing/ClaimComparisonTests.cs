using NewsBot.Core.Checking;

namespace NewsBot.Tests.Checking.Comparing;

/// <summary>How near the words of a claim come to what somebody said, and what is said of it.</summary>
public sealed class ClaimComparisonTests
{
    private const string Filler =
        "My mother never drove anything in all of those sixty long years she lived far away";

    private const string MoreFiller = "Singing whales and dolphins under water";

    [Fact]
    public void Words_that_were_said_twice_count_where_the_cut_turns_nothing()
    {
        var result = Comparisons.Said(
            "I never shut the road for good. We shut the road for good, I say",
            "shut the road for good"
        );

        result.Verdict.ShouldBe(Verdict.Verbatim);
        result.Matches[0].Similarity.ShouldBe(1);
    }

    [Fact]
    public void Words_that_are_turned_wherever_they_stand_are_shown_where_they_stand_first()
    {
        var result = Comparisons.Said(
            "I never shut the road for good. I don't shut the road for good",
            "shut the road for good"
        );

        result.Notes().ShouldBe("DropsNegation: never");
        result.Matches[0].Similarity.ShouldBe(0.99);
    }

    [Theory]
    [InlineData("The road is not open to all of us", "AddsNegation: not")]
    [InlineData("The road is [not] open to all of us", "AddsNegation: not; Edited")]
    [InlineData("The road is [quite] open to all of us", "Edited")]
    [InlineData("[The road] is open to all of us", "Edited")]
    [InlineData("The road … to all of us", "Edited")]
    [InlineData("The road is open to all of us", "")]
    public void What_the_claim_adds_is_told(string claim, string notes) =>
        Comparisons.Said("The road is open to all of us", claim).Notes().ShouldBe(notes);

    [Theory]
    [InlineData("We do for now not open the road when it is warm as it is", "AddsNegation: not")]
    [InlineData("We do for the now not open the road when it is warm as it is", "")]
    [InlineData("We can open the road when it is warm as it is", "")]
    public void A_negation_in_more_than_four_words_that_were_added_is_theirs(
        string claim,
        string notes
    ) =>
        Comparisons
            .Said("We open the road when it is warm as it is", claim)
            .Notes()
            .ShouldBe(notes);

    [Fact]
    public void A_negation_that_was_said_is_not_added() =>
        Comparisons
            .Said("We never open the road in May", "We never open the lovely road in May")
            .Notes()
            .ShouldBeEmpty();

    [Theory]
    [InlineData("We paid $5 for the old road", "We paid £5 for the fine road", "ChangesFigure: $5")]
    [InlineData(
        "I stand by nobody here on the road today",
        "I stand by. Nobody here on the bridge today",
        "SplitsSentence: by"
    )]
    public void Marks_count_beside_other_words_too(string said, string claim, string notes) =>
        Comparisons.Said(said, claim).Notes().ShouldBe(notes);

    [Theory]
    [InlineData("We open … the bridge in June", "Spliced; Edited")]
    [InlineData("We open … the bridge … rain in July", "Spliced; Edited")]
    [InlineData("We open … We shut the bridge in June", "Edited")]
    [InlineData("We open the road in May … the bridge in June", "Edited")]
    [InlineData("We open … in May", "Edited")]
    public void The_end_of_a_sentence_is_not_the_beginning_of_another(string claim, string notes) =>
        Comparisons
            .Said(
                "We open the road in May. We shut the bridge in June. We like rain in July",
                claim
            )
            .Notes()
            .ShouldBe(notes);

    [Fact]
    public void What_was_not_said_in_one_go_is_joined() =>
        Comparisons
            .In(
                "\"The road is shut for good,\" Ann Orr said.\n\"The bridge is open to walkers,\" Ann Orr said.",
                "The road is shut for good and the bridge is open to walkers",
                "Orr"
            )
            .Notes()
            .ShouldBe("Joined");

    [Theory]
    [InlineData("We like the old road. But we like the bridge", "GoesOn: But")]
    [InlineData("We like the old road. However, we like the bridge", "GoesOn: However")]
    [InlineData("We like the old road. Except on Sundays", "GoesOn: Except")]
    [InlineData("We like the old road. Unless it rains", "GoesOn: Unless")]
    [InlineData("We like the old road. But", "GoesOn: But")]
    [InlineData("We like the old road. And we like the bridge", "")]
    [InlineData("We like the old road. We like the bridge but not much", "")]
    public void How_the_next_sentence_goes_on_is_told_and_turns_nothing(string said, string notes)
    {
        var result = Comparisons.Said(said, "We like the old road");

        result.Verdict.ShouldBe(Verdict.Verbatim);
        result.Notes().ShouldBe(notes);
    }

    [Fact]
    public void What_is_said_at_another_time_does_not_go_on() =>
        Comparisons
            .In(
                "\"We like the old road,\" Ann Orr said.\n\"But we like the bridge,\" Ann Orr said.",
                "We like the old road",
                "Orr"
            )
            .Notes()
            .ShouldBeEmpty();

    [Theory]
    [InlineData(
        "The crew of Tarn shut the road for good",
        "All men here shut the road for good",
        "[-crew of Tarn-] {+All men here+} shut the road for good,"
    )]
    [InlineData(
        "Crew shut the road for good",
        "All the men here shut the road for good",
        "[-Crew-] {+All the men here+} shut the road for good,"
    )]
    [InlineData(
        "It rained. Crews shut the road for good",
        "All the men shut the road for good",
        "[-Crews-] {+All the men+} shut the road for good,"
    )]
    [InlineData(
        "We shut the old road for good this year",
        "We shut the wide road for good",
        "We shut the [-old-] {+wide+} road for good"
    )]
    [InlineData(
        "We shut the road for us all in May. Rain came",
        "We shut the road for us all in the June",
        "We shut the road for us all in [-May.-] {+the June+}"
    )]
    [InlineData(
        "We shut the road in May for the sake of it",
        "We shut the road in June",
        "We shut the road in [-May-] {+June+}"
    )]
    [InlineData(
        "We shut the road for us all in May",
        "We shut the road for us all in the June",
        "We shut the road for us all in [-May,-] {+the June+}"
    )]
    public void Other_words_at_an_end_are_shown_beside_as_many_of_the_same_sentence(
        string said,
        string claim,
        string written
    ) => Comparisons.Said(said, claim).Written().ShouldBe(written);

    [Theory]
    [InlineData("Ann Orr said that {0}.", Verdict.NotFound)]
    [InlineData("\"{0},\" Ann Orr said.", Verdict.Altered)]
    public void Two_of_three_words_that_tell_something_are_near_in_marks_alone(
        string article,
        Verdict verdict
    ) =>
        Comparisons
            .In(
                string.Format(null, article, "The rock below the road was weak"),
                "the rock of the road was dry",
                "Orr"
            )
            .Verdict.ShouldBe(verdict);

    [Fact]
    public void Three_of_four_are_near_enough_to_tell_what_a_reporters_words_hang_on()
    {
        var result = Comparisons.In(
            "Ann Orr said that if it rained, crews mended roads.",
            "crews mended roads today",
            "Orr"
        );

        result.Verdict.ShouldBe(Verdict.Altered);
        result.Notes().ShouldBe("DropsCondition: if");
    }

    [Theory]
    [InlineData("by all of strong", Verdict.Altered)]
    [InlineData("by all of that strong", Verdict.NotFound)]
    public void The_contrary_of_what_a_reporter_tells_stands_close(string end, Verdict verdict)
    {
        const string Told = "it was for us and for the crews of the town that they were there";

        Comparisons
            .In($"Ann Orr said that {Told} weak.", $"{Told} {end}", "Orr")
            .Verdict.ShouldBe(verdict);
    }

    [Fact]
    public void A_reporters_words_are_not_verbatim_where_only_a_figure_is_written_otherwise() =>
        Comparisons
            .In(
                "Ann Orr said that the crew counted thirty-one boats on the road.",
                "the crew counted 31 boats on the road",
                "Orr"
            )
            .Verdict.ShouldBe(Verdict.Paraphrase);

    [Fact]
    public void All_that_was_said_in_another_order_is_altered() =>
        Comparisons
            .Said(
                "After floods, crews mended bridges",
                "mended after floods were the bridges of the crews"
            )
            .Verdict.ShouldBe(Verdict.Altered);

    [Theory]
    [InlineData("crew of Tarn mended the road", Verdict.Altered)]
    [InlineData("crew of Tarn mended the", Verdict.NotFound)]
    [InlineData("the crew of Tarn", Verdict.NotFound)]
    public void Six_words_in_one_run_were_said_whatever_else_is_claimed(
        string run,
        Verdict verdict
    ) =>
        Comparisons
            .Said("The crew of Tarn mended the road with gravel", $"{Filler} {run} {MoreFiller}")
            .Verdict.ShouldBe(verdict);

    [Theory]
    [InlineData("The crew of Tarn was mended with gravel", "the crew of Tarn was mended", true)]
    [InlineData("It is for them to be in the road", "it is for them to be in the road", false)]
    public void A_run_has_three_words_that_tell_something(string said, string run, bool isNear) =>
        Comparisons
            .Said(said, $"{Filler} {run} {MoreFiller}")
            .Verdict.ShouldBe(isNear ? Verdict.Altered : Verdict.NotFound);

    [Theory]
    [InlineData("Crews mended the road", Filler + ". Crews mended the road. " + MoreFiller, true)]
    [InlineData("Crews mended the road", "Crews mended the road. " + Filler, true)]
    [InlineData("Crews mended the road", Filler + ". Crews mended the road", true)]
    [InlineData("Crews are on roads", Filler + ". Crews are on roads", true)]
    [InlineData("Crews mended the road", Filler + ", crews mended the road. " + MoreFiller, false)]
    [InlineData("Crews mended the road", Filler + ". Crews mended the road " + MoreFiller, false)]
    [InlineData("Crews mended the road", "So crews mended the road. " + Filler, false)]
    [InlineData("Crews mended roads", "Crews mended roads. " + Filler, false)]
    [InlineData("It is the road", "It is the road. " + Filler, false)]
    public void A_whole_sentence_of_four_words_was_said_whatever_else_is_claimed(
        string said,
        string claim,
        bool isNear
    ) =>
        Comparisons.Said(said, claim).Verdict.ShouldBe(isNear ? Verdict.Altered : Verdict.NotFound);

    [Theory]
    [InlineData("We were at the road", "We were at the road and boats", Verdict.Altered)]
    [InlineData("It was the road", "It was the dry road", Verdict.NotFound)]
    [InlineData("There it was the road", "it was the dry road", Verdict.NotFound)]
    public void Five_small_words_in_order_make_up_for_one_that_tells_something(
        string said,
        string claim,
        Verdict verdict
    ) => Comparisons.Said(said, claim).Verdict.ShouldBe(verdict);

    [Fact]
    public void Small_words_alone_are_nobodys_however_many()
    {
        var result = Comparisons.Said(
            "It was in the road that we were with him",
            "it was in the rain that we were with him"
        );

        result.Verdict.ShouldBe(Verdict.NotFound);
        result.Matches.ShouldBeEmpty();
    }

    [Fact]
    public void Words_that_share_no_more_than_stems_have_nothing_to_show()
    {
        const string Wrong = "map, van, car";

        var match = Comparisons
            .In(
                $"This page misquoted Ann Orr. Orr said: \"Cars, vans, maps\", not \"{Wrong}\".",
                Wrong,
                "Orr"
            )
            .Matches[0];

        match.Citation.Text.ShouldBe($"\"{Wrong}\"");
        match.Notes.ShouldBe([new CheckNote(CheckNoteKind.TakenBack)]);
    }
}
