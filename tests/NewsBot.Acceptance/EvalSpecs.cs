using System.Text.Json;

namespace NewsBot.Acceptance;

public sealed class EvalSpecs : IDisposable
{
    private const string Otter =
        """{"id":"a","published":"2026-09-14","outlet":"Kell Post","text":"The otter Bramble crossed the river Ketter at Kell bridge on Monday.\nShe wanted fish, said the warden Ada Orr."}""";

    private const string Choir =
        """{"id":"b","published":"2026-09-15","outlet":"Orr Herald","text":"A choir of forty sang in the market square at Lissen."}""";

    private const string Right =
        """{"id":1,"type":"fact","question":"What did the otter Bramble cross at Kell bridge?","answers":["the river Ketter"],"relevant":[{"doc":"a","evidence":"The otter Bramble crossed the river Ketter at Kell bridge on Monday."}]}""";

    private const string Wrong =
        """{"id":2,"type":"fact","question":"What did a choir of forty sing in the market square at Lissen?","answers":["harbour"],"relevant":[{"doc":"b"}]}""";

    private const string Absent =
        """{"id":3,"type":"absent","question":"Who discovered penicillin in London?","answerable":false}""";

    private const string Labels =
        """{"id":"a","text":"Ann Orr came by bus.\n\"The road is shut,\" she said.","quotes":[{"start":21,"end":40,"kind":"direct","speaker":"Ann Orr","mention":[41,44]}]}""";

    private readonly ScratchFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task I_can_measure_answers_on_my_own_archive()
    {
        var run = await NewsBotProcess.RunAsync(
            "eval",
            "answers",
            Questions(Right, Wrong, Absent),
            "--corpus",
            Corpus(),
            "--json"
        );

        run.ShouldBeDone();
        var all = Row(run, "all");
        Figures(all, "n", "unanswerable", "fabricated", "uncited").ShouldBe([3, 1, 0, 0]);
        Figures(all, "accuracy", "answered", "wrong").ShouldBe([0.5, 1, 0.5]);
        Figures(all, "refusal P", "refusal R", "refusal F1").ShouldBe([1, 1, 1]);
        // One right, one wrong, one refused.
        Figures(all, "score", "citation", "evidence").ShouldBe([0, 1, 1]);
        Figures(Row(run, "fact"), "n", "score").ShouldBe([2, 0]);
        Row(run, "absent").GetProperty("accuracy").ValueKind.ShouldBe(JsonValueKind.Null);
        Figures(Row(run, "latency_ms"), "n").ShouldBe([3]);
    }

    [Fact]
    public async Task I_can_measure_a_search_on_my_own_archive()
    {
        var run = await NewsBotProcess.RunAsync(
            "eval",
            "search",
            Questions(Right, Wrong, Absent),
            "--corpus",
            Corpus(),
            "--json"
        );

        run.ShouldBeDone();
        var all = Row(run, "all");
        Figures(all, "n", "Hits@1", "Hits@4", "Hits@10", "MRR@10", "MAP@10", "nDCG@10")
            .ShouldBe([2, 1, 1, 1, 1, 1, 1]);
        Figures(all, "Recall@10", "ev@1", "ev@4", "ev@10").ShouldBe([1, 1, 1, 1]);
        run.Json[0].TryGetProperty("absent", out _).ShouldBeFalse();
        Figures(Row(run, "latency_ms"), "n").ShouldBe([3]);
    }

    [Fact]
    public async Task A_folder_brings_its_corpus_along()
    {
        Corpus();
        _folder.WriteLines("queries.a.jsonl", Right);
        _folder.WriteLines("queries.b.jsonl", Absent);

        var own = await NewsBotProcess.RunAsync("eval", "answers", _folder.Path, "--json");
        var other = await NewsBotProcess.RunAsync(
            "eval",
            "answers",
            _folder.Path,
            "--json",
            "--corpus",
            _folder.WriteLines("other.jsonl", Choir)
        );

        own.ShouldBeDone();
        Figures(Row(own, "all"), "n", "accuracy").ShouldBe([2, 1]);
        other.ShouldComplain(0, "1 of 1 relevant articles", "--corpus");
        Figures(Row(other, "all"), "n", "accuracy").ShouldBe([2, 0]);
    }

    [Fact]
    public async Task I_can_measure_who_said_what_on_labelled_articles()
    {
        var run = await NewsBotProcess.RunAsync(
            "eval",
            "quotes",
            _folder.WriteLines("gold.jsonl", Labels),
            "--json"
        );

        run.ShouldBeDone();
        Figures(Row(run, "direct"), "gold", "pred", "exact_f1", "speaker_acc", "e2e_f1")
            .ShouldBe([1, 1, 1, 1, 1]);
        Figures(Row(run, "mention_pronoun"), "n", "acc").ShouldBe([1, 1]);
        Row(run, "kind_acc").GetDouble().ShouldBe(1);
        Row(run, "documents").GetInt32().ShouldBe(1);
    }

    [Fact]
    public async Task I_can_read_what_is_wrong_with_quotations()
    {
        var labels = Labels.Replace("\"Ann Orr\"", "\"Ann Kell\"", StringComparison.Ordinal);
        _folder.WriteLines("gold.jsonl", labels, "{", labels);

        var text = await NewsBotProcess.RunAsync("eval", "quotes", _folder.Path, "--errors", "1");
        var json = await NewsBotProcess.RunAsync(
            "eval",
            "quotes",
            _folder.Path,
            "--json",
            "--errors"
        );

        text.ExitCode.ShouldBe(1);
        text.Complaints[0].ShouldContain("gold.jsonl, line 2");
        text.Complaints[1].ShouldContain("line 3: a line before it has the id a too");
        text.Output.ShouldContain("exact_f1");
        text.Lines.ShouldContain("[speaker] a");
        text.Output.ShouldContain("gold Direct   Ann Kell <she>: \"The road is shut,\"");
        text.Output.ShouldContain("pred Direct   Ann Orr <she>: \"The road is shut,\"");
        text.Lines[^1].ShouldStartWith("errors: edges 0, kind 0, missed 0, speaker 1");
        var wrong = json.Json.Skip(1).First(e => e.GetProperty("wrong").GetString() == "speaker");
        wrong.GetProperty("id").GetString().ShouldBe("a");
        wrong.GetProperty("gold").GetProperty("speaker").GetString().ShouldBe("Ann Kell");
        wrong.GetProperty("pred").GetProperty("speaker").GetString().ShouldBe("Ann Orr");
    }

    [Fact]
    public async Task I_am_told_when_there_are_no_labels()
    {
        var missing = await NewsBotProcess.RunAsync("eval", "quotes", _folder.Path);
        var blank = await NewsBotProcess.RunAsync(
            "eval",
            "quotes",
            _folder.WriteLines("blank.jsonl", "")
        );
        var number = await NewsBotProcess.RunAsync(
            "eval",
            "quotes",
            _folder.WriteLines("gold.jsonl", Labels),
            "--errors",
            "few"
        );

        missing.ShouldFail(2, "gold.jsonl");
        blank.ShouldFail(1, "no labelled article");
        number.ShouldFail(2, "few");
    }

    [Fact]
    public async Task I_can_try_it_on_the_sample_corpus()
    {
        var samples = Path.Combine(NewsBotProcess.Folder, "samples", "questions.jsonl");

        var answers = await NewsBotProcess.RunAsync("eval", "answers", samples);
        var search = await NewsBotProcess.RunAsync("eval", "search", samples);

        answers.ShouldBeDone();
        answers.Output.ShouldContain("short-accuracy");
        answers.Output.ShouldContain("refusal F1");
        answers.Lines[^1].ShouldContain("14 questions");
        search.ShouldBeDone();
        search.Output.ShouldContain("nDCG@10");
        search.Output.ShouldContain("ev@4");
    }

    [Fact]
    public async Task The_columns_of_a_table_stand_under_each_other()
    {
        var run = await NewsBotProcess.RunAsync(
            "eval",
            "answers",
            Questions(Right, Absent),
            "--corpus",
            Corpus()
        );

        run.ShouldBeDone();
        var tables = run.Lines.TakeWhile(l => !l.StartsWith('2')).ToArray();
        tables.ShouldContain(l => l.StartsWith("absent ", StringComparison.Ordinal));
        foreach (var length in tables.Take(4).Select(l => l.Length))
        {
            length.ShouldBe(tables[0].Length);
        }
    }

    [Fact]
    public async Task A_setting_can_be_tried()
    {
        var run = await NewsBotProcess.RunAsync(
            "eval",
            "answers",
            Questions(Right),
            "--corpus",
            Corpus(),
            "--json",
            "--set",
            "Answering:EvidencePassages=0"
        );

        run.ShouldFail(2, "EvidencePassages");
    }

    [Fact]
    public async Task A_bad_line_is_named_and_the_rest_goes_on()
    {
        var run = await NewsBotProcess.RunAsync(
            "eval",
            "answers",
            Questions(Right, "{\"question\":", "", """{"id":7,"answers":["x"]}""", Absent),
            "--corpus",
            Corpus(),
            "--json"
        );

        run.ExitCode.ShouldBe(1);
        run.Complaints.Count.ShouldBe(2);
        run.Complaints[0].ShouldContain("questions.jsonl, line 2: not valid JSON");
        run.Complaints[1].ShouldContain("line 4: no \"question\"");
        Figures(Row(run, "all"), "n").ShouldBe([2]);
    }

    [Fact]
    public async Task Many_bad_lines_are_counted()
    {
        var run = await NewsBotProcess.RunAsync(
            "eval",
            "search",
            Questions([.. Enumerable.Repeat("no", 25), Right]),
            "--corpus",
            Corpus(),
            "--json"
        );

        run.ExitCode.ShouldBe(1);
        run.Complaints.Count.ShouldBe(21);
        run.Complaints[^1].ShouldContain("5 more lines");
    }

    [Fact]
    public async Task I_am_told_when_there_is_nothing_to_measure_with()
    {
        var missing = await NewsBotProcess.RunAsync("eval", "answers", _folder["none.jsonl"]);
        var empty = await NewsBotProcess.RunAsync("eval", "answers", _folder.Path);
        var blank = await NewsBotProcess.RunAsync(
            "eval",
            "answers",
            _folder.WriteLines("blank.jsonl", "")
        );
        var verb = await NewsBotProcess.RunAsync("eval");

        missing.ShouldFail(2, "none.jsonl");
        empty.ShouldFail(2, "queries*.jsonl");
        blank.ShouldFail(1, "no question");
        verb.ExitCode.ShouldBe(2);
    }

    [Fact]
    public async Task I_can_read_the_help_of_what_can_be_measured()
    {
        foreach (var what in new[] { "search", "answers" })
        {
            var run = await NewsBotProcess.RunAsync("eval", what, "--help");

            run.ShouldBeDone();
            run.Output.ShouldContain($"newsbot eval {what} ");
            run.Output.ShouldContain("--corpus");
        }

        var quotes = await NewsBotProcess.RunAsync("eval", "quotes", "--help");
        quotes.ShouldBeDone();
        quotes.Output.ShouldContain("newsbot eval quotes ");
    }

    private string Questions(params string[] lines) => _folder.WriteLines("questions.jsonl", lines);

    private string Corpus() => _folder.WriteLines("corpus.jsonl", Otter, Choir);

    private static JsonElement Row(ProgramRun run, string type) =>
        run.Json.ShouldHaveSingleItem().GetProperty(type);

    private static double[] Figures(JsonElement row, params string[] names) =>
        [.. names.Select(name => row.GetProperty(name).GetDouble())];
}
