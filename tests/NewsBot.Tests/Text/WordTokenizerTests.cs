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
    [InlineData("1'2 a'2 2'a 'a' a''b", "1|2|a|2|2|a|a|a|b")]
    [InlineData("1,a a,1 1,,2 1, 2", "1|a|a|1|1|2|1|2")]
    [InlineData("3.x x.3 3..5 3.", "3|x|x|3|3|5|3")]
    [InlineData("ab.c a.bc a.b a.b.c. a.1", "ab|c|a|bc|a.b|a.b.c|a|1")]
    [InlineData("\u00E9.t e\u0301t\u00E9 \u0915\u093F", "\u00E9|t|e\u0301t\u00E9|\u0915\u093F")]
    [InlineData("a\u00ABb\u2014c", "a|b|c")]
    [InlineData("don't", "don't")]
    [InlineData("don'", "don")]
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
