using System.Text.Json;

namespace NewsBot.Acceptance;

public sealed class CheckSpecs
{
    private const string Quotation = "The sluice stays shut";

    [Fact]
    public async Task I_can_check_a_quotation_that_was_said()
    {
        var run = await NewsBotProcess.RunAsync("check", Quotation, "--by", "Calloway");

        run.ShouldBeDone();
        run.Lines[0].ShouldBe("Verbatim. Idris Calloway said these words.");
        run.Output.ShouldContain("> \"The sluice stays shut. It stays shut this week");
        run.Output.ShouldContain("Idris Calloway, Flood commissioner, Ketterdale; RVH News");
        run.Output.ShouldContain("https://www.rvh.example/news/ketterdale/82640188");
    }

    [Fact]
    public async Task I_can_see_which_words_were_changed()
    {
        var run = await NewsBotProcess.RunAsync("check", "“The sluice stays open” - Calloway");
        var pasted = await NewsBotProcess.RunAsync(
            "check",
            "Water is a weapon",
            "--format",
            "markdown"
        );

        run.ShouldBeDone();
        run.Lines[0].ShouldStartWith("Altered.");
        run.Output.ShouldContain("The sluice stays [-shut.-] {+open+}");
        pasted.ShouldBeDone();
        pasted.Output.ShouldContain("Water is ~~not~~ a weapon.");
        pasted.Output.ShouldContain("It leaves out *not*, which turns the sense.");
    }

    [Fact]
    public async Task I_am_told_who_really_said_it()
    {
        var run = await NewsBotProcess.RunAsync("check", Quotation, "--by", "Joost Penhale");

        run.ShouldBeDone();
        run.Lines[0].ShouldStartWith("Misattributed.");
        run.Lines[0].ShouldContain("Idris Calloway");
    }

    [Fact]
    public async Task I_am_asked_whom_I_mean()
    {
        var run = await NewsBotProcess.RunAsync("check", "quite other words", "--by", "Halloran");

        run.ShouldBeDone();
        run.Lines[0].ShouldStartWith("Not in this corpus.");
        run.Output.ShouldContain("1. Declan Halloran");
        run.Output.ShouldContain("2. Priya Halloran, Transport Minister");
        run.Output.ShouldContain("Searched 24 articles of 3 outlets");
    }

    [Fact]
    public async Task I_can_check_with_a_program()
    {
        var run = await NewsBotProcess.RunAsync("check", "The sluice stays open", "--json");

        run.ShouldBeDone();
        var row = run.Json.ShouldHaveSingleItem();
        row.EnumerateObject()
            .Select(m => m.Name)
            .ShouldBe(["id", "verdict", "sense", "matches", "searched"]);
        row.GetProperty("verdict").GetString().ShouldBe("altered");
        row.GetProperty("sense").GetString().ShouldBe("turned");
        row.GetProperty("searched").GetProperty("articles").GetInt32().ShouldBe(24);
        var match = row.GetProperty("matches")[0];
        match.GetProperty("speaker").GetString().ShouldBe("Idris Calloway");
        match.GetProperty("kind").GetString().ShouldBe("direct");
        match.GetProperty("similarity").GetDouble().ShouldBeInRange(0.6, 0.99);
        match
            .GetProperty("diff")
            .EnumerateArray()
            .Select(p => (p.GetProperty("op").GetString(), p.GetProperty("text").GetString()))
            .ShouldBe([("equal", "The sluice stays "), ("delete", "shut. "), ("insert", "open")]);
    }

    [Fact]
    public async Task I_can_check_many_with_a_program()
    {
        var run = await NewsBotProcess.RunAsync(
            """
            {"id":1,"quote":"The sluice stays shut","by":"Penhale"}
            {"id":2,"by":"Penhale"}
            {"id":"x","quote":"quite other words","by":"Halloran"}
            """,
            arguments: ["check", "--batch", "-", "--json"]
        );

        run.ExitCode.ShouldBe(1);
        run.Json.Count.ShouldBe(3);
        run.Json[0].GetProperty("verdict").GetString().ShouldBe("misattributed");
        run.Json[1].GetProperty("error").GetString()!.ShouldContain("quote");
        run.Json[2].GetProperty("verdict").GetString().ShouldBe("notFound");
        run.Json[2].GetProperty("candidates").GetArrayLength().ShouldBe(2);
    }

    [Fact]
    public async Task I_am_told_what_is_missing()
    {
        var run = await NewsBotProcess.RunAsync("check");
        var option = await NewsBotProcess.RunAsync("check", "--bye", "Orr");

        run.ShouldFail(2, "QUOTE");
        option.ShouldFail(2, "--bye");
    }

    [Fact]
    public async Task I_can_check_my_own_pages()
    {
        using var folder = new ScratchFolder();
        var records = folder.WriteLines(
            "a.jsonl",
            JsonSerializer.Serialize(
                new { id = "a", text = "Ann Orr came.\n\"The road is not shut,\" Ann Orr said." }
            )
        );

        var run = await NewsBotProcess.RunAsync("check", "The road is shut", "--corpus", records);

        run.ShouldBeDone();
        run.Lines[0].ShouldStartWith("Altered.");
        run.Output.ShouldContain("The road is [-not-] shut,");
        run.Output.ShouldContain("a, line 2");
    }

    [Fact]
    public async Task I_can_check_in_the_chat()
    {
        var run = await NewsBotProcess.RunAsync(
            """
            /check The sluice stays open - Calloway
            Did Calloway say "the sluice stays shut"?
            Is it true that Penhale said the sluice stays shut?
            """,
            arguments: []
        );

        run.ShouldBeDone();
        run.Lines.ShouldContain(line => line.StartsWith("Altered.", StringComparison.Ordinal));
        run.Lines.ShouldContain(line => line.StartsWith("Verbatim.", StringComparison.Ordinal));
        run.Lines.ShouldContain(line =>
            line.StartsWith("Misattributed.", StringComparison.Ordinal)
        );
    }
}
