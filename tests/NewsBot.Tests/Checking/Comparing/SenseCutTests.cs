namespace NewsBot.Tests.Checking.Comparing;

/// <summary>What is lost where a claim has only a part of what was said.</summary>
public sealed class SenseCutTests
{
    private const string Shut = "we shut the road for good";

    [Theory]
    [InlineData("It is far from sure that {0}", "far")]
    [InlineData("Far be it from me to say {0}", "Far")]
    [InlineData("I wish that {0}", "wish")]
    [InlineData("I doubt that {0}", "doubt")]
    public void Words_that_were_said_not_to_be_so_are_not_said(string said, string word) =>
        Notes(string.Format(null, said, Shut), Shut).ShouldStartWith($"DropsDenial: {word}");

    [Theory]
    [InlineData("Far away in the hills {0}")]
    [InlineData("From far off we see that {0}")]
    [InlineData("I wish the crew well, {0}")]
    [InlineData("Almost everybody knows that {0}")]
    [InlineData("More than once {0}")]
    [InlineData("As soon as it rains {0}")]
    public void The_same_small_words_elsewhere_take_nothing_back(string said) =>
        Notes(string.Format(null, said, Shut), Shut).ShouldBeEmpty();

    [Theory]
    [InlineData("We are far from opening the road for good", "opening the road for good", "far")]
    [InlineData("Far be it from me to open the road", "to open the road", "Far")]
    [InlineData("We were too tired to open the road", "to open the road", "too")]
    [InlineData("We were too tired to open the road", "open the road", "too")]
    [InlineData("I used to like the old road", "like the old road", "used")]
    [InlineData("I used to like the old road", "to like the old road", "used")]
    [InlineData("I almost opened the old road", "opened the old road", "almost")]
    [InlineData("I nearly opened the old road", "opened the old road", "nearly")]
    [InlineData("I would sooner walk than open the road", "open the road", "than")]
    public void What_was_not_done_is_not_said_to_be_done(string said, string claim, string word) =>
        Notes(said, claim).ShouldBe($"DropsDenial: {word}");

    [Theory]
    [InlineData("I wish to open the old road", "to open the old road")]
    [InlineData("We too want the old road open", "want the old road open")]
    [InlineData("We used the spring and opened the old road", "opened the old road")]
    public void What_was_meant_to_be_done_is_said(string said, string claim) =>
        Notes(said, claim).ShouldBeEmpty();

    [Theory]
    [InlineData("My rival says that {0}", "My rival says")]
    [InlineData("My rival believes {0}", "My rival believes")]
    [InlineData("They say {0}", "They say")]
    [InlineData("I was there; my rival says {0}", "I was there; my rival says")]
    [InlineData("I was there, and they say {0}", "I was there, and they say")]
    public void What_others_say_is_theirs(string said, string words) =>
        Notes(string.Format(null, said, Shut), Shut).ShouldBe($"DropsAttribution: {words}");

    [Theory]
    [InlineData("I believe {0}")]
    [InlineData("I say that {0}")]
    [InlineData("I have to say that {0}")]
    [InlineData("Rain is bad, and I always say {0}")]
    [InlineData("Say {0}")]
    [InlineData("That {0} is known")]
    [InlineData("They know that {0}")]
    public void What_the_speaker_says_of_themselves_is_said(string said) =>
        Notes(string.Format(null, said, Shut), Shut).ShouldBeEmpty();

    [Theory]
    [InlineData("So {0}?", "WasQuestion: So")]
    [InlineData("If it rains, {0}?", "DropsCondition: If")]
    [InlineData("{0}?", "")]
    [InlineData("So {0}.", "")]
    public void What_was_asked_is_not_said(string said, string notes) =>
        Notes(string.Format(null, said, Shut), Shut).ShouldBe(notes);

    [Theory]
    [InlineData("If it rains, {0}", "If")]
    [InlineData("As long as it rains {0}", "As")]
    [InlineData("Had we the money, {0}", "Had")]
    [InlineData("Were it to rain, {0}", "Were")]
    [InlineData("Should it rain, {0}", "Should")]
    [InlineData("{0}, if it rains", "if")]
    [InlineData("{0} unless it rains", "unless")]
    public void What_hangs_on_a_condition_is_not_said_without_it(string said, string word) =>
        Notes(string.Format(null, said, Shut), Shut).ShouldBe($"DropsCondition: {word}");

    [Theory]
    [InlineData("We had it mended and {0}")]
    [InlineData("Had enough of it, {0}")]
    [InlineData("As ever it was long as {0}")]
    [InlineData("For as long a time as ever {0}")]
    [InlineData("We should know that {0}")]
    public void Words_of_a_condition_elsewhere_are_none(string said) =>
        Notes(string.Format(null, said, Shut), Shut).ShouldBeEmpty();

    [Theory]
    [InlineData("I do not mind, {0}")]
    [InlineData("I do not mind; {0}")]
    [InlineData("I do not mind: {0}")]
    [InlineData("I do not mind ({0})")]
    [InlineData("I do not mind \u2014 {0}")]
    [InlineData("I do not mind \u2013 {0}")]
    [InlineData("I do not mind and {0}")]
    public void A_negation_of_another_clause_is_no_loss(string said) =>
        Notes(string.Format(null, said, Shut), Shut).ShouldBeEmpty();

    [Theory]
    [InlineData("I do not mind; closing the road for good", "")]
    [InlineData("I do not mind: closing the road for good", "")]
    [InlineData("I do not mind, yet closing the road for good", "")]
    [InlineData("I do not mind, closing the road for good", "DropsNegation: not")]
    [InlineData("I do not mind you closing the road for good", "DropsNegation: not")]
    [InlineData("I do not mind and closing the road for good", "DropsNegation: not")]
    public void A_clause_begins_behind_a_mark_that_parts_or_with_a_word_that_joins(
        string said,
        string notes
    ) => Notes(said, "closing the road for good").ShouldBe(notes);

    [Theory]
    [InlineData("The road is not open to all", "The road is … open to all", "DropsNegation: not")]
    [InlineData("The road, if dry, is open", "The road … is open", "DropsCondition: if")]
    [InlineData(
        "The road was not dry, and it was open",
        "The road … it was open",
        "DropsNegation: not"
    )]
    [InlineData(
        "It was dry, never wet, and it was open",
        "It was dry … it was open",
        "DropsNegation: never"
    )]
    [InlineData(
        "It was dry and not wet, and it was open",
        "It was dry … and it was open",
        "DropsNegation: not"
    )]
    [InlineData(
        "It was dry, not wet by the bridge",
        "It was dry … by the bridge",
        "DropsNegation: not"
    )]
    [InlineData(
        "It was dry, not, and it was open",
        "It was dry … and it was open",
        "DropsNegation: not"
    )]
    public void What_dots_leave_out_may_turn_the_rest(string said, string claim, string notes) =>
        Notes(said, claim).ShouldBe($"{notes}; Edited");

    [Theory]
    [InlineData("It was dry, not wet, and it was open", "It was dry … it was open")]
    [InlineData("It was dry, not wet, and it was open", "It was dry … and it was open")]
    [InlineData("It was dry, not wet, they said it was open", "It was dry … they said it was open")]
    [InlineData("It was dry for weeks and it was open", "It was dry … and it was open")]
    public void What_is_left_out_as_a_whole_turns_nothing(string said, string claim) =>
        Notes(said, claim).ShouldBe("Edited");

    [Theory]
    [InlineData("{0}, but rain opened it", "DropsTurn: but")]
    [InlineData("{0}, except on Sunday", "DropsTurn: except")]
    [InlineData("{0} not at all", "DropsNegation: not")]
    [InlineData("{0}, never for a day", "DropsNegation: never")]
    [InlineData("{0}, not", "DropsNegation: not")]
    [InlineData("{0}, not for a day", "")]
    [InlineData("{0}, and they do not mind", "")]
    [InlineData("{0}, and they lie about it", "")]
    public void How_it_goes_on_may_take_it_back(string said, string notes) =>
        Notes(string.Format(null, said, Shut), Shut).ShouldBe(notes);

    [Theory]
    [InlineData("That {0} is a lie", "DropsDenial: lie")]
    [InlineData("That {0} is as a rule a lie", "DropsDenial: lie")]
    [InlineData("That {0} is as a rule now a lie", "")]
    [InlineData("That {0} was told of old and now a lie", "")]
    [InlineData("That {0} is not true", "DropsNegation: not")]
    [InlineData("That {0} is as a rule by now not true", "")]
    [InlineData("That {0} is as a rule by not true", "DropsNegation: not")]
    public void A_predicate_close_behind_may_deny_it(string said, string notes) =>
        Notes(string.Format(null, said, Shut), Shut).ShouldBe(notes);

    [Theory]
    [InlineData("much as I like rain")]
    [InlineData("little as I like rain")]
    [InlineData("often as I like rain")]
    [InlineData("long as it is dry")]
    [InlineData("soon as it is dry")]
    [InlineData("far as the old bridge")]
    [InlineData("though it were dry")]
    public void A_comparison_takes_back_what_it_compares(string rest) =>
        Notes($"I like that old road as {rest}", "I like that old road").ShouldBe("DropsTurn: as");

    [Theory]
    [InlineData("as a friend of the town")]
    [InlineData("as")]
    [InlineData("today as much as ever")]
    [InlineData("too much")]
    public void What_only_looks_like_a_comparison_takes_nothing_back(string rest) =>
        Notes($"I like that old road {rest}", "I like that old road").ShouldBeEmpty();

    [Theory]
    [InlineData("We will open the old road", "when", "DropsTurn: when")]
    [InlineData("We will open the old road", "once", "DropsTurn: once")]
    [InlineData("We will open the old road", "until", "DropsTurn: until")]
    [InlineData("We will open the old road", "till", "DropsTurn: till")]
    [InlineData("We will open the old road", "while", "")]
    [InlineData("We opened the old road", "when", "")]
    public void What_is_to_come_may_hang_on_a_time(string claim, string when, string notes) =>
        Notes($"{claim} {when} hell freezes", claim).ShouldBe(notes);

    [Theory]
    [InlineData("They will see we opened the old road when it rained")]
    [InlineData("They will see. We opened the old road when it rained")]
    public void What_is_to_come_of_other_words_is_theirs(string said) =>
        Notes(said, "we opened the old road").ShouldBeEmpty();

    [Theory]
    [InlineData(
        "If it never rains, we shut the old road unless it snows",
        "we shut the old road",
        "[-If it never rains,-] we shut the old road [-unless-]"
    )]
    [InlineData(
        "They do say that we shut the old road",
        "we shut the old road",
        "[-They do say that-] we shut the old road,"
    )]
    [InlineData(
        "The rain is bad. I don't say that we shut the old road",
        "we shut the old road",
        "[-don't say that-] we shut the old road,"
    )]
    [InlineData(
        "Do not think we would decline to open it for good, but not today",
        "to open it for good",
        "[-not think we would decline-] to open it for good, [-but-]"
    )]
    public void All_that_matters_is_shown_and_no_more(string said, string claim, string written) =>
        Comparisons.Said(said, claim).Written().ShouldBe(written);

    [Fact]
    public void What_is_dropped_again_and_again_is_told_once() =>
        Notes("I do not, do not, do not shut the road for good", "shut the road for good")
            .ShouldBe("DropsNegation: not");

    private static string Notes(string said, string claim) => Comparisons.Said(said, claim).Notes();
}
