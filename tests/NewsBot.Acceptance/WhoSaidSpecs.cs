using NewsBot.Acceptance.Checking;

namespace NewsBot.Acceptance;

public sealed class WhoSaidSpecs
{
    [Theory]
    [InlineData("drown a farm to save a carpet", "Idris Calloway")]
    [InlineData("“THE RIVER doesn't read manifestos", "Alasdair Nkemelu")]
    [InlineData(
        "I left the house at ten to five and I have seen two pigeons and not one tram",
        "Marisol Egan"
    )]
    public async Task I_can_find_whose_words_they_are(string text, string speaker)
    {
        var run = await NewsBotProcess.RunAsync("whosaid", text, "--json", "--top", "3");

        run.ShouldBeDone();
        run.Json.ShouldKeepTheContract(SourceTexts.Samples);
        var matches = run
            .Json.ShouldHaveSingleItem()
            .GetProperty("matches")
            .EnumerateArray()
            .ToArray();
        matches.Length.ShouldBeInRange(1, 3);
        matches[0].GetProperty("speaker").GetString().ShouldBe(speaker);
        matches
            .Select(m => m.GetProperty("similarity").GetDouble())
            .ShouldBeInOrder(SortDirection.Descending);
        matches.ShouldAllBe(m => m.GetProperty("similarity").GetDouble() <= 1);
    }

    [Fact]
    public async Task I_can_read_it()
    {
        var run = await NewsBotProcess.RunAsync("whosaid", "two pigeons and no tram");

        run.ShouldBeDone();
        run.Output.ShouldContain("> “I left the house at ten to five");
        run.Output.ShouldContain("Marisol Egan");
    }

    [Fact]
    public async Task I_am_told_when_nobody_said_it()
    {
        var run = await NewsBotProcess.RunAsync("whosaid", "zyzzyva quux");

        run.ShouldBeDone();
        run.Output.ShouldContain("Nobody");
    }

    [Fact]
    public async Task I_can_send_a_batch()
    {
        const string Lines = """
            {"id":"a","text":"the sluice stays shut"}
            {"id":"b"}

            """;

        var run = await NewsBotProcess.RunAsync(
            Lines,
            arguments: ["whosaid", "--batch", "-", "--json"]
        );

        run.ExitCode.ShouldBe(1);
        run.Json[0].GetProperty("matches").GetArrayLength().ShouldBeGreaterThan(0);
        run.Json[1].GetProperty("error").GetString()!.ShouldContain("text");
    }

    [Theory]
    [InlineData("0")]
    [InlineData("ten")]
    public async Task I_am_told_when_the_number_of_statements_is_none(string top)
    {
        var run = await NewsBotProcess.RunAsync("whosaid", "sluice", "--top", top);

        run.ShouldFail(2, "--top");
    }
}
