namespace NewsBot.Acceptance;

public sealed class IngestSpecs
{
    private const string Otter =
        """{"id":"otter","published":"2020-09-14","text":"The otter crossed the river."}""";

    [Fact]
    public async Task I_can_see_in_figures_what_was_read()
    {
        using var folder = new ScratchFolder();
        folder.Write("pages/quay.txt", PageText.With("The quay stood two feet under water."));
        folder.Write("pages/world/barge.txt", PageText.With("The barge went on to Lissenhof."));
        folder.Write("pages/picture.txt", [0x89, (byte)'P', 0, 0, 1, 2, 3]);
        var records = folder.WriteLines(
            "records.jsonl",
            Otter,
            Otter,
            """{"id":"otter","published":"2020-09-15","text":"The otter did not cross the river."}""",
            """{"id":"bare","text":"The ferry stayed where it was."}""",
            """{"id":"half"""
        );

        var json = await NewsBotProcess.RunAsync("ingest", folder["pages"], records, "--json");
        var text = await NewsBotProcess.RunAsync("ingest", folder["pages"], records);

        json.ExitCode.ShouldBe(0);
        var figures = json.Json.ShouldHaveSingleItem();
        Figure("articles").ShouldBe(4);
        Figure("passages").ShouldBeGreaterThanOrEqualTo(4);
        Figure("skipped").ShouldBe(2);
        Figure("duplicates").ShouldBe(1);
        Figure("undated").ShouldBeGreaterThanOrEqualTo(1);
        Figure("quotes").ShouldBeGreaterThanOrEqualTo(0);
        figures.GetProperty("seconds").GetDouble().ShouldBeGreaterThanOrEqualTo(0);
        json.Complaints.Count.ShouldBe(2);
        json.Complaints.ShouldContain(l =>
            l.StartsWith("newsbot: skipped picture.txt: ", StringComparison.Ordinal)
        );
        json.Complaints.ShouldContain(l =>
            l.StartsWith(
                "newsbot: skipped records.jsonl:5: not valid JSON",
                StringComparison.Ordinal
            )
        );

        text.ShouldBeDone();
        text.Flat.ShouldContain("4 articles");
        text.Flat.ShouldContain("1 duplicate");
        text.Flat.ShouldContain("2 skipped: ");
        text.Flat.ShouldContain("picture.txt: not a text");
        text.Flat.ShouldContain("records.jsonl:5: not valid JSON");
        text.Lines.ShouldContain(l => l.Trim() == "bare");

        int Figure(string name) => figures.GetProperty(name).GetInt32();
    }

    [Fact]
    public async Task The_same_files_again_are_duplicates()
    {
        using var folder = new ScratchFolder();
        folder.Write("news/quay.txt", PageText.With("The quay stood two feet under water."));
        folder.Write("news/world/barge.txt", PageText.With("The barge went on to Lissenhof."));
        var records = folder.WriteLines("news/records.jsonl", Otter);

        var run = await NewsBotProcess.RunAsync(
            "ingest",
            folder["news"],
            folder["news/world/barge.txt"],
            folder["news/../news"],
            records,
            "--json"
        );

        run.ShouldBeDone();
        run.Json[0].GetProperty("articles").GetInt32().ShouldBe(3);
        run.Json[0].GetProperty("duplicates").GetInt32().ShouldBe(5);
    }

    [Fact]
    public async Task An_id_again_with_another_text_is_a_newer_version()
    {
        using var folder = new ScratchFolder();
        var corpus = folder.WriteLines(
            "records.jsonl",
            Otter,
            """{"id":"otter","published":"2020-09-15","text":"The badger crossed the river."}"""
        );

        var run = await NewsBotProcess.RunAsync(
            "search",
            "crossed the river",
            "--corpus",
            corpus,
            "--json"
        );

        run.ShouldBeDone();
        run.Json[0]
            .GetProperty("passages")
            .EnumerateArray()
            .ShouldHaveSingleItem()
            .GetProperty("text")
            .GetString()
            .ShouldBe("The badger crossed the river.");
    }

    [Fact]
    public async Task The_same_id_from_another_source_replaces_nothing_and_both_are_named()
    {
        using var folder = new ScratchFolder();
        var first = folder.WriteLines("first/records.jsonl", Otter);
        var second = folder.WriteLines(
            "second/records.jsonl",
            """{"id":"badger","text":"The badger slept."}""",
            """{"id":"otter","text":"The badger crossed the river."}"""
        );

        var text = await NewsBotProcess.RunAsync("ingest", folder["first"], second);
        var json = await NewsBotProcess.RunAsync("ingest", first, folder["second"], "--json");
        var search = await CrossedAsync(first, second);
        var replaced = await CrossedAsync(
            first,
            second,
            "--set",
            "Corpus:ReplaceAcrossSources=true"
        );
        var told = await NewsBotProcess.RunAsync(
            "ingest",
            first,
            second,
            "--set",
            "Corpus:ReplaceAcrossSources=true"
        );

        text.ShouldBeDone();
        foreach (var named in new[] { "\"otter\"", $"{second}:2: ", $"{first}:1" })
        {
            text.Flat.ShouldContain(named);
        }

        json.ShouldHaveWarned("\"otter\"", $"{second}:2", $"{first}:1", "ReplaceAcrossSources");
        json.Json[0].GetProperty("articles").GetInt32().ShouldBe(2);
        json.Json[0].GetProperty("skipped").GetInt32().ShouldBe(1);
        search.ShouldHaveWarned("\"otter\"", $"{second}:2", $"{first}:1");
        Texts(search).ShouldBe(["The otter crossed the river."]);
        Texts(replaced.ShouldBeDone()).ShouldBe(["The badger crossed the river."]);
        told.ShouldBeDone();
        told.Flat.ShouldContain($"otter: {second}:2 in the place of {first}:1");
    }

    [Fact]
    public async Task A_record_or_a_snapshot_replaces_no_page_of_that_id()
    {
        using var folder = new ScratchFolder();
        folder.Write("pages/quay.txt", PageText.With("The quay crossed the river."));
        folder.WriteLines(
            "pages/records.jsonl",
            """{"id":"quay.txt","text":"The forger crossed the river."}"""
        );
        var other = folder.WriteLines(
            "other.jsonl",
            """{"id":"quay.txt","text":"The other forger crossed the river."}"""
        );
        var snapshot = folder["other.snapshot"];
        await NewsBotProcess.RunAsync("ingest", other, "--out", snapshot);

        var inside = await CrossedAsync(folder["pages"]);
        var beside = await CrossedAsync(folder["pages/quay.txt"], snapshot);
        var before = await CrossedAsync(snapshot, folder["pages/quay.txt"]);

        Texts(inside).ShouldHaveSingleItem().ShouldContain("quay crossed");
        inside.ShouldHaveWarned("\"quay.txt\"", "records.jsonl:1", folder["pages/quay.txt"]);
        Texts(beside).ShouldHaveSingleItem().ShouldContain("quay crossed");
        beside.ShouldHaveWarned("\"quay.txt\"", snapshot, folder["pages/quay.txt"]);
        Texts(before).ShouldHaveSingleItem().ShouldContain("forger crossed");
        before.ShouldHaveWarned("\"quay.txt\"", snapshot, folder["pages/quay.txt"]);
    }

    [Fact]
    public async Task I_am_told_when_a_path_is_missing_and_when_there_is_nothing_to_read()
    {
        using var folder = new ScratchFolder();
        Directory.CreateDirectory(folder["empty"]);
        var word = folder.Write("story.docx", "PK");

        var none = await NewsBotProcess.RunAsync("ingest");
        var missing = await NewsBotProcess.RunAsync("ingest", folder.Path, folder["missing"]);
        var corpus = await NewsBotProcess.RunAsync("ask", "otter", "--corpus", folder["missing"]);
        var page = await NewsBotProcess.RunAsync("page", folder["missing"]);
        var empty = await NewsBotProcess.RunAsync("ask", "otter", "--corpus", folder["empty"]);
        var other = await NewsBotProcess.RunAsync("ask", "otter", "--corpus", word);

        none.ShouldFail(2, "ingest");
        missing.ShouldFail(2, folder["missing"], "no such file or folder");
        corpus.ShouldFail(2, folder["missing"], "no such file or folder");
        page.ShouldFail(2, folder["missing"], "no such file or folder");
        empty.ShouldFail(1, "No article to answer from", folder["empty"]);
        other.ExitCode.ShouldBe(1);
        other.Output.ShouldBeEmpty();
        other.Complaints.ShouldContain(l =>
            l.Contains($"skipped {word}", StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task I_can_see_how_a_page_was_read()
    {
        using var folder = new ScratchFolder();
        var text = PageText.With("The quay stood two feet under water.");
        folder.Write("quay.txt", text);
        folder.Write("web.html", "<p>The quay</p>");

        var json = await NewsBotProcess.RunAsync("page", folder.Path, "--json");
        var people = await NewsBotProcess.RunAsync("page", folder.Path);

        json.ShouldBeDone();
        json.Json.Count.ShouldBe(2);
        var page = json.Json.Single(p => p.GetProperty("id").GetString() == "quay.txt");
        var end = 0;
        foreach (var block in page.GetProperty("blocks").EnumerateArray())
        {
            block.GetProperty("start").GetInt32().ShouldBeGreaterThanOrEqualTo(end);
            var start = block.GetProperty("start").GetInt32();
            end = block.GetProperty("end").GetInt32();
            text[start..end].Trim().ShouldNotBeEmpty();
            block.GetProperty("kind").GetString().ShouldNotBeNullOrEmpty();
        }

        json.Json.Single(p => p.GetProperty("id").GetString() == "web.html")
            .GetProperty("skipped")
            .GetString()
            .ShouldNotBeNullOrEmpty();
        people.ShouldBeDone();
        people.Flat.ShouldContain("The quay stood two feet under water.");
        people.Flat.ShouldContain("skipped: ");
    }

    private static Task<ProgramRun> CrossedAsync(params string[] sources) =>
        NewsBotProcess.RunAsync([
            "search",
            "crossed the river",
            "--json",
            .. sources.TakeWhile(s => s != "--set").SelectMany(s => new[] { "--corpus", s }),
            .. sources.SkipWhile(s => s != "--set"),
        ]);

    private static string[] Texts(ProgramRun run) =>
        [
            .. run.Json[0]
                .GetProperty("passages")
                .EnumerateArray()
                .Select(p => p.GetProperty("text").GetString()!),
        ];
}
