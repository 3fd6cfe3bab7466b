using System.Text.Json;
using NewsBot.Acceptance.Checking;

namespace NewsBot.Acceptance;

public sealed class SaidSpecs
{
    [Fact]
    public async Task I_can_read_what_somebody_said_oldest_first()
    {
        var run = await NewsBotProcess.RunAsync("said", "Idris", "Calloway");

        run.ShouldBeDone();
        run.Lines[0].ShouldStartWith("Idris Calloway, ");
        run.Output.IndexOf("The sluice stays shut.", StringComparison.Ordinal)
            .ShouldBeInRange(1, run.Output.IndexOf("I was wrong.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_denial_is_shown_as_one_and_whole()
    {
        var run = await NewsBotProcess.RunAsync("said", "Lindgren", "--about", "property rate");
        var json = await NewsBotProcess.RunAsync(
            "said",
            "Lindgren",
            "--about",
            "property rate",
            "--json"
        );
        var timeline = await NewsBotProcess.RunAsync("said", "Lindgren", "--timeline");

        run.ShouldBeDone();
        run.Flat.ShouldContain(
            "She denied that she would raise the city\u2019s property rate to find the money."
        );
        run.Flat.ShouldContain("Beatriz Lindgren, denied or not said");
        timeline.Flat.ShouldContain("denied or not said");
        json.Json.ShouldKeepTheContract(SourceTexts.Samples);
        json.Json[0]
            .GetProperty("quotes")
            .EnumerateArray()
            .Count(q => q.TryGetProperty("stance", out var s) && s.GetString() == "denied")
            .ShouldBe(1);
    }

    [Theory]
    [InlineData("Ann Orr never said \"the bridge is shut for good\".")]
    [InlineData("Did Ann Orr say \"the bridge is shut for good\"?")]
    [InlineData("In the play, Ann Orr says: \"The bridge is shut for good.\"")]
    [InlineData("Ann Orr said: \"The bridge is shut for good.\" The quote is fake.")]
    public async Task What_was_not_said_is_nobodys_answer(string line)
    {
        using var folder = new ScratchFolder();
        var corpus = folder.WriteLines(
            "records.jsonl",
            JsonSerializer.Serialize(
                new { id = "a", text = $"Ann Orr, the roads minister, came by bus.\n{line}" }
            )
        );

        var ask = await NewsBotProcess.RunAsync(
            "ask",
            "What did Ann Orr say about the bridge?",
            "--json",
            "--corpus",
            corpus
        );
        var check = await NewsBotProcess.RunAsync(
            "check",
            "The bridge is shut for good",
            "--by",
            "Ann Orr",
            "--json",
            "--corpus",
            corpus
        );

        ask.ShouldBeDone();
        ask.Json[0]
            .GetProperty("citations")
            .EnumerateArray()
            .ShouldAllBe(c => c.GetProperty("speaker").ValueKind == JsonValueKind.Null);
        check.ShouldBeDone();
        var verdict = check.Json[0].GetProperty("verdict").GetString();
        verdict.ShouldBeOneOf("denied", "notFound");
        var match = check.Json[0].GetProperty("matches")[0];
        match
            .GetProperty("stance")
            .GetString()
            .ShouldBe(verdict == "denied" ? "denied" : "alleged");
        match.GetProperty("text").GetString()!.ShouldStartWith(line[..20]);
    }

    [Fact]
    public async Task What_outlets_print_differently_stands_side_by_side_and_tells_who_was_spoken_to()
    {
        using var folder = new ScratchFolder();
        const string shut = "\u201CThe road will stay shut until the middle of May,\u201D Ann Orr";
        var closed = shut.Replace("shut", "closed", StringComparison.Ordinal);
        var corpus = folder.WriteLines(
            "records.jsonl",
            Line("a", "Courier", $"{shut}, the mayor, told the Herald on Monday."),
            Line("b", "Kell Herald", $"{closed} said.")
        );

        foreach (
            var words in new string[][]
            {
                ["said", "Ann Orr"],
                ["ask", "What did Ann Orr say about the road?"],
                ["check", "The road will stay shut until the middle of May"],
            }
        )
        {
            var text = await NewsBotProcess.RunAsync([.. words, "--corpus", corpus]);
            var json = await NewsBotProcess.RunAsync([.. words, "--json", "--corpus", corpus]);

            text.ShouldBeDone();
            text.Flat.ShouldContain("It was said to Kell Herald");
            var isFirst =
                text.Flat.IndexOf("closed until", StringComparison.Ordinal)
                < text.Flat.IndexOf("shut until", StringComparison.Ordinal);
            // The proof of a claim stays first, whoever was spoken to.
            isFirst.ShouldBe(words[0] != "check");
            var row = json.Json.ShouldHaveSingleItem();
            row.TryGetProperty("citations", out var cited);
            var quotes =
                cited.ValueKind == JsonValueKind.Array ? cited
                : row.TryGetProperty("quotes", out var said) ? said
                : row.GetProperty("matches");
            quotes
                .EnumerateArray()
                .Select(q => q.GetProperty("outlet").GetString())
                .ShouldBe(
                    words[0] == "check" ? ["Courier", "Kell Herald"] : ["Kell Herald", "Courier"]
                );
            if (words[0] != "check")
            {
                json.Json.ShouldKeepTheContract(SourceTexts.Of(corpus));
                quotes[0].GetProperty("spokenTo").GetBoolean().ShouldBeTrue();
                quotes[1].GetProperty("otherwiseThan").GetInt32().ShouldBe(1);
            }
        }

        static string Line(string id, string outlet, string text) =>
            JsonSerializer.Serialize(
                new
                {
                    id,
                    outlet,
                    text,
                    published = "2026-05-03",
                }
            );
    }

    [Fact]
    public async Task I_am_told_what_an_outlet_took_back()
    {
        var run = await NewsBotProcess.RunAsync("said", "Declan Halloran", "--about", "rest");

        run.ShouldBeDone();
        const string takenBack = "; taken back: The Dunmarrow Beacon, 17 September 2026";
        run.Lines.ShouldContain(l =>
            l.Contains(takenBack, StringComparison.Ordinal)
            && l.EndsWith(" [1]", StringComparison.Ordinal)
        );
        run.Lines.ShouldNotContain(l =>
            l.Contains(takenBack, StringComparison.Ordinal)
            && l.EndsWith(" [3]", StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task I_can_read_it_with_a_program()
    {
        var run = await NewsBotProcess.RunAsync("said", "Calloway", "--json");

        run.ShouldBeDone();
        run.Json.ShouldKeepTheContract(SourceTexts.Samples);
        var row = run.Json.ShouldHaveSingleItem();
        row.GetProperty("speaker").GetProperty("name").GetString().ShouldBe("Idris Calloway");
        row.GetProperty("speaker").GetProperty("roles").GetArrayLength().ShouldBeGreaterThan(0);
        var quotes = row.GetProperty("quotes").EnumerateArray().ToArray();
        quotes.Length.ShouldBeGreaterThan(3);
        quotes.ShouldAllBe(q => q.GetProperty("also").ValueKind == JsonValueKind.Array);
        quotes
            .Select(q => q.GetProperty("published").GetString())
            .ShouldBeInOrder(SortDirection.Ascending);
        quotes.Any(q => q.TryGetProperty("spans", out _)).ShouldBeTrue();
    }

    [Fact]
    public async Task I_can_ask_for_a_topic_and_days_and_have_it_drawn()
    {
        var run = await NewsBotProcess.RunAsync(
            "said",
            "Calloway",
            "--about",
            "carpet",
            "--since",
            "2026-09-15",
            "--timeline"
        );

        run.ShouldBeDone();
        run.Output.ShouldContain("17 September 2026 ●");
        run.Output.ShouldContain("carpet");
        run.Output.ShouldNotContain("14 September 2026");
    }

    [Fact]
    public async Task I_can_choose_where_several_people_have_the_name()
    {
        var run = await NewsBotProcess.RunAsync("said", "Halloran", "--json");
        var text = await NewsBotProcess.RunAsync("said", "Halloran");

        run.ShouldBeDone();
        var row = run.Json.ShouldHaveSingleItem();
        row.GetProperty("speaker").ValueKind.ShouldBe(JsonValueKind.Null);
        row.GetProperty("quotes").GetArrayLength().ShouldBe(0);
        row.GetProperty("candidates")
            .EnumerateArray()
            .Select(c => c.GetProperty("name").GetString())
            .ShouldBe(["Declan Halloran", "Priya Halloran"], ignoreOrder: true);
        text.ShouldBeDone();
        text.Output.ShouldContain("1. ");
        text.Output.ShouldContain("Priya Halloran");
    }

    [Fact]
    public async Task I_am_told_what_a_misspelt_name_was_taken_for()
    {
        var run = await NewsBotProcess.RunAsync("said", "Idris Caloway");

        run.ShouldBeDone();
        run.Lines[0].ShouldContain("Caloway");
        run.Lines[0].ShouldContain("calloway");
    }

    [Fact]
    public async Task I_am_told_when_nobody_of_that_name_speaks()
    {
        var run = await NewsBotProcess.RunAsync("said", "Zebulon Quist");
        var json = await NewsBotProcess.RunAsync("said", "Zebulon Quist", "--json");

        run.ShouldBeDone();
        run.Output.ShouldContain("Nobody");
        json.ShouldBeDone();
        json.Json[0].GetProperty("speaker").ValueKind.ShouldBe(JsonValueKind.Null);
    }

    [Fact]
    public async Task I_can_send_a_batch_and_a_bad_line_is_an_error_in_its_place()
    {
        const string Lines = """
            {"id":1,"speaker":"Calloway","about":"sluice","since":"2026-09-15"}
            {"id":2,"about":"sluice"}
            {"id":3,"speaker":"the environment minister","more":true}

            """;

        var run = await NewsBotProcess.RunAsync(
            Lines,
            arguments: ["said", "--batch", "-", "--json"]
        );

        run.ExitCode.ShouldBe(1);
        run.Json.Select(r => r.GetProperty("id").GetInt32()).ShouldBe([1, 2, 3]);
        run.Json[1].GetProperty("error").GetString()!.ShouldContain("speaker");
        run.Json[2]
            .GetProperty("speaker")
            .GetProperty("name")
            .GetString()
            .ShouldBe("Leopold Anand");
    }

    [Fact]
    public async Task I_am_told_to_name_somebody()
    {
        var run = await NewsBotProcess.RunAsync("said");

        run.ShouldFail(2, "SPEAKER");
    }

    [Fact]
    public async Task A_snapshot_says_the_same()
    {
        using var folder = new ScratchFolder();
        var snapshot = folder["news.snapshot"];
        (
            await NewsBotProcess.RunAsync(
                "ingest",
                Path.Combine(NewsBotProcess.Folder, "samples", "news"),
                "--out",
                snapshot
            )
        ).ShouldBeDone();

        var pages = await NewsBotProcess.RunAsync("said", "Calloway", "--json");
        var loaded = await NewsBotProcess.RunAsync(
            "said",
            "Calloway",
            "--json",
            "--corpus",
            snapshot
        );

        loaded.ShouldBeDone();
        loaded.Output.ShouldBe(pages.Output);
    }
}
