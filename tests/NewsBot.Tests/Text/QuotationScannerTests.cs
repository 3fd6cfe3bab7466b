using CsCheck;
using NewsBot.Core.Text;

namespace NewsBot.Tests.Text;

public sealed class QuotationScannerTests
{
    [Theory]
    [InlineData("\u201CWe go,\u201D she said.", "We go,")]
    [InlineData("\u201EWe go\u201C, she said.", "We go")]
    [InlineData("\u00ABWe go\u00BB or \u00BBwe stay\u00AB", "We go|we stay")]
    [InlineData("\u2039We go\u203A or \u203Awe stay\u2039", "We go|we stay")]
    [InlineData("\u201AWe go\u2018, she said.", "We go")]
    [InlineData("\u201DWe go\u201D, she said.", "We go")]
    [InlineData("``We go'' and ''we stay\".", "We go|we stay")]
    [InlineData("\u2018\u2018We go\u2019\u2019, she said.", "We go")]
    [InlineData("'We don't go,' she said.", "We don't go,")]
    [InlineData("'The dogs' owner goes,' she said.", "The dogs' owner goes,")]
    [InlineData("\u201CShe said \"we go\" today,\u201D he said.", "She said \"we go\" today,")]
    public void Words_in_marks_are_found(string line, string words) =>
        Words(line).ShouldBe(words.Split('|'));

    [Theory]
    [InlineData("The dogs' owner, O'Neill, isn't 5'10\" tall.")]
    [InlineData("Rock and roll of the '80s and '90s: 'tis 40\u00B026\u203246\u2033 north.")]
    [InlineData("Home \u203A News \u00BB Sport")]
    [InlineData("A `code` span")]
    public void What_is_no_mark_opens_nothing(string line) => Words(line).ShouldBeEmpty();

    [Fact]
    public void A_missing_mark_is_told()
    {
        Ends("\"We go. \"We stay.\"").ShouldBe([StretchEnd.Reopened, StretchEnd.Closed]);
        Ends("\u201CWe go.").ShouldBe([StretchEnd.Open]);
    }

    [Fact]
    public void Any_line_is_read_to_its_end() =>
        Gen.OneOfConst("\"", "'", "\u2018", "\u2019", "\u201C", "\u00BB", "``", "a", "s", " ", "9")
            .List[0, 60]
            .Select(string.Concat)
            .Sample(line =>
            {
                var last = -1;
                foreach (var found in new QuotationScanner(line))
                {
                    found.Open.Start.ShouldBeGreaterThan(last);
                    found.Open.End.ShouldBeLessThanOrEqualTo(found.Close.Start);
                    found.Close.End.ShouldBeLessThanOrEqualTo(line.Length);
                    last = found.Open.Start;
                }
            });

    private static List<string> Words(string line)
    {
        var words = new List<string>();
        foreach (var found in new QuotationScanner(line))
        {
            if (found is { End: not StretchEnd.Open, MayBeApostrophe: false })
            {
                words.Add(found.Inner.Of(line).ToString());
            }
        }

        return words;
    }

    private static List<StretchEnd> Ends(string line)
    {
        var ends = new List<StretchEnd>();
        foreach (var found in new QuotationScanner(line))
        {
            ends.Add(found.End);
        }

        return ends;
    }
}
