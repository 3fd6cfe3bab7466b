using NewsBot.Core.Text;

namespace NewsBot.Tests.Text;

public sealed class QuotationMarksTests
{
    private const string Doubles =
        "\"\u201C\u201D\u201E\u201F\u2E42\u00AB\u00BB\u275D\u275E\u300C\u300D\u300E\u300F\u301D\u301E\u301F"
        + "\uFE41\uFE42\uFE43\uFE44\uFF62\uFF63\uFF02";

    private const string Singles = "'\u2018\u2019\u201A\u201B\u2039\u203A\u275B\u275C\uFF07`";

    // Low and reversed marks, the left ones of East Asia, ornaments that open, and a grave accent.
    private const string NeverClosing =
        "\u201E\u201F\u2E42\u275D\u300C\u300E\u301D\uFE41\uFE43\uFF62\u201A\u201B\u275B`";

    [Fact]
    public void A_mark_is_double_or_single()
    {
        foreach (var c in Doubles + Singles)
        {
            QuotationMarks.IsMark(c).ShouldBeTrue();
            QuotationMarks
                .IsDouble(c)
                .ShouldBe(Doubles.Contains(c, StringComparison.Ordinal), $"{(int)c:X4}");
        }

        foreach (var c in "aZ0 .,-<>\u2032\u2033\u00B4")
        {
            QuotationMarks.IsMark(c).ShouldBeFalse();
            QuotationMarks.IsDouble(c).ShouldBeFalse();
        }
    }

    [Fact]
    public void Each_mark_closes_but_those_that_only_open()
    {
        foreach (var c in Doubles + Singles)
        {
            var closes = !NeverClosing.Contains(c, StringComparison.Ordinal);
            QuotationMarks.IsClosing(c).ShouldBe(closes, $"{(int)c:X4}");
            QuotationMarks
                .ClosesSingle(c)
                .ShouldBe(closes && Singles.Contains(c, StringComparison.Ordinal), $"{(int)c:X4}");
        }

        QuotationMarks.IsClosing('a').ShouldBeFalse();
        QuotationMarks.ClosesSingle('a').ShouldBeFalse();
    }

    [Theory]
    [InlineData("'\u2018\u201A\u201B\u2039\u203A\u275B\uFF07", true)]
    [InlineData("\u2019\u275C`\"\u201C\u00AB\u00BBa ", false)]
    public void Single_marks_open_but_the_one_that_closes(string marks, bool open) =>
        marks.ShouldAllBe(c => QuotationMarks.OpensSingle(c) == open);

    [Theory]
    [InlineData("'\u2019", true)]
    [InlineData("\u2018\"`\uFF07a", false)]
    public void Two_marks_are_apostrophes(string marks, bool are) =>
        marks.ShouldAllBe(c => QuotationMarks.IsApostrophe(c) == are);

    [Theory]
    [InlineData('\u201E', '"')]
    [InlineData('\u00BB', '"')]
    [InlineData('\uFF02', '"')]
    [InlineData('\u2019', '\'')]
    [InlineData('\u2039', '\'')]
    [InlineData('`', '`')]
    [InlineData('a', 'a')]
    public void Comparisons_see_a_straight_mark(char c, char plain) =>
        QuotationMarks.Plain(c).ShouldBe(plain);

    [Theory]
    [InlineData("\u201CWe go\u201D", "We go")]
    [InlineData("''\u00ABWe 'go'", "We 'go")]
    [InlineData("We go", "We go")]
    [InlineData("a", "a")]
    [InlineData("\"'\"", "")]
    [InlineData("", "")]
    public void Marks_at_the_edges_are_stripped(string text, string bare) =>
        QuotationMarks.Strip(text).ToString().ShouldBe(bare);

    [Theory]
    [InlineData("He 'said \"no\"", 3, 9)]
    [InlineData("\u201CYes", 0, 0)]
    [InlineData("Yes", -1, -1)]
    public void The_first_mark_is_found(string text, int any, int twofold)
    {
        QuotationMarks.IndexIn(text).ShouldBe(any);
        QuotationMarks.IndexOfDouble(text).ShouldBe(twofold);
    }

    [Theory]
    [InlineData('\u201C', "\u201D\"")]
    [InlineData('\u201E', "\u201C\u201D\"")]
    [InlineData('\u00AB', "\u00BB")]
    [InlineData('\u2018', "\u2019'")]
    [InlineData('"', "")]
    [InlineData('\u00BB', "")]
    [InlineData('\u201D', "")]
    [InlineData('`', "")]
    [InlineData('a', "")]
    public void What_cannot_close_itself_is_closed_by_others(char mark, string closers) =>
        QuotationMarks.ClosersOf(mark).ShouldBe(closers);

    [Fact]
    public void Blanks_go_with_the_marks_of_a_line() =>
        QuotationMarks.AndBlanks.ShouldBe(" \t" + Doubles + Singles, ignoreOrder: true);
}
