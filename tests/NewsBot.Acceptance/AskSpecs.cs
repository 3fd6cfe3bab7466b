using NewsBot.Acceptance.Checking;

namespace NewsBot.Acceptance;

public sealed class AskSpecs
{
    private const string Sluice = "Who said \"I should have opened the sluice on Tuesday\"?";

    [Fact]
    public async Task I_can_ask_who_said_something_and_read_the_words_with_their_source()
    {
        var run = await NewsBotProcess.RunAsync("ask", Sluice);

        run.ShouldBeDone();
        run.Lines.ShouldContain(line =>
            line.StartsWith("> ", StringComparison.Ordinal)
            && line.Contains(
                "I should have opened the sluice on Tuesday.",
                StringComparison.Ordinal
            )
        );
        run.Lines.ShouldContain(line =>
            line.StartsWith("[1] ", StringComparison.Ordinal)
            && line.Contains("https://www.rvh.example/", StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task I_can_ask_without_quotation_marks_around_the_question()
    {
        var run = await NewsBotProcess.RunAsync("ask", "who", "opened", "the", "sluice", "--json");

        run.ShouldBeDone();
        var answer = run.Json.ShouldHaveSingleItem();
        answer.GetProperty("question").GetString().ShouldBe("who opened the sluice");
    }

    [Fact]
    public async Task I_can_ask_for_markdown_that_a_renderer_shows_as_it_stands()
    {
        using var folder = new ScratchFolder();
        var page = folder.Write(
            "stars.txt",
            PageText.With(
                "The *goose* _flew_ over <b>Lissenhof</b> with a [link](https://evil.example) on Monday."
            )
        );

        var run = await NewsBotProcess.RunAsync(
            "ask",
            "goose over Lissenhof",
            "--format",
            "markdown",
            "--corpus",
            page
        );

        run.ShouldBeDone();
        run.Output.ShouldContain("The \\*goose\\* \\_flew\\_ over \\<b\\>Lissenhof\\</b\\>");
        run.Output.ShouldContain("\\[link\\]");
    }

    [Fact]
    public async Task I_can_ask_for_json_and_check_every_word_against_the_pages()
    {
        var run = await NewsBotProcess.RunAsync("ask", Sluice, "--json");

        run.ShouldBeDone();
        run.Json.ShouldKeepTheContract(SourceTexts.Samples);
        var answer = run.Json.ShouldHaveSingleItem();
        answer.GetProperty("refused").GetBoolean().ShouldBeFalse();
        answer
            .GetProperty("citations")[0]
            .GetProperty("doc")
            .GetString()
            .ShouldBe("rvh/calloway-i-was-wrong.txt");
        answer.GetProperty("searched").GetProperty("articles").GetInt32().ShouldBe(24);
        answer.GetProperty("searched").GetProperty("outlets").GetInt32().ShouldBe(3);
        answer.GetProperty("provider").GetString().ShouldNotBeNullOrEmpty();
        answer.GetProperty("elapsedMs").GetDouble().ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task I_can_trust_what_is_cited_from_pages_of_every_encoding()
    {
        // UTF-16 with a mark; Windows-1252 with CRLF; UTF-8 with a mark and CRLF.
        string[] pages =
        [
            "rvh/strike-deal-explained.txt",
            "dunmarrow-beacon/summit-leader-flies-home.txt",
            "halyard/lissenhof-deal.txt",
        ];
        var questions = string.Concat(
            pages.Select(
                (page, i) =>
                    $$"""{"id":{{i}},"question":"What was said about the strike, the summit, the soup or the geese?","context":[{"doc":"{{page}}"}]}"""
                    + "\n"
            )
        );

        var asked = await NewsBotProcess.RunAsync(questions, arguments: ["ask", "--batch", "-"]);
        var searched = await NewsBotProcess.RunAsync(
            questions,
            arguments: ["search", "--batch", "-"]
        );

        asked.ShouldBeDone();
        asked.Json.Count.ShouldBe(pages.Length);
        asked.Json.ShouldKeepTheContract(SourceTexts.Samples);
        searched.ShouldBeDone();
        searched.Json.ShouldKeepTheContract(SourceTexts.Samples);
        for (var i = 0; i < pages.Length; i++)
        {
            var passages = searched.Json[i].GetProperty("passages").EnumerateArray().ToArray();
            passages.ShouldNotBeEmpty();
            passages.ShouldAllBe(p => p.GetProperty("doc").GetString() == pages[i]);
        }
    }

    [Fact]
    public async Task I_get_right_citations_for_all_kinds_of_questions()
    {
        string[] questions =
        [
            "What did Calloway say about the sluice?",
            "Did Tolmenia threaten to close the canal?",
            "Who won the mayoral election in Dunmarrow and by how many votes?",
            "What did Lindgren say about the property rate?",
            "Why did the tram strike end?",
            "Which gate of the sluice failed?",
            "\"Water is not a weapon\"",
            "What did Halyard report about the level of the Ketter?",
            "How much is the tariff on goose down?",
            "What is a \u201Csluice\u201D \uD83E\uDD86?",
            "Brankow goose Duchess pillow",
            "yesterday",
            "?",
            "the of and",
        ];

        var run = await NewsBotProcess.RunAsync(
            string.Concat(
                questions.Select(q =>
                    System.Text.Json.JsonSerializer.Serialize(new { question = q }) + "\n"
                )
            ),
            arguments: ["ask", "--batch", "-"]
        );

        run.ShouldBeDone();
        run.Json.Count.ShouldBe(questions.Length);
        run.Json.ShouldKeepTheContract(SourceTexts.Samples);
        run.Json.Select(a => a.GetProperty("question").GetString()).ShouldBe(questions);
    }

    [Fact]
    public async Task I_am_told_that_the_corpus_does_not_say_and_what_was_searched()
    {
        const string Question = "Who won the cricket test in Melbourne?";

        var text = await NewsBotProcess.RunAsync("ask", Question);
        var json = await NewsBotProcess.RunAsync("ask", Question, "--json");

        text.ShouldBeDone();
        text.Output.ShouldContain("not in this corpus", Case.Insensitive);
        text.Output.ShouldContain("24 articles of 3 outlets");
        json.ShouldBeDone();
        json.Json.ShouldKeepTheContract(SourceTexts.Samples);
        var answer = json.Json.ShouldHaveSingleItem();
        answer.GetProperty("refused").GetBoolean().ShouldBeTrue();
        answer.GetProperty("reason").GetString().ShouldNotBeNullOrEmpty();
        answer.GetProperty("citations").GetArrayLength().ShouldBe(0);
        answer.GetProperty("nearest").GetArrayLength().ShouldBeGreaterThan(0);
        answer.GetProperty("answer").GetString()!.ShouldContain("in this corpus");
        answer.GetProperty("searched").GetProperty("articles").GetInt32().ShouldBe(24);
    }

    [Fact]
    public async Task I_am_told_when_no_article_passes_the_filters()
    {
        var run = await NewsBotProcess.RunAsync("ask", Sluice, "--outlet", "The Moon", "--json");

        run.ShouldBeDone();
        var answer = run.Json.ShouldHaveSingleItem();
        answer.GetProperty("refused").GetBoolean().ShouldBeTrue();
        answer.GetProperty("searched").GetProperty("articles").GetInt32().ShouldBe(0);
    }

    [Fact]
    public async Task I_can_ask_from_some_articles_alone_or_without_some()
    {
        const string Monday = "rvh/ketter-towns-watch-river.txt";

        var alone = await NewsBotProcess.RunAsync("ask", "sluice", "--context", Monday, "--json");
        var without = await NewsBotProcess.RunAsync("ask", "sluice", "--exclude", Monday, "--json");

        alone.ShouldBeDone();
        Docs(alone).ShouldAllBe(doc => doc == Monday);
        without.ShouldBeDone();
        Docs(without).ShouldAllBe(doc => doc != Monday);
        without.Json[0].GetProperty("searched").GetProperty("articles").GetInt32().ShouldBe(23);
    }

    [Theory]
    [InlineData("@Calloway and the sluice")]
    [InlineData("- what of the sluice?")]
    [InlineData("/sluice")]
    [InlineData("sluice;rm -rf $(pwd) `id` %PATH% \"")]
    public async Task I_can_ask_with_any_characters(string question)
    {
        var run = await NewsBotProcess.RunAsync("ask", question, "--json");

        run.ShouldBeDone();
        run.Json.ShouldKeepTheContract(SourceTexts.Samples);
        run.Json[0].GetProperty("question").GetString().ShouldBe(question);
    }

    [Theory]
    [InlineData("--jsno")]
    [InlineData("-x")]
    [InlineData("--top")]
    public async Task An_option_that_there_is_not_is_never_taken_for_a_question(string option)
    {
        var run = await NewsBotProcess.RunAsync("ask", "sluice", option);

        run.ShouldFail(2, option);
    }

    [Fact]
    public async Task I_am_told_when_the_question_is_missing_or_given_twice()
    {
        var missing = await NewsBotProcess.RunAsync("ask");
        var blank = await NewsBotProcess.RunAsync("ask", " ");
        var twice = await NewsBotProcess.RunAsync("ask", "sluice", "--batch", "-");
        var format = await NewsBotProcess.RunAsync("ask", "sluice", "--format", "pdf");

        missing.ShouldFail(2, "QUESTION");
        blank.ShouldFail(2, "QUESTION");
        twice.ShouldFail(2, "QUESTION", "--batch");
        format.ShouldFail(2, "pdf", "markdown");
    }

    [Theory]
    [InlineData("--asked", "soon")]
    [InlineData("--since", "2026-13-45")]
    [InlineData("--until", "14.9.2026")]
    public async Task I_am_told_when_a_date_is_none(string option, string date)
    {
        var run = await NewsBotProcess.RunAsync("ask", "sluice", option, date);

        run.ShouldFail(2, option, date, "2026-09-14");
    }

    [Theory]
    [InlineData("ask")]
    [InlineData("said")]
    [InlineData("check")]
    [InlineData("digest")]
    public async Task I_am_told_when_no_day_lies_between_two(string verb)
    {
        var run = await NewsBotProcess.RunAsync(
            verb,
            "sluice",
            "--since",
            "2026-10-01",
            "--until",
            "2026-09-14"
        );

        run.ShouldFail(2, "--since 2026-10-01 is later than --until 2026-09-14");
    }

    [Theory]
    [InlineData("ask")]
    [InlineData("search")]
    public async Task I_am_told_when_the_answer_can_not_be_written(string verb)
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        using var program = NewsBotProcess.StartCommand(
            "/bin/sh",
            null,
            "-c",
            "exec \"$@\" > /dev/full",
            "sh",
            NewsBotProcess.Muxer,
            Path.Combine(NewsBotProcess.Folder, "newsbot.dll"),
            verb,
            "sluice"
        );
        var run = await program.EndAsync();

        run.ShouldFail(1, "No space left");
    }

    private static IEnumerable<string?> Docs(ProgramRun run) =>
        run
            .Json.ShouldHaveSingleItem()
            .GetProperty("citations")
            .EnumerateArray()
            .Select(c => c.GetProperty("doc").GetString());
}
