using System.Text.Json;
using NewsBot.Acceptance.Checking;

namespace NewsBot.Acceptance;

public sealed class ArticleSpecs
{
    [Fact]
    public async Task Pages_of_two_sources_with_the_same_path_are_told_apart_by_their_folders()
    {
        using var folder = new ScratchFolder();
        folder.Write("monday/quay.txt", PageText.With("The quay was dry."));
        folder.Write("monday/only.txt", PageText.With("The barge was late."));
        folder.Write("tuesday/quay.txt", PageText.With("The quay stood under water."));
        folder.Write("tuesday/more/news.txt", PageText.With("The ferry sank at its rope."));
        folder.Write("old/tuesday/quay.txt", PageText.With("The quay was being built."));

        var run = await DocsAsync(
            "monday",
            "--corpus",
            folder["monday"],
            "--corpus",
            folder["tuesday/"],
            "--corpus",
            folder["old/tuesday"],
            "--corpus",
            folder["old/tuesday/quay.txt"]
        );

        run.ShouldBe([
            "more/news.txt",
            "old/tuesday/quay.txt",
            "only.txt",
            "quay.txt",
            "tuesday/quay.txt",
        ]);
    }

    [Fact]
    public async Task A_page_given_alone_goes_by_its_name()
    {
        using var folder = new ScratchFolder();
        var page = folder.Write("a/b/quay.txt", PageText.With("The quay was dry."));

        var docs = await DocsAsync("quay", "--corpus", page);

        docs.ShouldBe(["quay.txt"]);
    }

    [Fact]
    public async Task The_outlet_is_what_the_list_of_pages_says_else_the_first_folder()
    {
        using var folder = new ScratchFolder();
        folder.Write("echo/deep/one.txt", PageText.With("The first otter crossed the river."));
        folder.Write("echo/two.txt", PageText.With("The second otter crossed the river."));
        folder.Write("three.txt", PageText.With("The third otter crossed the river."));
        folder.Write("echo/four.txt", PageText.With("The fourth otter crossed the river."));
        folder.WriteLines(
            "pages.jsonl",
            """{"path":"echo/two.txt","outlet":"The Evening Echo","published":"2020-09-14T06:30:00+01:00","section":"Rivers","url":"https://echo.example/2"}""",
            """{"path":"echo/four.txt","outlet":null,"section":""}"""
        );

        var found = await CitationsAsync(
            folder.Path,
            "echo/deep/one.txt",
            "echo/two.txt",
            "three.txt",
            "echo/four.txt"
        );

        found
            .Select(c => c.GetProperty("outlet").GetString())
            .ShouldBe(["echo", "The Evening Echo", null, "echo"]);
        found[1].GetProperty("published").GetString().ShouldBe("2020-09-14T06:30:00+01:00");
        found[1].GetProperty("url").GetString().ShouldBe("https://echo.example/2");
        found[3].GetProperty("url").ValueKind.ShouldBe(JsonValueKind.Null);
    }

    [Fact]
    public async Task The_list_of_pages_speaks_only_of_files_below_its_own_folder()
    {
        using var folder = new ScratchFolder();
        folder.Write("victim/quay.txt", PageText.With("The quay was dry."));
        folder.Write("evil/own.txt", PageText.With("The barge went on."));
        folder.Write("evil/sub/deep.txt", PageText.With("The barge came back."));
        var links = !OperatingSystem.IsWindows();
        if (links)
        {
            File.CreateSymbolicLink(folder["evil/link.txt"], folder["victim/quay.txt"]);
            Directory.CreateSymbolicLink(folder["evil/way"], "../victim");
            File.CreateSymbolicLink(folder["evil/stays.txt"], "sub/deep.txt");
        }

        folder.WriteLines(
            "evil/pages.jsonl",
            Line("own.txt"),
            Line("./sub/../sub/deep.txt"),
            Line("stays.txt"),
            Line("../victim/quay.txt"),
            Line("sub/../../victim/quay.txt"),
            Line("..\\victim\\quay.txt"),
            Line(folder["victim/quay.txt"]),
            Line(folder["evil/own.txt"]),
            Line("C:/victim/quay.txt"),
            Line("."),
            Line(string.Concat(Enumerable.Repeat("a/", 1_000_000))),
            Line("way/quay.txt"),
            Line("link.txt")
        );

        var ingest = await NewsBotProcess.RunAsync("ingest", folder["evil"], folder["victim"]);
        var found = await CitationsAsync(folder.Path, "victim/quay.txt", "evil/own.txt");
        var below = await CitationsAsync(folder.Path, "evil/sub/deep.txt");

        ingest.ShouldBeDone();
        foreach (var line in Enumerable.Range(4, links ? 10 : 8))
        {
            ingest.Flat.ShouldContain($"pages.jsonl:{line}: ");
        }

        ingest.Flat.ShouldContain("\"../victim/quay.txt\" is no file below this folder");
        foreach (var line in new[] { 1, 2, 3 })
        {
            ingest.Flat.ShouldNotContain($"pages.jsonl:{line}: ");
        }

        found.Select(c => c.GetProperty("outlet").GetString()).ShouldBe(["victim", "Evil News"]);
        below[0].GetProperty("outlet").GetString().ShouldBe("Evil News");

        static string Line(string path) => $$"""{"path":"{{path}}","outlet":"Evil News"}""";
    }

    [Fact]
    public async Task Bad_lines_of_the_list_of_pages_are_reported_and_the_others_used()
    {
        using var folder = new ScratchFolder();
        folder.Write("quay.txt", PageText.With("The quay was dry."));
        folder.WriteLines(
            "pages.jsonl",
            """{"path":"quay.txt" """,
            """{"outlet":"Nobody"}""",
            """{"path":"quay\u0000.txt","outlet":"Nobody"}""",
            """{"path":"quay\ud83e.txt","outlet":"Nobody"}""",
            """{"path":["quay.txt"],"outlet":"Nobody"}""",
            """{"path":"../quay.txt","outlet":"Nobody"}""",
            $$"""{"path":"{{new string('x', 6_000_000)}}"}""",
            """{"path":"quay.txt","outlet":"The Echo"}"""
        );

        var ingest = await NewsBotProcess.RunAsync("ingest", folder.Path);
        var found = await CitationsAsync(folder.Path, "quay.txt");
        var alone = await CitationsAsync(folder["quay.txt"], "quay.txt");

        ingest.ShouldBeDone();
        foreach (var line in new[] { 1, 2, 3, 4, 5, 6, 7 })
        {
            ingest.Flat.ShouldContain($"pages.jsonl:{line}: ");
        }

        found.ShouldHaveSingleItem().GetProperty("outlet").GetString().ShouldBe("The Echo");
        alone.ShouldHaveSingleItem().GetProperty("outlet").GetString().ShouldBe("The Echo");
    }

    [Fact]
    public async Task Members_of_a_record_win_and_its_text_is_cited_to_the_letter()
    {
        using var folder = new ScratchFolder();
        var corpus = folder.WriteLines(
            "records.jsonl",
            """{"id":17,"source":"The Echo","title":"Otter\r\ncrosses [3] \"river\"","published":"2020-09-14","text":"\r\nThe  otter \ud83e\udda6 crossed\tthe river.\r\nNobody was hurt.\r\n","authors":["Ada Finch",5,null]}""",
            """{"id":"b","outlet":"The \"Post\" [2]\u202e","source":"x","authors":"A. Finch; B. Cole","text":"The badger did not cross."}"""
        );

        var run = await NewsBotProcess.RunAsync(
            """
            {"question":"otter crossed the river"}
            {"question":"badger cross"}

            """,
            arguments: ["ask", "--batch", "-", "--corpus", corpus]
        );

        run.ShouldBeDone();
        run.Json.ShouldKeepTheContract(SourceTexts.Of(corpus));
        var citation = run.Json[0].GetProperty("citations")[0];
        citation.GetProperty("doc").GetString().ShouldBe("17");
        citation.GetProperty("outlet").GetString().ShouldBe("The Echo");
        citation.GetProperty("published").GetString().ShouldBe("2020-09-14");
        citation.GetProperty("text").GetString()!.ShouldContain("\uD83E\uDDA6 crossed\tthe");
        run.Json[1]
            .GetProperty("citations")[0]
            .GetProperty("outlet")
            .GetString()
            // Marks that turn the direction are no part of a name.
            .ShouldBe("The \"Post\" [2]");
    }

    private static async Task<IReadOnlyList<JsonElement>> CitationsAsync(
        string corpus,
        params string[] docs
    )
    {
        var run = await NewsBotProcess.RunAsync(
            string.Concat(
                docs.Select(doc =>
                    $$"""{"question":"otter crossed river quay dry council","context":["{{doc}}"]}"""
                    + "\n"
                )
            ),
            arguments: ["ask", "--batch", "-", "--corpus", corpus]
        );
        run.ExitCode.ShouldBe(0);
        run.Json.ShouldKeepTheContract(SourceTexts.Of(corpus));
        return
        [
            .. run.Json.Select(answer =>
                answer.GetProperty(
                    answer.GetProperty("refused").GetBoolean() ? "nearest" : "citations"
                )[0]
            ),
        ];
    }

    private static async Task<IEnumerable<string?>> DocsAsync(string word, params string[] corpus)
    {
        var run = await NewsBotProcess.RunAsync([
            "search",
            $"{word} council river",
            "--top",
            "100",
            "--json",
            .. corpus,
        ]);
        return run.ShouldBeDone()
            .Json[0]
            .GetProperty("passages")
            .EnumerateArray()
            .Select(p => p.GetProperty("doc").GetString())
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal);
    }
}
