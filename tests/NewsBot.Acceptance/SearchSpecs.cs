using System.Text.Json;
using NewsBot.Acceptance.Checking;

namespace NewsBot.Acceptance;

public sealed class SearchSpecs
{
    [Fact]
    public async Task I_can_search_for_words_and_read_where_they_stand()
    {
        var run = await NewsBotProcess.RunAsync("search", "goose", "tariff", "--top", "2");

        run.ShouldBeDone();
        run.Lines.Count(l => l.StartsWith("1. ", StringComparison.Ordinal)).ShouldBe(1);
        run.Lines.Count(l => l.StartsWith("2. ", StringComparison.Ordinal)).ShouldBe(1);
        run.Lines.Count(l => l.StartsWith("3. ", StringComparison.Ordinal)).ShouldBe(0);
        run.Output.ShouldContain(".txt:");
    }

    [Fact]
    public async Task I_get_as_many_passages_as_I_want_and_all_are_slices()
    {
        var three = await NewsBotProcess.RunAsync("search", "sluice river", "--top", "3", "--json");
        var usual = await NewsBotProcess.RunAsync("search", "sluice river", "--json");

        three.ShouldBeDone();
        three.Json.ShouldKeepTheContract(SourceTexts.Samples);
        Passages(three).Count.ShouldBe(3);
        usual.ShouldBeDone();
        usual.Json.ShouldKeepTheContract(SourceTexts.Samples);
        Passages(usual).Count.ShouldBe(10);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-3")]
    [InlineData("1001")]
    [InlineData("ten")]
    [InlineData("3.5")]
    [InlineData("99999999999999999999")]
    public async Task I_am_told_when_the_number_of_passages_is_none(string top)
    {
        var run = await NewsBotProcess.RunAsync("search", "sluice", "--top", top);

        run.ShouldFail(2, "--top");
    }

    [Fact]
    public async Task I_can_search_for_a_phrase_to_the_letter()
    {
        // Two pages print "as an equal", one prints "as a neighbour".
        var run = await NewsBotProcess.RunAsync(
            "search",
            "\"We came to be treated as a neighbour\"",
            "--json"
        );

        run.ShouldBeDone();
        run.Json.ShouldKeepTheContract(SourceTexts.Samples);
        var passage = Passages(run).ShouldHaveSingleItem();
        passage.GetProperty("doc").GetString().ShouldBe("rvh/lissenhof-summit-opens.txt");
        passage.GetProperty("text").GetString()!.ShouldContain("to be treated as a neighbour");
    }

    [Fact]
    public async Task A_phrase_that_nobody_wrote_finds_nothing()
    {
        const string Phrase = "\"We came to be treated as a customer\"";

        var json = await NewsBotProcess.RunAsync("search", Phrase, "--json");
        var text = await NewsBotProcess.RunAsync("search", Phrase);

        json.ShouldBeDone();
        Passages(json).ShouldBeEmpty();
        text.ShouldBeDone();
        text.Lines.ShouldHaveSingleItem().ShouldContain("Nothing found");
    }

    [Fact]
    public async Task I_can_narrow_a_search()
    {
        using var folder = new ScratchFolder();
        var corpus = folder.WriteLines(
            "news.jsonl",
            Record("a", "2026-09-14", "The Post", "World"),
            Record("b", "2026-09-15T23:30:00-05:00", "The Post", "Sport"),
            Record("c", "2026-09-16", "The Echo", "World"),
            """{"id":"d","text":"The otter crossed the river, undated."}"""
        );

        // All of it in one run.
        string[] filters =
        [
            "",
            ",\"since\":\"2026-09-15\"",
            ",\"until\":\"2026-09-15\"",
            ",\"since\":\"2026-09-15\",\"until\":\"2026-09-15\"",
            ",\"outlet\":\"the post\"",
            ",\"section\":\"WORLD\"",
            ",\"outlet\":\"The Post\",\"section\":\"World\"",
            ",\"context\":[{\"doc\":\"a\"},{\"doc\":\"d\"}]",
            ",\"exclude\":[\"a\",\"d\"]",
            ",\"context\":[\"a\",\"b\"],\"exclude\":[{\"doc\":\"a\"}]",
        ];
        var run = await NewsBotProcess.RunAsync(
            string.Concat(filters.Select(f => $"{{\"query\":\"otter river\"{f}}}\n")),
            arguments: ["search", "--batch", "-", "--corpus", corpus]
        );

        run.ShouldBeDone();
        run.Json.ShouldKeepTheContract(SourceTexts.Of(corpus));
        run.Json.Select(l =>
                string.Concat(
                    l.GetProperty("passages")
                        .EnumerateArray()
                        .Select(p => p.GetProperty("doc").GetString())
                        .Order(StringComparer.Ordinal)
                )
            )
            .ShouldBe(["abcd", "bc", "ab", "b", "ab", "ac", "a", "ad", "bc", "b"]);
    }

    [Fact]
    public async Task I_can_narrow_a_search_by_options_of_the_same_names()
    {
        using var folder = new ScratchFolder();
        var corpus = folder.WriteLines(
            "news.jsonl",
            Record("a", "2026-09-14", "The Post", "World"),
            Record("b", "2026-09-15", "The Post", "Sport"),
            Record("c", "2026-09-15", "The Post", "World"),
            Record("d", "2026-09-15", "The Post", "World"),
            Record("e", "2026-09-16", "The Post", "World"),
            Record("f", "2026-09-15", "The Echo", "World")
        );
        string[] given =
        [
            "search",
            "otter",
            "--json",
            "--corpus",
            corpus,
            "--since",
            "2026-09-15",
            "--until",
            "2026-09-15",
            "--outlet",
            "The Post",
            "--section",
            "World",
        ];

        var excluded = await NewsBotProcess.RunAsync([.. given, "--exclude", "c"]);
        var chosen = await NewsBotProcess.RunAsync([.. given, "--context", "a", "--context", "c"]);

        excluded.ShouldBeDone();
        Docs(excluded).ShouldBe(["d"]);
        chosen.ShouldBeDone();
        Docs(chosen).ShouldBe(["c"]);
    }

    [Fact]
    public async Task I_am_told_when_the_query_is_missing_or_an_option_is_unknown()
    {
        var missing = await NewsBotProcess.RunAsync("search", "--top", "3");
        var unknown = await NewsBotProcess.RunAsync("search", "otter", "--tpo=3");

        missing.ShouldFail(2, "QUERY");
        unknown.ShouldFail(2, "--tpo");
    }

    private static string Record(string id, string published, string outlet, string section) =>
        JsonSerializer.Serialize(
            new
            {
                id,
                published,
                outlet,
                section,
                text = $"The otter {id} crossed the river.",
            }
        );

    private static List<JsonElement> Passages(ProgramRun run) =>
        [.. run.Json.ShouldHaveSingleItem().GetProperty("passages").EnumerateArray()];

    private static IEnumerable<string?> Docs(ProgramRun run) =>
        Passages(run).Select(p => p.GetProperty("doc").GetString());
}
