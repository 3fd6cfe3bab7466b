using NewsBot.Core.Text;

namespace NewsBot.Tests.Text;

public sealed class WordTokenizerTests
{
    [Theory]
    [InlineData("Don't pay 1,000 or 3.5%", "Don't|pay|1,000|or|3.5")]
    [InlineData("The U.S. and J.K. Orr", "The|U.S|and|J.K|Orr")]
    [InlineData("a well-kept dam", "a|well|kept|dam")]
    [InlineData("O\u2019Neil\u2019s boats'", "O\u2019Neil\u2019s|boats")]
    [InlineData("K\u00F6ves \u6F22\u5B57 \uD83D\uDE00", "K\u00F6ves|\u6F22\u5B57|\uD83D\uDE00")]
    [InlineData("end.Start", "end|Start")]
    [InlineData("\u0000 \u0007 ...", "")]
    public void Words_and_numbers_are_found(string text, string expected)
    {
        var words = new List<string>();
        foreach (var word in new WordTokenizer(text))
        {
            words.Add(text[word.Start..word.End]);
        }

        string.Join('|', words).ShouldBe(expected);
    }
}
