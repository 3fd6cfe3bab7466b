using System.Text;
using System.Text.Json;

namespace NewsBot.Acceptance;

/// <summary>A page that is one line of 400 KB is read to its end, in pieces or not.</summary>
public sealed class LongLineSpecs : IDisposable
{
    private const int Length = 400_000;
    private const string Last = "The wombat keeps the ferry key";

    private readonly ScratchFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("\u201CThe tariff is too high,\u201D said Ann Orr. ")]
    [InlineData("\u201CThe tariff\u201D said Ann Orr \u201Cis high\u201D and ")]
    [InlineData("the tariff at Brannock is high ")]
    [InlineData("Mr Orr, the minister, ")]
    [InlineData("said ")]
    public async Task The_last_quotation_of_a_line_is_found_by_every_verb(string unit)
    {
        var page = Page(unit);

        var quotes = await NewsBotProcess.RunAsync("quotes", page, "--json");
        var said = await NewsBotProcess.RunAsync("said", "Tom Blake", "--json", "--corpus", page);
        var ask = await NewsBotProcess.RunAsync(
            "ask",
            "Who said the wombat keeps the ferry key?",
            "--json",
            "--corpus",
            page
        );
        var check = await NewsBotProcess.RunAsync(
            "check",
            Last,
            "--by",
            "Blake",
            "--json",
            "--corpus",
            page
        );

        var text = await File.ReadAllTextAsync(page);
        var found = quotes.ShouldBeDone().Json[0].GetProperty("quotes").EnumerateArray().Last();
        found.GetProperty("speaker").GetString().ShouldBe("Tom Blake");
        text[found.GetProperty("start").GetInt32()..found.GetProperty("end").GetInt32()]
            .ShouldContain(Last);
        TextOf(said.ShouldBeDone().Json[0].GetProperty("quotes")).ShouldContain(Last);
        var answer = ask.ShouldBeDone().Json[0];
        answer.GetProperty("refused").GetBoolean().ShouldBeFalse();
        TextOf(answer.GetProperty("citations")).ShouldContain(Last);
        check.ShouldBeDone().Json[0].GetProperty("verdict").GetString().ShouldBe("verbatim");
    }

    [Theory]
    [InlineData("timeline of the tariff at Brannock", "On Monday the tariff rose.\n")]
    [InlineData("Who came to Brannock?", "Ann Orr, Tom Blake and ")]
    [InlineData("Who said it is high?", "arguing his ")]
    public async Task Questions_about_long_pages_are_answered(string question, string unit) =>
        (
            await NewsBotProcess.RunAsync("ask", question, "--json", "--corpus", Page(unit))
        ).ShouldBeDone();

    private string Page(string unit)
    {
        var page = new StringBuilder("Tariff at Brannock\n\nBy Ada Hill\n\n14 September 2026\n\n");
        page.Append("The council of Brannock met on Monday to hear of the tariff. ");
        while (page.Length < Length)
        {
            page.Append(unit);
        }

        return _folder.Write(
            "page.txt",
            page.Append($". \u201C{Last},\u201D said Tom Blake.\n").ToString()
        );
    }

    private static string TextOf(JsonElement quotes) =>
        string.Join('\n', quotes.EnumerateArray().Select(q => q.GetProperty("text").GetString()));
}
