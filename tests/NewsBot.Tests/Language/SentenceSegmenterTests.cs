using NewsBot.Core.Language;
using NewsBot.Core.Text;

namespace NewsBot.Tests.Language;

public sealed class SentenceSegmenterTests
{
    [Theory]
    [InlineData("It rained. The river rose.", "It rained.|The river rose.")]
    [InlineData("Mr. Orr met Dr. Vane. They talked.", "Mr. Orr met Dr. Vane.|They talked.")]
    [InlineData("The U.S. Senate voted. It passed.", "The U.S. Senate voted.|It passed.")]
    [InlineData("It rose 3.5 per cent. Then it fell.", "It rose 3.5 per cent.|Then it fell.")]
    [InlineData("J. K. Marsh spoke. Nobody listened.", "J. K. Marsh spoke.|Nobody listened.")]
    [InlineData("\"We won.\" She smiled.", "\"We won.\"|She smiled.")]
    [InlineData(
        "\u201CWhy now?\u201D Ms Orr asked. He left.",
        "\u201CWhy now?\u201D Ms Orr asked.|He left."
    )]
    [InlineData("Well... maybe not. Perhaps.", "Well... maybe not.|Perhaps.")]
    [InlineData("First line\nSecond line", "First line|Second line")]
    [InlineData(
        "\u2022 One point\n\u2022 Another. And more",
        "\u2022 One point|\u2022 Another.|And more"
    )]
    [InlineData(
        "They met on Jan. 5 in Pell. It was cold.",
        "They met on Jan. 5 in Pell.|It was cold."
    )]
    [InlineData("Was it he? No.", "Was it he?|No.")]
    [InlineData("He works for Orr Inc. The firm is old.", "He works for Orr Inc.|The firm is old.")]
    [InlineData("", "")]
    public void A_text_is_cut_where_sentences_end(string text, string expected)
    {
        var sentences = new List<TextSpan>();

        SentenceSegmenter.Segment(text, new TextSpan(0, text.Length), sentences);

        string.Join('|', sentences.Select(s => s.Of(text).ToString())).ShouldBe(expected);
    }

    [Theory]
    [InlineData("word ")]
    [InlineData("letters")]
    [InlineData("\U0001F9A6")]
    [InlineData("a\U0001F9A6")]
    public void Text_without_an_end_is_cut_into_pieces_that_lose_nothing(string unit)
    {
        var text = string.Concat(Enumerable.Repeat(unit, 2_001)).Trim();
        var sentences = new List<TextSpan>();

        SentenceSegmenter.Segment(text, new TextSpan(0, text.Length), sentences);

        sentences.Count.ShouldBeGreaterThan(1);
        sentences.ShouldAllBe(s => s.Length > 0 && s.Length <= SentenceSegmenter.MaxLength);
        sentences.ShouldAllBe(s => !char.IsLowSurrogate(text[s.Start]));
        var separator = unit.EndsWith(' ') ? " " : "";
        string.Join(separator, sentences.Select(s => s.Of(text).ToString())).ShouldBe(text);
        SentenceSegmenter.First(text, new TextSpan(0, text.Length)).ShouldBe(sentences[0]);
    }
}
