using CsCheck;
using NewsBot.Core.Text;

namespace NewsBot.Tests.Text;

public sealed class DistinctWordsTests
{
    private static readonly Gen<string> _text = Gen.OneOfConst(
            "Nay",
            "nay",
            "né",
            "ne",
            "7",
            "70",
            "a",
            "-",
            "’"
        )
        .Array[0, 12]
        .Select(words => string.Join(' ', words));

    [Fact]
    public void Two_texts_share_what_sets_of_their_words_share() =>
        Gen.Select(_text, _text)
            .Sample(
                (left, right) =>
                {
                    var (a, b) = (SetOf(left), SetOf(right));
                    var (words, allFigures) = new DistinctWords(left).SharedWith(
                        new DistinctWords(right)
                    );
                    words.ShouldBe(a.Count(b.Contains));
                    allFigures.ShouldBe(a.Where(IsFigure).ToHashSet().SetEquals(b.Where(IsFigure)));
                    new DistinctWords(left).Count.ShouldBe(a.Count);
                }
            );

    [Fact]
    public void A_long_text_is_read_to_its_end() =>
        new DistinctWords(string.Join(' ', Enumerable.Range(0, 5_000))).Count.ShouldBe(5_000);

    [Fact]
    public void A_text_of_words_of_one_letter_is_read_to_its_end() =>
        new DistinctWords(string.Join(' ', Enumerable.Repeat("a b", 400))).Count.ShouldBe(2);

    private static bool IsFigure(string word) => char.IsAsciiDigit(word[0]);

    private static HashSet<string> SetOf(string text) =>
        [.. PlainWords.Of(text).Split(' ', StringSplitOptions.RemoveEmptyEntries)];
}
