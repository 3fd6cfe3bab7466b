using CsCheck;
using NewsBot.Core.Checking;
using NewsBot.Core.Text;

namespace NewsBot.Tests.Checking;

public sealed class ClaimTests
{
    [Theory]
    [InlineData("The road is shut", "The road is shut", null)]
    [InlineData("“The road is shut”", "The road is shut", null)]
    [InlineData("„The road is shut“", "The road is shut", null)]
    [InlineData("«The road is shut»", "The road is shut", null)]
    [InlineData("‘The road isn’t shut’", "The road isn’t shut", null)]
    [InlineData("''The road is shut''", "The road is shut", null)]
    [InlineData("“The road is shut", "The road is shut", null)]
    [InlineData("The road is shut”", "The road is shut", null)]
    [InlineData("Ann Orr: The road is shut", "The road is shut", "Ann Orr")]
    [InlineData("Ann Orr said: “The road is shut”", "The road is shut", "Ann Orr")]
    [InlineData("Ann Orr said: “The road is", "The road is", "Ann Orr")]
    [InlineData("“The road is shut” - Ann Orr", "The road is shut", "Ann Orr")]
    [InlineData("“The road is shut” — Ann Orr, minister", "The road is shut", "Ann Orr")]
    [InlineData("The road is shut — Ann Orr", "The road is shut", "Ann Orr")]
    [InlineData("The road is shut, Ann Orr said.", "The road is shut", "Ann Orr")]
    [InlineData("The road is shut, said Ann Orr", "The road is shut", "Ann Orr")]
    [InlineData("“The road,” said Ann Orr, “is shut.”", "The road, is shut.", "Ann Orr")]
    [InlineData("Ann Orr said that the road is shut", "the road is shut", "Ann Orr")]
    [InlineData("Ann Orr said the road is shut", "the road is shut", "Ann Orr")]
    [InlineData("The minister said: “The road is shut”", "The road is shut", "The minister")]
    [InlineData("“The road is shut,” he said", "The road is shut,", null)]
    [InlineData("The road is shut, said the minister", "The road is shut", "the minister")]
    [InlineData("The minister said the road is shut", "the road is shut", "The minister")]
    [InlineData(
        "The water board said that the road is shut",
        "the road is shut",
        "The water board"
    )]
    [InlineData("The road is shut. (Ann Orr)", "The road is shut.", "Ann Orr")]
    [InlineData("Nabil el-Gamal: “The road is shut”", "The road is shut", "Nabil el-Gamal")]
    [InlineData(
        "A Tarn councillor said: “The road is shut”",
        "The road is shut",
        "A Tarn councillor"
    )]
    [InlineData("A man told my mother to run", "A man told my mother to run", null)]
    [InlineData("According to Ann Orr, the road is shut", "the road is shut", "Ann Orr")]
    [InlineData(
        "RT @a_b: “The road is shut” https://a.example/x?y #roads",
        "The road is shut",
        null
    )]
    [InlineData("BREAKING: The road is shut", "The road is shut", null)]
    [InlineData("🚧 “The road is shut” 🚧😀", "The road is shut", null)]
    [InlineData("&ldquo;The road is shut&rdquo; &amp;quot;", "The road is shut", null)]
    [InlineData("> **The road** is _shut_", "The road is _shut", null)]
    [InlineData("[T]he road is shut [sic]", "The road is shut", null)]
    [InlineData(
        "The so-called “bedroom law” has passed",
        "The so-called \"bedroom law\" has passed",
        null
    )]
    [InlineData("‘They told us, “Sign.” We swam.’", "They told us, Sign. We swam.", null)]
    [InlineData("They told us, “Sign.” We all swam.", "They told us, \"Sign.\" We all swam.", null)]
    [InlineData("I never said that the road is shut", "I never said that the road is shut", null)]
    [InlineData("The road is shut | Ann Orr", "The road is shut", "Ann Orr")]
    [InlineData("The road is shut. - Ann Orr", "The road is shut.", "Ann Orr")]
    [InlineData("The road is shut -- Ann Orr", "The road is shut", "Ann Orr")]
    [InlineData("The toll-road is shut", "The toll-road is shut", null)]
    [InlineData("The road is shut, according to Ann Orr", "The road is shut", "Ann Orr")]
    [InlineData(
        "According to Ann Orr the road is shut",
        "According to Ann Orr the road is shut",
        null
    )]
    [InlineData("The road is shut, he said", "The road is shut", null)]
    [InlineData("Shut, Ann Orr said", "Shut, Ann Orr said", null)]
    [InlineData("The road is shut: for good", "The road is shut: for good", null)]
    [InlineData("\"The old road is shut\" is where it all broke", "The old road is shut", null)]
    [InlineData(
        "\"The old road\" is where it all broke",
        "\"The old road\" is where it all broke",
        null
    )]
    [InlineData("Ann Orr said, 'The road is shut'", "The road is shut", "Ann Orr")]
    [InlineData("Ann Orr: 'The road is shut', and left", "The road is shut", "Ann Orr")]
    [InlineData("Is it true that Ann Orr said “The road is shut”?", "The road is shut", "Ann Orr")]
    [InlineData("Is it true Ann Orr posted “The road is shut”?", "The road is shut", "Ann Orr")]
    [InlineData("Is it true that the road is shut?", "the road is shut", null)]
    [InlineData("Did Ann Orr say the road is shut?", "the road is shut", "Ann Orr")]
    [InlineData("“The road is shut”: Orr lawyer Eva Holt", "The road is shut", "Eva Holt")]
    [InlineData("“The road is shut” ([Post](https://a.example/x))", "The road is shut", null)]
    [InlineData(
        "[Ann Orr](https://a.example) said: “The road is shut”",
        "The road is shut",
        "Ann Orr"
    )]
    [InlineData("[“The road is shut”](https://a.example/x)", "The road is shut", null)]
    [InlineData(
        "Ann Orr @orr · 14 Sep\nThe road is shut\n12.3K Views",
        "The road is shut",
        "Ann Orr"
    )]
    [InlineData(
        "Ann Orr\n@orr\nThe road is shut\n3:15 PM · Sep 14, 2026\n12 Reposts 3 Likes",
        "The road is shut",
        "Ann Orr"
    )]
    [InlineData("The road is shut\n\nAnn Orr, Tarn 2015", "The road is shut", "Ann Orr")]
    [InlineData("The road\nis shut", "The road is shut", null)]
    public void Words_and_speaker_are_told_apart(string text, string words, string? speaker)
    {
        var claim = Claim.Read(text);

        claim.Text.ShouldBe(words);
        claim.Speaker.ShouldBe(speaker);
    }

    [Theory]
    [InlineData(
        "Orr: “The road is shut”; Blake: “It is open”",
        "Orr: The road is shut; Blake: It is open"
    )]
    [InlineData(
        "“The road is shut,” Orr said, and Blake replied: “It is open”",
        "Orr: The road is shut,; Blake: It is open"
    )]
    [InlineData(
        "Orr said “The road is shut.” “It is open.”",
        "Orr: The road is shut.; Orr: It is open."
    )]
    [InlineData("“The road,” said Orr, “is shut”", "")]
    [InlineData("“The road is shut,” Orr said. “and open”", "")]
    [InlineData("“The road is shut”", "")]
    [InlineData("“The” “road” “is” “shut”", "")]
    [InlineData("“” ; “ ”", "")]
    [InlineData("“The road is shut”:“It is open”", "")]
    public void Several_quotations_are_told_apart(string text, string parts) =>
        string.Join("; ", Claim.Read(text).Parts.Select(p => $"{p.Speaker}: {p.Text}"))
            .ShouldBe(parts);

    [Theory]
    [InlineData("(https://a.example/x The road www.a.example is shut <http://a.example> t.co/ab")]
    [InlineData("MT @a_b #roads The road is shut via @a_b")]
    [InlineData("@a_b: The road is shut h/t @c #roads")]
    [InlineData("\u2022 ~The road is shut~ **")]
    [InlineData("The ro\u200Bad is\uFE0F shut\u0007")]
    [InlineData("The\u00A0road\r\n\tis shut")]
    [InlineData("The road\u00A9is\uD83D\uDE00shut")]
    [InlineData("The road is (SIC) shut [sic]")]
    [InlineData("``The road is shut''")]
    [InlineData("#\"The road is shut\"")]
    [InlineData("The `road` is *shut*")]
    [InlineData("&amp;quot;The road is shut&amp;quot;")]
    [InlineData("> @a_b: The road is shut")]
    [InlineData("The road is shut\uFE00")]
    [InlineData("kellpost.example/roads The road is shut")]
    [InlineData("The road is shut a1-b.example/roads:")]
    public void What_sticks_to_words_that_are_passed_on_is_taken_off(string text) =>
        Claim.Read(text).Text.ShouldBe("The road is shut");

    [Theory]
    [InlineData("@orr", "orr")]
    [InlineData("The @road is shut", "The road is shut")]
    [InlineData("[T] he road", "[T] he road")]
    [InlineData("The road [sic is shut", "The road [sic is shut")]
    [InlineData("The \uD835\uDD04 road", "The \uD835\uDD04 road")]
    [InlineData("The \uD800 road", "The road")]
    [InlineData("The a\uDC00 road", "The a road")]
    [InlineData("The road [a]", "The road [a]")]
    [InlineData("The road [", "The road [")]
    [InlineData("The road (sic", "The road (sic")]
    [InlineData("The road in .ab/c", "The road in .ab/c")]
    [InlineData("The road in -.ab/c", "The road in -.ab/c")]
    [InlineData("The road on p.5/6", "The road on p.5/6")]
    [InlineData("The road in x,y.zz/c", "The road in x,y.zz/c")]
    [InlineData("They told us, ''Sign.'' We all swam.", "They told us, \"Sign.\" We all swam.")]
    public void What_belongs_to_the_words_stays(string text, string words) =>
        Claim.Read(text).Text.ShouldBe(words);

    [Fact]
    public void Long_claims_and_long_names_are_cut()
    {
        var claim = Claim.Read(new string('a', 2_001), new string('b', 121));

        claim.Text.Length.ShouldBe(2_000);
        claim.Speaker!.Length.ShouldBe(120);
    }

    [Theory]
    [InlineData("orr said the road is shut", "the road is shut", "orr")]
    [InlineData("orr said that the road is shut", "the road is shut", "orr")]
    [InlineData("the young orr said the road is shut", "the road is shut", "the young orr")]
    [InlineData("the old road is shut, orr said", "the old road is shut", "orr")]
    [InlineData("the old road is shut, said orr", "the old road is shut", "orr")]
    public void A_name_in_small_letters_is_a_second_reading(
        string text,
        string words,
        string speaker
    )
    {
        var claim = Claim.Read(text);

        claim.Speaker.ShouldBeNull();
        var loose = claim.Loose.ShouldNotBeNull();
        loose.Text.Trim().ShouldBe(words);
        loose.Speaker!.Trim().ShouldBe(speaker);
    }

    [Theory]
    [InlineData("the road is shut")]
    [InlineData("said the road is shut")]
    [InlineData("orr said")]
    [InlineData("the very old man orr said the road is shut for good")]
    [InlineData("the old road is shut said orr")]
    public void Without_a_name_beside_the_cue_there_is_no_second_reading(string text) =>
        Claim.Read(text).Loose.ShouldBeNull();

    [Fact]
    public void Who_is_named_needs_no_second_reading() =>
        Claim.Read("orr said the road is shut", "Ann Orr").Loose.ShouldBeNull();

    [Fact]
    public void Where_a_tag_was_taken_off_the_whole_is_kept_as_well()
    {
        Claim.Read("Ann Orr: The road is shut").Whole!.Text.ShouldBe("Ann Orr: The road is shut");
        Claim.Read("\u201CThe road is shut\u201D").Whole.ShouldBeNull();
    }

    [Fact]
    public void Who_is_given_with_the_claim_counts_before_who_stands_in_it() =>
        Claim.Read("Ann Orr: The road is shut", "Tom Blake").Speaker.ShouldBe("Tom Blake");

    [Theory]
    [InlineData("Did Ann Orr say the road is shut?")]
    [InlineData("Ann Orr @orr\nThe road is shut")]
    [InlineData("Ann Orr @orr\nIs it true that the road is shut?")]
    public void Who_is_given_counts_before_who_stands_around_it(string text) =>
        Claim.Read(text, "Tom Blake").Speaker.ShouldBe("Tom Blake");

    [Theory]
    [InlineData("Tom Blake @blake\nDid Ann Orr say the road is shut?", "Ann Orr")]
    [InlineData("Tom Blake @blake\nIs it true that the road is shut?", null)]
    public void Who_asks_in_a_post_did_not_say_it(string text, string? speaker) =>
        Claim.Read(text).Speaker.ShouldBe(speaker);

    [Fact]
    public void Parts_that_name_nobody_are_of_whoever_is_given() =>
        Claim
            .Read("\u201CThe road is shut.\u201D \u201CIt is open.\u201D", "Orr")
            .Parts.Select(p => p.Speaker)
            .ShouldBe(["Orr", "Orr"]);

    [Theory]
    [InlineData(null, null)]
    [InlineData("Tom Blake", "Tom Blake")]
    public void The_whole_text_is_of_nobody_but_whoever_is_given(string? by, string? speaker) =>
        Claim.Read("Ann Orr: The road is shut", by).Whole!.Speaker.ShouldBe(speaker);

    [Fact]
    public void Only_the_words_behind_somebody_said_are_in_the_voice_of_a_reporter()
    {
        var claim = Claim.Read("Ann Orr said that the road is shut");
        var several = Claim.Read(
            "Orr: \u201CThe road is shut\u201D; Blake: \u201CIt is open\u201D"
        );

        claim.IsReported.ShouldBeTrue();
        claim.Whole!.IsReported.ShouldBeFalse();
        several.Parts.ShouldAllBe(p => !p.IsReported);
        Claim
            .Read("They call it \u201Cthe very old road\u201D here in Tarn now")
            .Marked!.IsReported.ShouldBeFalse();
        Claim.Read("orr said the road is shut").Loose!.IsReported.ShouldBeFalse();
    }

    [Theory]
    [InlineData("They call it \u201Cthe old road\u201D here in Tarn now", "the old road")]
    [InlineData("They call it \u201Cold road\u201D here in Tarn now", null)]
    public void Three_words_in_marks_among_others_are_looked_up_too(string text, string? marked) =>
        (Claim.Read(text).Marked?.Text).ShouldBe(marked);

    [Theory]
    [InlineData("were sure that they were here", "we're sure that they we're here")]
    [InlineData("The road is shut", null)]
    public void Words_may_be_typed_without_their_apostrophes(string text, string? typed) =>
        (Claim.Read(text).Typed?.Text).ShouldBe(typed);

    [Fact]
    public void Words_in_brackets_are_an_editors() =>
        Claim.Read("The [old] road is [very] shut").EditorWords.Words.ShouldBe(["old", "very"]);

    [Theory]
    [InlineData("The road ... is shut", "The road / is shut")]
    [InlineData("The road . . . is shut", "The road / is shut")]
    [InlineData("The road […] is shut", "The road / is shut")]
    [InlineData("The road (...) is shut…", "The road / is shut")]
    [InlineData("…the road [of my town] is shut", "the road / is shut")]
    [InlineData("They want[ed] a road", "They / a road")]
    [InlineData("The road. It is shut", "The road. It is shut")]
    [InlineData("The road [is shut", "The road [is shut")]
    public void Editing_marks_cut_a_claim(string text, string runs)
    {
        var claim = Claim.Read(text);

        string.Join(" / ", claim.Runs.Select(r => r.Words.Of(claim.Text).ToString()))
            .ShouldBe(runs);
    }

    [Fact]
    public void Any_text_can_be_read() =>
        Hostile.Text.Sample(text =>
        {
            var claim = Claim.Read(text);

            claim.Runs.ShouldAllBe(r => new TextSpan(0, claim.Text.Length).Contains(r.Words));
        });
}
