using CsCheck;
using NewsBot.Core.Text;

namespace NewsBot.Tests.Text;

public sealed class PlainWordsTests
{
    private static readonly Gen<string> _text = Gen.OneOfConst(
            "The",
            "the",
            "né",
            "ne",
            "’d",
            "-",
            "a"
        )
        .Array[0, 8]
        .Select(words => string.Join(' ', words));

    [Theory]
    [InlineData("“It’s over,” he said; É.", "it's over he said e")]
    [InlineData("… — …", "")]
    public void Words_alone_are_left(string text, string plain) =>
        PlainWords.Of(text).ShouldBe(plain);

    [Fact]
    public void A_long_text_keeps_all_its_words() =>
        PlainWords.Of(string.Concat(Enumerable.Repeat("Kell ", 400))).Length.ShouldBe(1_999);

    [Fact]
    public void A_word_as_long_as_the_text_is_kept()
    {
        var word = new string('a', 1_024);

        PlainWords.Of(word).ShouldBe(word);
    }

    [Fact]
    public void A_text_holds_words_where_its_plain_form_does() =>
        Gen.Select(_text, _text)
            .Sample(
                (text, words) =>
                    PlainWords
                        .Hold(text, words)
                        .ShouldBe(
                            $" {PlainWords.Of(text)} ".Contains(
                                $" {PlainWords.Of(words)} ",
                                StringComparison.Ordinal
                            )
                        )
            );
}
