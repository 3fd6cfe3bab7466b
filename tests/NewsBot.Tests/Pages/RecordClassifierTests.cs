using NewsBot.Core.Pages.Blocks;

namespace NewsBot.Tests.Pages;

/// <summary>Text that is body alone: what is no paragraph is a head or a list.</summary>
public sealed class RecordClassifierTests
{
    private const string Prose =
        "The harbour was shut on Monday after a crane fell across two of its three gates.";

    private const string Rights = "All rights reserved";

    // Five labels at least, and labels and forms on every eighth line.
    [Theory]
    [InlineData(5, 0, 40, true)]
    [InlineData(5, 0, 41, false)]
    [InlineData(4, 0, 4, false)]
    [InlineData(4, 4, 8, false)]
    [InlineData(5, 1, 48, true)]
    [InlineData(5, 1, 49, false)]
    [InlineData(5, 0, 5, true)]
    public void A_record_is_a_whole_page_by_its_labels(
        int labels,
        int forms,
        int lines,
        bool isPage
    )
    {
        var page = string.Join(
            '¶',
            Enumerable
                .Repeat("Share", labels)
                .Concat(Enumerable.Repeat(Rights, forms))
                .Concat(Enumerable.Repeat("Kell", lines - labels - forms))
        );

        RecordClassifier.IsWholePage(Drafts.Of(page).Lines).ShouldBe(isPage);
    }

    [Theory]
    [InlineData(39, true)]
    [InlineData(40, false)]
    public void A_long_line_is_no_form(int words, bool isForm)
    {
        var form = Rights + string.Concat(Enumerable.Repeat(" road", words - 3));
        var lines = Enumerable
            .Repeat("Share", 5)
            .Append(form)
            .Concat(Enumerable.Repeat("Kell", 42));

        RecordClassifier.IsWholePage(Drafts.Of(string.Join('¶', lines)).Lines).ShouldBe(isForm);
    }

    [Theory]
    [InlineData("Share¶Print¶Kell", true)]
    [InlineData($"Share¶{Rights}¶Kell", true)]
    [InlineData("Share¶Kell", false)]
    [InlineData("Kell", false)]
    [InlineData("Share¶a¶b¶c¶d¶e¶f¶g¶h¶Print", true)]
    [InlineData("Share¶a¶b¶c¶d¶e¶f¶g¶h¶i¶Print", false)]
    [InlineData($"Share¶{Rights}.", false)]
    public void A_record_opens_as_a_page_by_two_labels_or_forms(string page, bool opens) =>
        RecordClassifier.OpensAsPage(Drafts.Of(page).Lines).ShouldBe(opens);

    [Theory]
    [InlineData($"{Prose}", "P")]
    [InlineData($"{Prose}¶¶Nobody came.", "PP")]
    [InlineData($"{Prose}¶¶A second crane¶¶{Prose}", "PXP")]
    [InlineData($"{Prose}¶¶A second crane", "PP")]
    [InlineData($"{Prose}¶¶a second crane¶¶{Prose}", "PPP")]
    [InlineData($"{Prose}¶¶A second crane:¶¶{Prose}", "PPP")]
    [InlineData($"{Prose}¶¶A crane¶¶A gate¶¶{Prose}", "PLLP")]
    [InlineData($"{Prose}¶¶A crane¶¶A gate¶¶A boat¶¶{Prose}", "PLLLP")]
    [InlineData($"{Prose}¶¶A crane¶¶A gate", "PLL")]
    [InlineData($"{Prose}¶¶One two three four five six seven eight nine ten¶¶{Prose}", "PXP")]
    [InlineData(
        $"{Prose}¶¶One two three four five six seven eight nine ten eleven¶¶{Prose}",
        "PPP"
    )]
    public void No_line_is_lost(string page, string kinds) => Read(page, null).ShouldBe(kinds);

    [Theory]
    [InlineData("Harbour shut", "T")]
    [InlineData("HARBOUR SHUT", "T")]
    [InlineData(" Harbour shut ", "T")]
    [InlineData("Harbour open", "P")]
    [InlineData("Harbour shut today", "P")]
    [InlineData("Harbour", "P")]
    [InlineData(null, "P")]
    public void The_known_headline_is_the_headline(string? title, string kind)
    {
        Read($"Harbour shut¶¶{Prose}", title)[..1].ShouldBe(kind);
        Read($"{Prose}¶¶Harbour shut¶¶{Prose}", title).ShouldBe("PXP");
    }

    [Fact]
    public void The_place_of_the_headline_is_told()
    {
        var page = Drafts.Of($"Harbour shut¶¶{Prose}");

        RecordClassifier.Apply(page, "Harbour shut");

        (page.Title, page.BodyEnd).ShouldBe((0, 2));
    }

    [Fact]
    public void A_record_without_lines_has_none() => Read("", "Harbour shut").ShouldBe("");

    private static string Read(string page, string? title)
    {
        var draft = Drafts.Of(page);
        RecordClassifier.Apply(draft, title);
        return Drafts.KindsOf(draft);
    }
}
