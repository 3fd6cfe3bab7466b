using CsCheck;
using NewsBot.Core.Language;
using NewsBot.Core.Text;

namespace NewsBot.Tests.Language;

public sealed class SentenceSegmenterProperties
{
    private static readonly Gen<string> _text = Gen.OneOfConst(
            "Mr",
            "Orr",
            "said",
            ".",
            "!",
            "?",
            "\"",
            "\u201D",
            " ",
            "  ",
            "\n",
            "\r\n",
            "U.S.",
            "3.5",
            "(",
            ")",
            "\u2026",
            "we"
        )
        .Array[0, 40]
        .Select(string.Concat);

    [Fact]
    public void Sentences_are_in_order_trimmed_and_leave_out_nothing_but_white_space() =>
        _text.Sample(text =>
        {
            var sentences = new List<TextSpan>();
            SentenceSegmenter.Segment(text, new TextSpan(0, text.Length), sentences);

            var end = 0;
            foreach (var sentence in sentences)
            {
                text[end..sentence.Start].ShouldBeNullOrWhiteSpace();
                sentence.IsEmpty.ShouldBeFalse();
                sentence.Trim(text).ShouldBe(sentence);
                end = sentence.End;
            }

            text[end..].ShouldBeNullOrWhiteSpace();
        });

    [Fact]
    public void The_first_sentence_is_the_first_of_all() =>
        _text.Sample(text =>
        {
            var sentences = new List<TextSpan>();
            SentenceSegmenter.Segment(text, new TextSpan(0, text.Length), sentences);

            var first = SentenceSegmenter.First(text, new TextSpan(0, text.Length));

            first.IsEmpty.ShouldBe(sentences.Count == 0);
            if (sentences.Count > 0)
            {
                first.ShouldBe(sentences[0]);
            }
        });
}
