using System.Text;
using System.Text.Json;
using NewsBot.Acceptance.Checking;

namespace NewsBot.Acceptance;

public sealed class BatchSpecs
{
    [Theory]
    [InlineData("ask", "question")]
    [InlineData("search", "query")]
    [InlineData("search", "question")]
    public async Task I_can_send_a_file_of_lines_and_get_a_line_for_each_in_order(
        string verb,
        string member
    )
    {
        using var folder = new ScratchFolder();
        var batch = folder.Write(
            "batch.jsonl",
            $$"""
            {"id":"a","{{member}}":"sluice"}
            {"id":7,"{{member}}":"goose tariff","colour":"red","nested":[{"id":1} ]}

            {"id":null,"{{member}}":"tram strike"}
               
            {"{{member}}":"ferry"}
            {"id":"\u00e9\ud83e\udd86 \"x\"\n","{{member}}":"Lindgren"}
            {"id":12345678901234567890.50,"{{member}}":"Köves"}
            {"id":true,"{{member}}":"  poll\t"}
            """.ReplaceLineEndings("\r\n")
        );

        var run = await NewsBotProcess.RunAsync(verb, "--batch", batch, "--json");

        run.ShouldBeDone();
        run.Json.ShouldKeepTheContract(SourceTexts.Samples);
        run.Json.Select(l => l.GetProperty("id"))
            .Select(id => id.ValueKind == JsonValueKind.String ? id.GetString() : id.GetRawText())
            .ShouldBe([
                "a",
                "7",
                "null",
                "null",
                "\u00E9\uD83E\uDD86 \"x\"\n",
                "12345678901234567890.50",
                "true",
            ]);
    }

    [Theory]
    [InlineData("ask")]
    [InlineData("search")]
    public async Task I_get_each_answer_before_I_send_the_next_question(string verb)
    {
        using var program = NewsBotProcess.Start(verb, "--batch", "-", "--json");

        foreach (var id in new[] { 1, 2, 3 })
        {
            await program.WriteAsync($"{{\"id\":{id},\"question\":\"sluice {id}\"}}\n");
            var line = ProgramRun.Parse(await program.ReadLineAsync());
            line.GetProperty("id").GetInt32().ShouldBe(id);
        }

        program.CloseInput();
        var run = await program.EndAsync();
        run.ShouldBeDone();
        run.Lines.Count.ShouldBe(3);
    }

    [Theory]
    [InlineData("ask")]
    [InlineData("search")]
    public async Task A_bad_line_is_an_error_in_its_place_and_the_others_are_answered(string verb)
    {
        (string Line, string? Id, string? Error)[] lines =
        [
            ("""{"id":"good","question":"sluice"}""", "good", null),
            ("""{"id":"no end""", null, "not valid JSON"),
            ("""[1,2]""", null, "not a JSON object"),
            ("\"sluice\"", null, "not a JSON object"),
            ("""{"id":"nothing"}""", "nothing", "\"qu"),
            ("""{"id":"empty","question":"  "}""", "empty", "\"qu"),
            ("""{"id":"list","question":["sluice"]}""", "list", "\"question\""),
            ("""{"id":"half","question":"sluice \ud83e"}""", "half", "\"question\""),
            ("""{"id":"half \udd86","question":"sluice"}""", null, "\"id\""),
            ("""{"half \ud83e name":1,"id":"name","question":"sluice"}""", "name", null),
            ("""{"id":"asked","question":"sluice","asked":"soon"}""", "asked", "asked"),
            ("""{"id":"since","question":"sluice","since":true}""", "since", "\"since\""),
            ("""{"id":"until","question":"sluice","until":"2026-02-30"}""", "until", "until"),
            (
                """{"id":"days","question":"sluice","since":"2026-10-01","until":"2026-09-14"}""",
                "days",
                "since 2026-10-01 is later than until 2026-09-14"
            ),
            ("""{"id":"context","question":"sluice","context":"a"}""", "context", "\"context\""),
            (
                """{"id":"doc","question":"sluice","context":[{"doc":5.5},{}]}""",
                "doc",
                "\"context\""
            ),
            ("""{"id":"exclude","question":"sluice","exclude":[null]}""", "exclude", "\"exclude\""),
            ("""{"id":"half doc","question":"sluice","exclude":["\ud83e"]}""", "half doc", ""),
            (
                """{"id":"history","question":"sluice","history":[{"answer":"x"}]}""",
                "history",
                "\"history\""
            ),
            ("""{"id":"turns","question":"sluice","history":{}}""", "turns", "\"history\""),
            ("\u0000\u0001\u001B[31m", null, "not valid JSON"),
            (new string('[', 5000), null, "not valid JSON"),
            ("""{"id":"last","question":"sluice"}""", "last", null),
        ];

        var run = await NewsBotProcess.RunAsync(
            string.Concat(lines.Select(l => l.Line + "\n")),
            arguments: [verb, "--batch", "-"]
        );

        run.ExitCode.ShouldBe(1);
        run.Json.Count.ShouldBe(lines.Length);
        for (var i = 0; i < lines.Length; i++)
        {
            run.Json[i].GetProperty("id").GetString().ShouldBe(lines[i].Id, lines[i].Line);
            if (lines[i].Error is { } words)
            {
                run.Json[i].TryGetProperty("error", out var given).ShouldBeTrue(lines[i].Line);
                var error = given.GetString()!;
                error.ShouldStartWith($"line {i + 1}: ");
                error.ShouldContain(words, Case.Sensitive);
            }
            else
            {
                run.Json[i].TryGetProperty("error", out _).ShouldBeFalse();
            }
        }
    }

    [Fact]
    public async Task Members_that_are_null_or_empty_count_as_absent()
    {
        const string Line = """
            {"id":1,"question":"sluice","asked":null,"since":"","until":null,"section":"","outlet":null,"context":null,"exclude":null,"history":null}
            {"id":2,"question":"sluice"}
            {"id":3,"question":"sluice","history":[],"exclude":[]}
            {"id":4,"question":"sluice","history":[{"question":"Who?","answer":null},{"question":"When?"}]}

            """;

        var run = await NewsBotProcess.RunAsync(Line, arguments: ["ask", "--batch", "-"]);

        run.ShouldBeDone();
        run.Json.Count.ShouldBe(4);
        run.Json.Select(l => l.GetProperty("citations").GetRawText())
            .Distinct(StringComparer.Ordinal)
            .ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_question_of_200_000_characters_is_answered_and_one_of_6_MB_refused()
    {
        var filler = new StringBuilder("Who opened the sluice? ");
        while (filler.Length < 200_000)
        {
            filler.Append("lorem \uD83E\uDD86 ipsum ").Append(filler.Length).Append(' ');
        }

        var run = await NewsBotProcess.RunAsync(
            JsonSerializer.Serialize(new { id = 1, question = filler.ToString() })
                + "\n"
                + $"{{\"id\":2,\"question\":\"{new string('x', 6_000_000)}\"}}\n"
                + """{"id":3,"question":"sluice"}""",
            arguments: ["ask", "--batch", "-"]
        );

        run.ExitCode.ShouldBe(1);
        run.Json.Count.ShouldBe(3);
        run.Json[0].GetProperty("question").GetString().ShouldBe(filler.ToString());
        run.Json[1].GetProperty("error").GetString()!.ShouldContain("line 2: ");
        run.Json[2].GetProperty("id").GetInt32().ShouldBe(3);
        new[] { run.Json[0], run.Json[2] }.ShouldKeepTheContract(SourceTexts.Samples);
    }

    [Fact]
    public async Task A_byte_order_mark_before_the_first_line_is_no_error()
    {
        var run = await NewsBotProcess.RunAsync(
            "\uFEFF{\"id\":1,\"question\":\"sluice\"}\n",
            arguments: ["ask", "--batch", "-"]
        );

        run.ShouldBeDone();
        run.Json.ShouldHaveSingleItem().GetProperty("id").GetInt32().ShouldBe(1);
    }

    [Fact]
    public async Task An_empty_batch_is_done_at_once()
    {
        var run = await NewsBotProcess.RunAsync("\n \r\n", arguments: ["ask", "--batch", "-"]);

        run.ShouldBeDone();
        run.Output.ShouldBeEmpty();
    }

    [Fact]
    public async Task I_am_told_when_the_batch_file_is_not_there()
    {
        using var folder = new ScratchFolder();

        var missing = await NewsBotProcess.RunAsync("ask", "--batch", folder["none.jsonl"]);
        var isFolder = await NewsBotProcess.RunAsync("search", "--batch", folder.Path);

        missing.ShouldFail(2, folder["none.jsonl"]);
        isFolder.ShouldFail(2, folder.Path);
    }

    [Theory]
    [InlineData("2026-09-14", "America/New_York")]
    [InlineData("0001-01-01", "Asia/Tokyo")]
    [InlineData("9999-12-31", "America/New_York")]
    [InlineData("9999-12-31T23:59:59Z", "Asia/Tokyo")]
    [InlineData("0001-01-01T00:00", "Asia/Tokyo")]
    [InlineData("1850-06-01T12:00:00", "Europe/Amsterdam")]
    public async Task I_can_ask_as_of_any_day_of_the_calendar(string asked, string zone)
    {
        var run = await NewsBotProcess.RunAsync(
            $$"""{"id":1,"question":"What did Calloway say about the sluice yesterday?","asked":"{{asked}}"}""",
            arguments: ["ask", "--batch", "-", "--set", $"Answering:TimeZone={zone}"]
        );

        run.ShouldBeDone();
        run.Json.ShouldKeepTheContract(SourceTexts.Samples);
    }
}
