using NewsBot.Core.Pages;
using NewsBot.Core.Pages.Blocks;

namespace NewsBot.Tests.Pages;

/// <summary>What is seen of a line: of its words, of the lines around it, of the head above it.</summary>
public sealed class LineFeaturesTests
{
    private const string Prose =
        "The harbour was shut on Monday after a crane fell across two of its three gates.";

    private static readonly string[] _lengths =
    [
        nameof(LineFeature.Words1),
        nameof(LineFeature.Words3),
        nameof(LineFeature.Words6),
        nameof(LineFeature.Words12),
        nameof(LineFeature.Words25),
        nameof(LineFeature.Words26),
    ];

    [Theory]
    [InlineData(1, nameof(LineFeature.Words1))]
    [InlineData(2, nameof(LineFeature.Words3))]
    [InlineData(3, nameof(LineFeature.Words3))]
    [InlineData(4, nameof(LineFeature.Words6))]
    [InlineData(6, nameof(LineFeature.Words6))]
    [InlineData(7, nameof(LineFeature.Words12))]
    [InlineData(12, nameof(LineFeature.Words12))]
    [InlineData(13, nameof(LineFeature.Words25))]
    [InlineData(25, nameof(LineFeature.Words25))]
    [InlineData(26, nameof(LineFeature.Words26))]
    public void A_line_has_one_length(int words, string length)
    {
        var line = string.Join(' ', Enumerable.Repeat("walk", words));

        _lengths.Where(feature => Of(line, feature) > 0).ShouldBe([length]);
        Of(line, nameof(LineFeature.One)).ShouldBe(1);
    }

    [Theory]
    [InlineData("Nobody came.", nameof(LineFeature.Stop), true)]
    [InlineData("Nobody came", nameof(LineFeature.Stop), false)]
    [InlineData("Nobody came:", nameof(LineFeature.Colon), true)]
    [InlineData("Nobody came.", nameof(LineFeature.Colon), false)]
    [InlineData("Nobody came…", nameof(LineFeature.Ellipsis), true)]
    [InlineData("Nobody came ...", nameof(LineFeature.Ellipsis), true)]
    [InlineData("Nobody came,", nameof(LineFeature.Ellipsis), true)]
    [InlineData("Nobody came", nameof(LineFeature.Ellipsis), false)]
    [InlineData("KELL ROAD shut", nameof(LineFeature.AllCaps), true)]
    [InlineData("KELL ROAD is shut", nameof(LineFeature.AllCaps), false)]
    [InlineData("Nobody came. He left.", nameof(LineFeature.Stops), true)]
    [InlineData("Nobody came.", nameof(LineFeature.Stops), false)]
    [InlineData("News | Sport", nameof(LineFeature.Separators), true)]
    [InlineData("News, Sport", nameof(LineFeature.Separators), false)]
    [InlineData("“Walk,” he said", nameof(LineFeature.OpensQuote), true)]
    [InlineData("He said: “Walk”", nameof(LineFeature.OpensQuote), false)]
    [InlineData("He said: “Walk”", nameof(LineFeature.Quotes), true)]
    [InlineData("He said to walk", nameof(LineFeature.Quotes), false)]
    [InlineData("- walk to town", nameof(LineFeature.Item), true)]
    [InlineData("walk to town", nameof(LineFeature.Item), false)]
    [InlineData("walk to town", nameof(LineFeature.StartsLower), true)]
    [InlineData("Walk to town", nameof(LineFeature.StartsLower), false)]
    [InlineData("ann@kell.example", nameof(LineFeature.Address), true)]
    [InlineData("Ann at Kell", nameof(LineFeature.Address), false)]
    [InlineData(Prose, nameof(LineFeature.Prose), true)]
    [InlineData("Nobody came.", nameof(LineFeature.Prose), false)]
    [InlineData("Nobody came.", nameof(LineFeature.Text), true)]
    [InlineData("Nobody came", nameof(LineFeature.Text), false)]
    [InlineData("Nobody came", nameof(LineFeature.Weight1), false)]
    [InlineData("Kell town archive", nameof(LineFeature.Weight1), true)]
    [InlineData("Kell town password", nameof(LineFeature.Weight1), true)]
    [InlineData("Kell town all rights reserved", nameof(LineFeature.Weight1), false)]
    [InlineData("Kell town password", nameof(LineFeature.Weight3), false)]
    [InlineData("Kell town all rights reserved", nameof(LineFeature.Weight3), true)]
    [InlineData("Bring your coat", nameof(LineFeature.Addresses), true)]
    [InlineData("Bring a coat", nameof(LineFeature.Addresses), false)]
    [InlineData("Share", nameof(LineFeature.Label), true)]
    [InlineData("Harbour", nameof(LineFeature.Label), false)]
    [InlineData("18:15", nameof(LineFeature.Time), true)]
    [InlineData("Kell", nameof(LineFeature.Time), false)]
    [InlineData("ORR: Walk to town", nameof(LineFeature.Turn), true)]
    [InlineData("Walk to town", nameof(LineFeature.Turn), false)]
    public void What_stands_in_a_line(string line, string feature, bool isSeen) =>
        Of(line, feature).ShouldBe(isSeen ? 1 : 0);

    [Theory]
    [InlineData("Ann went home now", nameof(LineFeature.Lower), 0.75)]
    [InlineData("Ann went home now", nameof(LineFeature.Capitals), 0.25)]
    [InlineData("Ann went home 12", nameof(LineFeature.Numbers), 0.25)]
    [InlineData("Ann went home now", nameof(LineFeature.Numbers), 0)]
    [InlineData("the road of Kell", nameof(LineFeature.Function), 1)]
    [InlineData("* * *", nameof(LineFeature.Lower), 0)]
    [InlineData("* * *", nameof(LineFeature.Words1), 1)]
    public void How_many_of_its_words_are_of_a_kind(string line, string feature, double share) =>
        Of(line, feature).ShouldBe((float)share);

    [Theory]
    [InlineData("Ann", 0, nameof(LineFeature.RunOf1))]
    [InlineData("Ann¶Tom", 0, nameof(LineFeature.RunOf3))]
    [InlineData("Ann¶Tom¶Ada", 1, nameof(LineFeature.RunOf3))]
    [InlineData("Ann¶Tom¶Ada¶Jan", 3, nameof(LineFeature.RunOf4))]
    [InlineData("Ann¶Tom¶Ada¶Jan¶Per", 0, nameof(LineFeature.RunOf4))]
    [InlineData("Ann¶Tom¶¶Ada¶¶Jan¶Per", 2, nameof(LineFeature.RunOf1))]
    [InlineData("Ann¶Tom¶¶Ada¶¶Jan¶Per", 3, nameof(LineFeature.RunOf3))]
    public void How_long_the_run_is_that_a_line_stands_in(string page, int line, string run)
    {
        string[] runs =
        [
            nameof(LineFeature.RunOf1),
            nameof(LineFeature.RunOf3),
            nameof(LineFeature.RunOf4),
        ];

        runs.Where(feature => Of(page, feature, line) > 0).ShouldBe([run]);
    }

    [Theory]
    [InlineData("Ann¶Tom¶¶Ada", 0, true, false)]
    [InlineData("Ann¶Tom¶¶Ada", 1, false, true)]
    [InlineData("Ann¶Tom¶¶Ada", 2, true, true)]
    [InlineData("Ann¶Tom¶Ada", 1, false, false)]
    public void Where_a_run_begins_and_ends(string page, int line, bool opens, bool closes)
    {
        Of(page, nameof(LineFeature.OpensRun), line).ShouldBe(opens ? 1 : 0);
        Of(page, nameof(LineFeature.ClosesRun), line).ShouldBe(closes ? 1 : 0);
    }

    // Tens of words a line, and the share of lines that are text.
    [Theory]
    [InlineData("Ann Orr came", 0, 0.3, 0)]
    [InlineData("Ann Orr came.¶Nobody saw him by the old road", 0, 0.5, 0.5)]
    [InlineData("Ann Orr came.¶Nobody saw him by the old road", 1, 0.5, 0.5)]
    [InlineData("Ann Orr came.¶Nobody saw him.", 1, 0.3, 1)]
    [InlineData("Kell¶¶Ann Orr came.¶Nobody saw him.¶¶Kell", 2, 0.3, 1)]
    public void What_the_run_is_full_of(string page, int line, double words, double text)
    {
        Of(page, nameof(LineFeature.RunWords), line).ShouldBe((float)words, 1e-6);
        Of(page, nameof(LineFeature.RunText), line).ShouldBe((float)text, 1e-6);
    }

    [Theory]
    [InlineData("On the boat were:¶¶Ann¶Tom", 1, true)]
    [InlineData("On the boat were:¶¶Ann¶Tom", 2, true)]
    [InlineData("On the boat were:¶Ann¶Tom", 1, true)]
    [InlineData("On the boat were:¶Ann¶Tom", 2, true)]
    [InlineData("On the boat were:¶Ann¶Tom", 0, false)]
    [InlineData("On the boat were:¶¶Ann¶¶Tom", 2, false)]
    [InlineData("On the boat were¶¶Ann¶Tom", 2, false)]
    [InlineData("Ann¶On the boat were:¶Tom", 2, false)]
    public void A_colon_introduces_what_stands_below(string page, int line, bool isIntroduced) =>
        Of(page, nameof(LineFeature.Introduced), line).ShouldBe(isIntroduced ? 1 : 0);

    // Three lines above and three below.
    [Theory]
    [InlineData("Ann¶¶Tom¶¶Ada¶¶Jan¶¶Per¶¶Ivo¶¶Eva", 3, 6)]
    [InlineData("Ann¶¶Tom¶¶Ada¶¶Jan¶¶Per¶¶Ivo¶¶Eva", 0, 3)]
    [InlineData("Ann¶¶Tom¶¶Ada¶¶Jan¶¶Per¶¶Ivo¶¶Eva", 6, 3)]
    [InlineData("Ann¶¶Tom¶¶Ada¶¶Jan¶¶Per¶¶Ivo¶¶Eva¶¶Rob", 7, 3)]
    [InlineData("Ann", 0, 0)]
    [InlineData("Ann left¶¶Tom left.", 0, 0)]
    [InlineData("Ann left¶¶Tom left:", 0, 0)]
    [InlineData("Ann¶¶Tom¶Ada", 1, 1)]
    [InlineData("Ann 12¶¶Tom", 0, 0)]
    [InlineData("Ann 12¶¶Tom 13", 0, 1)]
    [InlineData("Ann went home now¶¶Tom went home by bus at last today", 0, 1)]
    [InlineData("Ann went home now¶¶Tom went home by bus at last today again", 0, 0)]
    [InlineData("Tom went home by bus at last today again¶¶Ann went home now", 0, 0)]
    public void How_many_lines_around_it_are_alike(string page, int line, int alike) =>
        Of(page, nameof(LineFeature.Alike), line).ShouldBe(alike / 6f, 1e-6);

    [Theory]
    [InlineData(12, 0, 2, true, false)]
    [InlineData(12, 2, 2, true, false)]
    [InlineData(12, 3, 1.8, false, false)]
    [InlineData(12, 8, 0.8, false, false)]
    [InlineData(12, 9, 0.6, false, true)]
    [InlineData(12, 11, 0.2, false, true)]
    public void Where_on_the_page_it_stands(
        int lines,
        int line,
        double toEnd,
        bool isFirst,
        bool isLast
    )
    {
        var page = string.Join('¶', Enumerable.Repeat("Ann", lines));

        Of(page, nameof(LineFeature.NearEnd), line).ShouldBe((float)toEnd, 1e-6);
        Of(page, nameof(LineFeature.FirstLines), line).ShouldBe(isFirst ? 1 : 0);
        Of(page, nameof(LineFeature.LastLines), line).ShouldBe(isLast ? 1 : 0);
    }

    [Theory]
    [InlineData("See also", nameof(LineFeature.HeadRelated))]
    [InlineData("Most read", nameof(LineFeature.HeadOther))]
    [InlineData("Comments", nameof(LineFeature.HeadComments))]
    [InlineData("Share", nameof(LineFeature.HeadAny))]
    [InlineData("Harbour", null)]
    public void Heads_are_known(string line, string? head)
    {
        string[] heads =
        [
            nameof(LineFeature.HeadRelated),
            nameof(LineFeature.HeadOther),
            nameof(LineFeature.HeadComments),
            nameof(LineFeature.HeadAny),
        ];

        heads.SingleOrDefault(feature => Of(line, feature) > 0).ShouldBe(head);
    }

    // A head holds for a dozen lines, or until text; one of comments to the end of the page.
    [Theory]
    [InlineData("See also", nameof(LineFeature.UnderRelated), 12)]
    [InlineData("Most read", nameof(LineFeature.UnderOther), 12)]
    [InlineData("Comments", nameof(LineFeature.UnderComments), 14)]
    public void A_head_holds_for_a_dozen_lines(string head, string under, int lines)
    {
        var page = $"Kell¶{head}¶" + string.Join('¶', Enumerable.Repeat("Ann", 14));

        Lines(page, under).ShouldBe(Enumerable.Range(2, lines));
        Lines(page, nameof(LineFeature.UnderAny)).ShouldBe([2]);
    }

    [Theory]
    [InlineData("See also", nameof(LineFeature.UnderRelated), 1)]
    [InlineData("Most read", nameof(LineFeature.UnderOther), 1)]
    [InlineData("Comments", nameof(LineFeature.UnderComments), 2)]
    public void Text_ends_what_a_head_holds_for(string head, string under, int lines) =>
        Lines($"{head}¶¶{Prose}¶¶Ann", under).ShouldBe(Enumerable.Range(1, lines));

    [Theory]
    [InlineData("See also¶Ann¶Most read¶Tom", nameof(LineFeature.UnderRelated), "1")]
    [InlineData("See also¶Ann¶Most read¶Tom", nameof(LineFeature.UnderOther), "3")]
    [InlineData("See also¶Ann¶Share¶Tom", nameof(LineFeature.UnderRelated), "1 2")]
    [InlineData("Comments¶Ann¶Share¶Tom", nameof(LineFeature.UnderComments), "1 2 3")]
    [InlineData("Share¶Ann¶Tom", nameof(LineFeature.UnderAny), "1")]
    [InlineData("Share¶Print¶Tom", nameof(LineFeature.UnderAny), "1 2")]
    [InlineData("Share¶Print¶Tom", nameof(LineFeature.HeadAny), "0 1")]
    public void Another_head_ends_what_a_head_holds_for(string page, string under, string lines) =>
        string.Join(' ', Lines(page, under)).ShouldBe(lines);

    [Fact]
    public void How_many_lines_ago_there_was_text()
    {
        var page = $"Kell¶¶{Prose}¶¶" + string.Join('¶', Enumerable.Repeat("Ann", 10));

        Enumerable
            .Range(0, 12)
            .Select(i => Of(page, nameof(LineFeature.AfterProse), i) * 4)
            .ShouldBe([0f, 1, 0, 1, 2, 3, 4, 5, 6, 7, 8, 8]);
    }

    [Theory]
    [InlineData(BlockKind.Title, nameof(LineFeature.RuleTitle))]
    [InlineData(BlockKind.Paragraph, nameof(LineFeature.RuleParagraph))]
    [InlineData(BlockKind.Related, nameof(LineFeature.RuleRelated))]
    [InlineData(null, nameof(LineFeature.RuleFurniture))]
    public void What_the_rules_say_is_seen(BlockKind? kind, string rule)
    {
        var page = Drafts.Of("Kell");
        if (kind is { } told)
        {
            page.Mark(0, told);
        }

        var seen = LineFeatures.Of(page);

        Enum.GetValues<LineFeature>()
            .Where(f => f >= LineFeature.RuleFurniture && seen[0][(int)f] > 0)
            .Select(f => f.ToString())
            .ShouldBe([rule]);
    }

    [Fact]
    public void Turns_and_live_entries_are_seen()
    {
        Lines("Q: Why now¶A: For fun¶Kell¶Q: And then¶A: For fun", nameof(LineFeature.Turns))
            .ShouldBe([0, 1, 3, 4]);
        Lines(
                "Kell¶18:15¶Nobody came.¶17:30¶The road is shut.¶16:10¶Two men left.",
                nameof(LineFeature.Entry)
            )
            .ShouldBe([1, 2, 3, 4, 5, 6]);
    }

    private static float Of(string page, string feature, int line = 0) =>
        LineFeatures.Of(Drafts.Of(page))[line][(int)Enum.Parse<LineFeature>(feature)];

    private static IEnumerable<int> Lines(string page, string feature)
    {
        var draft = Drafts.Of(page);
        var seen = LineFeatures.Of(draft);
        return Enumerable
            .Range(0, draft.Count)
            .Where(i => seen[i][(int)Enum.Parse<LineFeature>(feature)] > 0);
    }
}
