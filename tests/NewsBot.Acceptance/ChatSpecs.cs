using System.Text.Json;

namespace NewsBot.Acceptance;

public sealed class ChatSpecs
{
    private static readonly Dictionary<string, string?> _colourful = new(StringComparer.Ordinal)
    {
        ["TERM"] = "xterm-256color",
        ["COLORTERM"] = "truecolor",
        ["GITHUB_ACTIONS"] = "true",
        ["TEAMCITY_VERSION"] = "2026.1",
        ["NO_COLOR"] = null,
    };

    [Fact]
    public async Task I_can_ask_one_question_a_line_and_open_what_is_cited()
    {
        using var folder = new ScratchFolder();

        var run = await ChatAsync(
            folder,
            """
            Who spoke about the otter?
            /open 1
            /open [1]
            /open 9

            /open
            """
        );

        run.ShouldBeDone();
        run.Lines.ShouldContain(line => line == "ask> Who spoke about the otter?");
        run.Output.ShouldContain("[1] The Echo, 16 September 2020");
        Count(run, ">>\"The otter crossed the river,\" said Ada Finch.<<").ShouldBe(2);
        Count(run, "Nobody was hurt.").ShouldBe(2);
        Count(run, "https://echo.example/otter").ShouldBe(2);
        run.Lines.ShouldContain(line => line == "Citations go from 1 to 1.");
    }

    [Fact]
    public async Task I_can_copy_what_is_cited_as_markdown()
    {
        using var folder = new ScratchFolder();

        var run = await ChatAsync(folder, "Who spoke about the otter?\n/copy 1\n/copy 7\n");

        run.ShouldBeDone();
        run.Lines.ShouldContain(line =>
            line.StartsWith("> \"The otter crossed the river", StringComparison.Ordinal)
        );
        run.Lines.ShouldContain(line =>
            line.StartsWith("Otter crosses river, <https://", StringComparison.Ordinal)
        );
        run.Lines.ShouldContain(line => line == "Citations go from 1 to 1.");
    }

    [Fact]
    public async Task I_can_ask_what_somebody_said_and_whose_words_they_are()
    {
        using var folder = new ScratchFolder();

        var run = await ChatAsync(
            folder,
            """
            /said Finch
            /open 1
            /said Finch about volcanoes
            /whosaid the otter crossed a river
            /copy 1
            /said Nobody
            /said
            """
        );

        run.ShouldBeDone();
        Count(run, "The otter crossed the river,").ShouldBeGreaterThanOrEqualTo(4);
        run.Output.ShouldContain("Ada Finch: 1 statement");
        run.Output.ShouldContain(">>\"The otter crossed the river,\"");
        run.Output.ShouldContain("Ada Finch: nothing on this.");
        run.Output.ShouldContain("Nobody of that name or role speaks here.");
        run.Output.ShouldContain("/said needs words behind it.");
    }

    [Fact]
    public async Task I_can_see_the_commands_and_the_corpus()
    {
        using var folder = new ScratchFolder();

        var run = await ChatAsync(
            folder,
            """
            /help
            /corpus
            /frobnicate the otter
            /open 1
            /
            """
        );

        run.ShouldBeDone();
        foreach (
            var command in new[]
            {
                "/open N",
                "/copy N",
                "/check Q",
                "/said S",
                "/whosaid W",
                "/why",
                "/corpus",
                "/help",
                "/quit",
            }
        )
        {
            run.Output.ShouldContain($"  {command} ");
        }

        run.Lines.ShouldContain(line =>
            line.Contains("The Echo", StringComparison.Ordinal)
            && line.Contains("16 Sep 2020", StringComparison.Ordinal)
        );
        run.Output.ShouldContain("Unknown command /frobnicate.");
        run.Output.ShouldContain("ask something first");
    }

    [Fact]
    public async Task The_banner_has_the_corpus_in_figures_the_clock_and_three_questions()
    {
        using var folder = new ScratchFolder();

        var run = await ChatAsync(folder, "");

        run.ShouldBeDone();
        run.Lines[0].ShouldStartWith("NewsBot");
        run.Flat.ShouldContain(
            "3 articles of 2 outlets from 14 September 2020 to 16 September 2020"
        );
        run.Flat.ShouldContain("Today is taken as Wednesday, 16 September 2020.");
        var tries = run.Lines.SkipWhile(l => l != "Try:").Skip(1).Take(3).ToArray();
        tries.Length.ShouldBe(3);
        tries.ShouldAllBe(t => t.StartsWith("  ", StringComparison.Ordinal) && t.EndsWith('?'));
    }

    [Fact]
    public async Task The_questions_of_the_banner_can_be_answered()
    {
        using var folder = new ScratchFolder();
        var banner = await ChatAsync(folder, "");
        var questions = banner.Lines.SkipWhile(l => l != "Try:").Skip(1).Take(3).ToArray();

        var run = await ChatAsync(folder, string.Join('\n', questions));

        run.ShouldBeDone();
        Count(run, "─[1] ").ShouldBe(3);
        Count(run, "ot in this corpus").ShouldBe(0);
    }

    [Fact]
    public async Task I_can_leave_at_any_time()
    {
        using var folder = new ScratchFolder();

        var run = await ChatAsync(folder, "\uFEFF/quit\nWho spoke about the otter?\n");
        var exit = await ChatAsync(folder, "  /exit \r\notter\r\n");

        run.ShouldBeDone();
        run.Output.ShouldNotContain("ask>");
        exit.ShouldBeDone();
        exit.Output.ShouldNotContain("ask>");
    }

    [Theory]
    [InlineData(null)]
    [InlineData("1")]
    public async Task I_get_no_colours_in_a_file(string? noColor)
    {
        using var folder = new ScratchFolder();
        var environment = new Dictionary<string, string?>(_colourful, StringComparer.Ordinal)
        {
            ["NO_COLOR"] = noColor,
        };

        // Every run is looked through for control characters.
        var run = await NewsBotProcess.RunAsync(
            "Who spoke about the otter?\n/open 1\n/corpus\nWho won the cricket?\n",
            environment,
            arguments: ["--corpus", Corpus(folder)]
        );

        run.ShouldBeDone();
        run.Output.ShouldContain(">>");
    }

    [Fact]
    public async Task I_am_told_that_the_corpus_does_not_say()
    {
        using var folder = new ScratchFolder();

        var run = await ChatAsync(
            folder,
            "Who won the cricket test with the river in Melbourne?\n/open 1"
        );

        run.ShouldBeDone();
        run.Output.ShouldContain("Not in this corpus");
        run.Output.ShouldContain("Searched 3 articles of 2 outlets");
        run.Output.ShouldContain("The nearest:");
        run.Output.ShouldContain(">>");
    }

    [Fact]
    public async Task A_question_of_200_000_characters_does_not_stop_the_chat()
    {
        using var folder = new ScratchFolder();
        var question = string.Concat(
            Enumerable.Repeat("otter \uD83E\uDD86 \u001B[31m river ", 10_000)
        );

        var run = await ChatAsync(folder, $"{question}\nWho spoke about the otter?\n");

        run.ShouldBeDone();
        run.Lines.ShouldContain(line => line == "ask> Who spoke about the otter?");
        run.Output.Length.ShouldBeLessThan(20_000);
    }

    [Fact]
    public async Task I_can_chat_about_the_samples_without_any_option()
    {
        var run = await NewsBotProcess.RunAsync(
            "Who said \"Water is not a weapon\"?\n/open 1\n",
            arguments: []
        );

        run.ShouldBeDone();
        run.Output.ShouldContain("24 articles of 3 outlets");
        run.Output.ShouldContain("Water is not a weapon");
        run.Output.ShouldContain("rvh/tolmenia-sets-one-condition.txt, line ");
    }

    private static Task<ProgramRun> ChatAsync(ScratchFolder folder, string input) =>
        NewsBotProcess.RunAsync(input, arguments: ["--corpus", Corpus(folder)]);

    private static string Corpus(ScratchFolder folder) =>
        folder.WriteLines(
            "news.jsonl",
            JsonSerializer.Serialize(
                new
                {
                    id = "otter",
                    title = "Otter crosses river",
                    published = "2020-09-16",
                    outlet = "The Echo",
                    url = "https://echo.example/otter",
                    text = "\"The otter crossed the river,\" said Ada Finch. Nobody was hurt.",
                }
            ),
            """{"id":"tax","title":"Council raises the boat tax","published":"2020-09-14","outlet":"The Post","text":"The council raised the tax on boats in Brannock on Monday."}""",
            """{"id":"fair","title":"Fair opens in Saltmarket","published":"2020-09-15","outlet":"The Post","text":"The autumn fair opened in Saltmarket with a brass band."}"""
        );

    private static int Count(ProgramRun run, string words) => run.Flat.Split(words).Length - 1;
}
