using NewsBot.Acceptance.Checking;

namespace NewsBot.Acceptance;

public sealed class DigestSpecs
{
    [Fact]
    public async Task I_can_read_what_happened_on_a_day()
    {
        var run = await NewsBotProcess.RunAsync("digest", "--date", "2026-09-18", "--max", "2");
        var json = await NewsBotProcess.RunAsync("digest", "--date", "2026-09-18", "--json");

        run.ShouldBeDone();
        run.Lines[0].ShouldBe("2 stories on 18 September 2026");
        run.Output.ShouldContain("\n1. ");
        run.Output.ShouldContain("left out");
        json.Json.ShouldKeepTheContract(SourceTexts.Samples);
        var digest = json.Json[0];
        digest.GetProperty("from").GetString().ShouldBe("2026-09-18");
        var stories = digest.GetProperty("stories").EnumerateArray().ToArray();
        stories.Length.ShouldBeGreaterThan(2);
        stories
            .SelectMany(s => s.GetProperty("articles").EnumerateArray())
            .Select(a => a.GetString())
            .ShouldBeUnique();
    }

    [Fact]
    public async Task A_day_without_news_says_so_and_when_there_were_some()
    {
        var run = await NewsBotProcess.RunAsync("digest", "--date", "2026-10-18");

        run.ShouldBeDone();
        run.Output.ShouldContain("Nothing was published on 18 October 2026.");
        run.Output.ShouldContain("The newest article is of 19 September 2026.");
    }

    [Theory]
    [InlineData("--days", "0")]
    [InlineData("--max", "many")]
    [InlineData("--date", "tomorrow")]
    public async Task A_wrong_number_is_named(string option, string value)
    {
        var run = await NewsBotProcess.RunAsync("digest", option, value);

        run.ExitCode.ShouldBe(2);
        run.Error.ShouldContain(value);
    }

    [Fact]
    public async Task I_can_read_a_story_whole_by_words_or_by_the_id_of_an_article()
    {
        var run = await NewsBotProcess.RunAsync("story", "tram", "strike");
        var json = await NewsBotProcess.RunAsync(
            "story",
            "rvh/tram-talks-stall-over-rest.txt",
            "--json"
        );

        run.ShouldBeDone();
        run.Output.ShouldContain("Day by day:");
        run.Output.ShouldContain("Corrections:");
        run.Output.ShouldContain("Sources:");
        json.Json.ShouldKeepTheContract(SourceTexts.Samples);
        json.Json[0]
            .GetProperty("articles")
            .EnumerateArray()
            .Select(a => a.GetString())
            .ShouldContain("rvh/tram-talks-stall-over-rest.txt");
    }

    [Fact]
    public async Task Broad_questions_are_answered_with_stories()
    {
        var run = await NewsBotProcess.RunAsync("ask", "what happened yesterday?", "--json");

        run.Json.ShouldKeepTheContract(SourceTexts.Samples);
        run.Json[0].GetProperty("outcome").GetString().ShouldBe("answered");
        run.Json[0].GetProperty("citations").GetArrayLength().ShouldBeGreaterThan(1);
    }
}
