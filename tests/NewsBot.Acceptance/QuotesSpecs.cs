using System.Text.Json;

namespace NewsBot.Acceptance;

public sealed class QuotesSpecs : IDisposable
{
    private const string Text =
        "Road minister Ann Orr came by bus.\n\"The road,\" she said, \"is shut.\"";

    private readonly ScratchFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task I_can_read_who_said_what_in_a_page()
    {
        var run = await NewsBotProcess.RunAsync("quotes", Record());

        run.ShouldBeDone();
        run.Lines[0].ShouldBe("a");
        run.Output.ShouldContain("Ann Orr (Road minister): \"The road,\"");
        run.Output.ShouldContain("\"is shut.\"");
    }

    [Fact]
    public async Task I_can_read_it_with_a_program()
    {
        var run = await NewsBotProcess.RunAsync("quotes", Record(), "--json");

        run.ShouldBeDone();
        var row = run.Json.ShouldHaveSingleItem();
        row.GetProperty("id").GetString().ShouldBe("a");
        var quotes = row.GetProperty("quotes").EnumerateArray().ToArray();
        quotes
            .Select(q => Cut(q.GetProperty("start"), q.GetProperty("end")))
            .ShouldBe(["\"The road,\"", "\"is shut.\""]);
        quotes[0]
            .EnumerateObject()
            .Select(m => m.Name)
            .ShouldBe([
                "start",
                "end",
                "kind",
                "speaker",
                "role",
                "mention",
                "cue",
                "group",
                "pull",
                "same",
                "stance",
                "confidence",
                "method",
            ]);
        quotes[0].GetProperty("kind").GetString().ShouldBe("direct");
        quotes[0].GetProperty("speaker").GetString().ShouldBe("Ann Orr");
        Cut(quotes[0].GetProperty("mention")[0], quotes[0].GetProperty("mention")[1])
            .ShouldBe("she");
        Cut(quotes[0].GetProperty("cue")[0], quotes[0].GetProperty("cue")[1]).ShouldBe("said");
        quotes[1]
            .GetProperty("group")
            .GetInt32()
            .ShouldBe(quotes[0].GetProperty("group").GetInt32());
        quotes[0].GetProperty("pull").GetBoolean().ShouldBeFalse();
        quotes[0].GetProperty("same").ValueKind.ShouldBe(JsonValueKind.Null);
        quotes[0].GetProperty("method").GetString().ShouldBe("pronoun");
    }

    [Fact]
    public async Task A_page_that_cannot_be_read_has_no_quotations_and_a_reason()
    {
        var records = _folder.WriteLines("records.jsonl", "{\"id\":", Line());

        var run = await NewsBotProcess.RunAsync("quotes", records, "--json");
        var text = await NewsBotProcess.RunAsync("quotes", records);

        run.ShouldBeDone();
        run.Json.Count.ShouldBe(2);
        run.Json[0].GetProperty("quotes").GetArrayLength().ShouldBe(0);
        run.Json[0].GetProperty("skipped").GetString()!.ShouldContain("not valid JSON");
        run.Json[1].TryGetProperty("skipped", out _).ShouldBeFalse();
        text.Output.ShouldContain("skipped: not valid JSON");
    }

    [Fact]
    public async Task I_am_told_of_a_path_that_is_not_there()
    {
        var run = await NewsBotProcess.RunAsync("quotes", _folder["none"]);

        run.ShouldFail(2, "none");
    }

    private string Record() => _folder.WriteLines("a.jsonl", Line());

    private static string Line() => JsonSerializer.Serialize(new { id = "a", text = Text });

    private static string Cut(JsonElement start, JsonElement end) =>
        Text[start.GetInt32()..end.GetInt32()];
}
