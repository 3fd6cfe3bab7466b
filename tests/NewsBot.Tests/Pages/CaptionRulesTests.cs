using NewsBot.Core.Pages;
using NewsBot.Core.Pages.Blocks;

namespace NewsBot.Tests.Pages;

/// <summary>Which lines are texts of images: C; others stay as they were.</summary>
public sealed class CaptionRulesTests
{
    private const string Prose =
        "The harbour was shut on Monday after a crane fell across two of its three gates.";

    private const string Many =
        "one two three four five six seven eight nine ten one two three four five six seven eight nine ten "
        + "one two three four five six seven eight nine ten";

    [Theory]
    [InlineData("Lorries queue at Karsk. Photo: Ann Orr", "C")]
    [InlineData("Lorries queue at Karsk (Getty Images)", "C")]
    [InlineData("Lorries queue at Karsk", ".")]
    [InlineData("Archive", ".")]
    [InlineData("Lorries queue at Karsk.¶Photo: Ann Orr", "CC")]
    [InlineData("Lorries queue at Karsk.¶¶Photo: Ann Orr", ".C")]
    [InlineData("Kell.¶Lorries queue at Karsk.¶Photo: Ann Orr", ".CC")]
    [InlineData($"{Prose}¶Photo: Ann Orr", "CC")]
    [InlineData($"{Prose}¶Photo: Ann Orr¶Kell.", ".C.")]
    [InlineData($"Kell.¶{Prose}¶Photo: Ann Orr", "..C")]
    [InlineData($"{Prose}¶Photo: Ann Orr of the Kell Herald", "CC")]
    [InlineData($"{Prose}¶Photo: Ann Orr of the old Kell Herald", "CC")]
    [InlineData($"{Prose}¶Photo: Ann Orr of the good old Kell Herald", ".C")]
    [InlineData($"On {Many}.¶Photo: Ann Orr", ".C")]
    [InlineData($"{Many}.¶Photo: Ann Orr", "CC")]
    public void A_line_with_a_credit_and_what_it_credits(string page, string kinds) =>
        Read(page).ShouldBe(kinds);

    [Theory]
    [InlineData("Lorries queue at Karsk.¶¶Lorries queue at Karsk.", "CC")]
    [InlineData("Lorries queue at Karsk.¶¶Lorries queue at Karsk, November 2005.", "CC")]
    [InlineData("Lorries queue at Karsk.¶¶Kell.¶¶Tarn.¶¶Lorries queue at Karsk.", "C..C")]
    [InlineData("Lorries queue at Karsk.¶¶Kell.¶¶Tarn.¶¶Holm.¶¶Lorries queue at Karsk.", ".....")]
    [InlineData("Lorries queue here.¶¶Lorries queue here.", "..")]
    [InlineData("Lorries queue at Karsk.¶¶Lorries stand at Karsk.", "..")]
    [InlineData("Lorries queue at Karsk, November 2005.¶¶Lorries queue at Karsk.", "..")]
    public void A_line_that_stands_twice_within_three_lines(string page, string kinds) =>
        Read(page).ShouldBe(kinds);

    [Theory]
    [InlineData(
        "Lorries queue at Karsk, November 2005¶About 600 lorries are waiting on the eastern side",
        "CC"
    )]
    [InlineData("Lorries queue at Karsk¶About 600 are waiting.", "..")]
    [InlineData("Lorries queue at Karsk.¶About 600 are waiting", "..")]
    [InlineData("Lorries queue at Karsk", ".")]
    [InlineData("Lorries queue at Karsk¶¶About 600 are waiting", "..")]
    [InlineData("Lorries queue at Karsk¶About 600 are waiting¶Nobody knows", "...")]
    [InlineData("Kell.¶¶Lorries queue at Karsk¶About 600 are waiting¶¶Tarn.", ".CC.")]
    [InlineData("On the boat were:¶¶Ann Orr¶Tom Blake", "...")]
    [InlineData("On the boat were¶¶Ann Orr¶Tom Blake", ".CC")]
    [InlineData("18:15 today¶Lorries queue at Karsk", "..")]
    [InlineData("Karsk¶Lorries queue at Karsk", "..")]
    [InlineData("Lorries queue at Karsk¶Karsk", "..")]
    [InlineData("Karsk bridge¶Lorries queue", "CC")]
    [InlineData($"Lorries queue at Karsk¶{Many}", "CC")]
    [InlineData($"Lorries queue at Karsk¶On {Many}", "..")]
    [InlineData("Lorries queue | Karsk¶About 600 are waiting", "..")]
    [InlineData("Lorries queue at Karsk¶orr@kell.example waits there", "..")]
    [InlineData("Most popular¶Lorries queue at Karsk", "..")]
    [InlineData("Lorries queue at Karsk¶Most popular", "..")]
    [InlineData("Newsletter of the town¶Lorries queue at Karsk", "..")]
    [InlineData("Lorries follow buses at Karsk¶About 600 are waiting", "CC")]
    public void Two_short_lines_without_a_full_stop_by_themselves(string page, string kinds) =>
        Read(page).ShouldBe(kinds);

    [Theory]
    [InlineData(BlockKind.Byline, 4, "LLB.")]
    [InlineData(BlockKind.Dateline, 4, "LLD.")]
    [InlineData(BlockKind.Paragraph, 4, "CCP.")]
    [InlineData(BlockKind.Byline, 2, "CCB.")]
    public void Between_headline_and_byline_two_short_lines_are_points_of_the_story(
        BlockKind below,
        int bodyFirst,
        string kinds
    )
    {
        var page = Drafts.Of("Ferries stop at noon¶Drivers walk to town¶¶Ann Orr¶¶Kell.");
        page.BodyFirst = bodyFirst;
        page.Mark(2, below);

        CaptionRules.Apply(page, 0, page.Count);

        Drafts.KindsOf(page).ShouldBe(kinds);
    }

    [Theory]
    [InlineData("Lorries queue at Karsk¶Photo: Ann Orr", 1, ".P")]
    [InlineData("Lorries queue at Karsk¶About 600 are waiting", 1, ".P")]
    [InlineData("Lorries queue at Karsk.¶¶Lorries queue at Karsk.", 0, "P.")]
    public void What_another_rule_has_named_stays(string page, int line, string kinds)
    {
        var draft = Drafts.Of(page);
        draft.Mark(line, BlockKind.Paragraph);

        CaptionRules.Apply(draft, 0, draft.Count);

        Drafts.KindsOf(draft).ShouldBe(kinds);
    }

    [Theory]
    [InlineData("Photo: Ann Orr¶¶Photo: Tom Blake¶¶Photo: Ada Lind", ".C.")]
    [InlineData("Kell.¶¶Karsk bridge¶Lorries queue", "...")]
    [InlineData("Kell.¶¶Lorries queue at Karsk.¶¶Lorries queue at Karsk.", "...")]
    public void Only_the_stretch_is_read(string page, string kinds)
    {
        var draft = Drafts.Of(page);

        CaptionRules.Apply(draft, 1, 2);

        Drafts.KindsOf(draft).ShouldBe(kinds);
    }

    private static string Read(string page)
    {
        var draft = Drafts.Of(page);
        CaptionRules.Apply(draft, 0, draft.Count);
        return Drafts.KindsOf(draft);
    }
}
