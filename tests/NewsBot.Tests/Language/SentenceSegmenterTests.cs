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
    [InlineData("One\rTwo\nThree", "One|Two|Three")]
    [InlineData("  \n \n It rained. \n", "It rained.")]
    [InlineData("Really?! Yes. So\u2026 No.", "Really?!|Yes.|So\u2026|No.")]
    [InlineData("Never!!! Never.", "Never!!!|Never.")]
    [InlineData("(It rained.) Then it froze.", "(It rained.)|Then it froze.")]
    [InlineData("[It rained.] Then it froze.", "[It rained.]|Then it froze.")]
    [InlineData("\u00ABNo.\u00BB She left.", "\u00ABNo.\u00BB|She left.")]
    [InlineData("\u2039No.\u203A She left.", "\u2039No.\u203A|She left.")]
    [InlineData("\u201ENo.\u201C She left.", "\u201ENo.\u201C|She left.")]
    [InlineData(
        "'No.' She left. \u2018No.\u2019 He left.",
        "'No.'|She left.|\u2018No.\u2019|He left."
    )]
    [InlineData("It rained. \"Good.\" (Bad.) [Odd.]", "It rained.|\"Good.\"|(Bad.)|[Odd.]")]
    [InlineData(
        "It rained. - Then not. \u2013 Why? \u2014 So.",
        "It rained.|- Then not.|\u2013 Why?|\u2014 So."
    )]
    [InlineData("It rose. 3 fell. \u6F22\u5B57 stayed.", "It rose.|3 fell.|\u6F22\u5B57 stayed.")]
    [InlineData("It rained. then it froze.", "It rained. then it froze.")]
    [InlineData("It rained. (then it froze.)", "It rained. (then it froze.)")]
    [InlineData("It rained.Then it froze.", "It rained.Then it froze.")]
    [InlineData("It rained.\nthen it froze.", "It rained.|then it froze.")]
    [InlineData("It rained. \rthen it froze.", "It rained.|then it froze.")]
    [InlineData("It rained. \"", "It rained. \"")]
    [InlineData("\"Stop!\" she said. He did.", "\"Stop!\" she said.|He did.")]
    [InlineData("\"Stop!\" Orr of Pell told us. He did.", "\"Stop!\" Orr of Pell told us.|He did.")]
    [InlineData("\"Stop!\" One two three four said it.", "\"Stop!\"|One two three four said it.")]
    [InlineData("\"Stop!\" One two three said it.", "\"Stop!\" One two three said it.")]
    [InlineData("(Stop!) Orr said it.", "(Stop!)|Orr said it.")]
    [InlineData("\"Stop.\" Orr said it.", "\"Stop.\"|Orr said it.")]
    [InlineData("Mr. The Great spoke. MR. Orr too.", "Mr. The Great spoke.|MR. Orr too.")]
    [InlineData("No. 5 won. No. Nobody did.", "No. 5 won.|No.|Nobody did.")]
    [InlineData("Orr Ltd. Kell won. Orr Ltd. But why?", "Orr Ltd. Kell won.|Orr Ltd.|But why?")]
    [InlineData("It was I. Orr left. K. Orr left.", "It was I.|Orr left.|K. Orr left.")]
    [InlineData("Mr.) Orr left. It was 5. Orr left.", "Mr.)|Orr left.|It was 5.|Orr left.")]
    [InlineData("the dam of k. Orr left.", "the dam of k.|Orr left.")]
    [InlineData("He saw the U.S. But he left.", "He saw the U.S.|But he left.")]
    [InlineData("Mr... Orr left.", "Mr...|Orr left.")]
    [InlineData("Mr. \"Orr\" left. Mr. \u2014 Orr left.", "Mr. \"Orr\" left.|Mr.|\u2014 Orr left.")]
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

    [Theory]
    [InlineData(2_000, "", "2000")]
    [InlineData(2_001, "", "2000|1")]
    [InlineData(1_999, " x", "1999|1")]
    [InlineData(2_000, " x", "2000|1")]
    [InlineData(1_999, "\U0001F9A6x", "1999|3")]
    public void A_piece_is_as_long_as_it_may_be(int letters, string rest, string lengths)
    {
        var text = new string('x', letters) + rest;
        var sentences = new List<TextSpan>();

        SentenceSegmenter.Segment(text, new TextSpan(0, text.Length), sentences);

        string.Join('|', sentences.Select(s => s.Length)).ShouldBe(lengths);
    }

    [Fact]
    public void Only_what_lies_within_is_cut()
    {
        const string Text = "One. Two. Three. Four.";
        var within = new TextSpan(5, 16);
        var sentences = new List<TextSpan>();

        SentenceSegmenter.Segment(Text, within, sentences);

        string.Join('|', sentences.Select(s => s.Of(Text).ToString())).ShouldBe("Two.|Three.");
        SentenceSegmenter.First(Text, within).Of(Text).ToString().ShouldBe("Two.");
        SentenceSegmenter.First(Text, new TextSpan(10, 15)).Of(Text).ToString().ShouldBe("Three");
        SentenceSegmenter.First(Text, new TextSpan(4, 5)).IsEmpty.ShouldBeTrue();
    }
}
