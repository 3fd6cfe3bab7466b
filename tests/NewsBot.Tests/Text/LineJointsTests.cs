using NewsBot.Core.Text;

namespace NewsBot.Tests.Text;

public sealed class LineJointsTests
{
    [Theory]
    [InlineData("the board\nof Kelm", "the board of Kelm")]
    [InlineData("the mud  \r\n\t here", "the mud here")]
    [InlineData("the mud \n\n \nhere", "the mud here")]
    [InlineData("rose by 1\n2 points", "rose by 1 2 points")]
    [InlineData("the board\n(of Kelm)", "the board (of Kelm)")]
    [InlineData("the board -\nof Kelm", "the board - of Kelm")]
    [InlineData("of 2024-\nold rules", "of 2024- old rules")]
    [InlineData("long-\nTerm", "long- Term")]
    [InlineData("-\nof Kelm", "- of Kelm")]
    [InlineData("the board\n", "the board ")]
    public void A_space_stands_between_lines(string text, string read) => Read(text).ShouldBe(read);

    [Theory]
    [InlineData("T\nhe mud", "The mud")]
    [InlineData("\u201CT\nhe mud", "\u201CThe mud")]
    [InlineData("I\nt is", "It is")]
    [InlineData("A\nbout", "About")]
    [InlineData("long-\nterm", "long-term")]
    public void Drop_caps_and_hyphens_touch_what_follows(string text, string read) =>
        Read(text).ShouldBe(read);

    [Theory]
    [InlineData("A\nferry ran. Each FERRY ran.", "A ferry ran. Each FERRY ran.")]
    [InlineData("I\nran. We ran too.", "I ran. We ran too.")]
    [InlineData("T\nran. We ran too.", "Tran. We ran too.")]
    public void A_word_of_one_letter_stands_alone_before_another_word(string text, string read) =>
        Read(text).ShouldBe(read);

    [Theory]
    [InlineData("T", true)]
    [InlineData("\"T", true)]
    [InlineData("t", false)]
    [InlineData("TH", false)]
    [InlineData("\"Th", false)]
    [InlineData("\"\"T", false)]
    [InlineData("", false)]
    public void A_drop_cap_is_a_large_letter_alone(string line, bool isDropCap) =>
        LineJoints.IsDropCap(line).ShouldBe(isDropCap);

    [Fact]
    public void Each_paragraph_has_its_own_first_letter()
    {
        const string Text = "Kelm sat.\n\nA\nbout sixty\nran.\n\nIt rose.";

        ClearText
            .Of(Text, new TextSpan(0, 9), new TextSpan(11, 28))
            .Text.ShouldBe("Kelm sat.\n\nAbout sixty ran.\n\nIt rose.");
    }

    private static string Read(string text) =>
        ClearText.Of(text, new TextSpan(0, text.Length)).Text;
}
