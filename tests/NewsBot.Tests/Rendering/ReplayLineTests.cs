using System.Text.Json.Nodes;
using NewsBot.Core.Answering;
using NewsBot.Core.Articles;
using NewsBot.Core.Retrieval;
using NewsBot.Rendering;
using NewsBot.Requests;

namespace NewsBot.Tests.Rendering;

public sealed class ReplayLineTests
{
    [Theory]
    [InlineData("--json")]
    [InlineData("it's'; touch x; '")]
    [InlineData("$(id) `id` \u001B[31m \u202E \n")]
    public void Outside_text_is_one_word_to_a_shell_and_comes_back_as_it_was(string text)
    {
        var command = ReplayLine.Command(new Request.Ask(text), []);

        var parts = command.Split('\'');
        parts.Length.ShouldBe(5);
        parts[4].ShouldBe(" | newsbot ask --batch - --json");
        ((string?)JsonNode.Parse(parts[3])!["question"]).ShouldBe(text);
        command.ShouldAllBe(c => c >= ' ' && c <= '~');
    }

    [Fact]
    public void The_corpus_and_settings_of_the_program_are_given_again() =>
        ReplayLine
            .Command(new Request.Ask("q"), ["--corpus", "it's mine"])
            .ShouldEndWith(@" --json '--corpus' 'it'\''s mine'");

    [Fact]
    public void All_that_narrows_a_question_stands_in_the_line()
    {
        var line = ReplayLine.Of(
            new Request.Ask("q")
            {
                Asked = new DateTimeOffset(2026, 9, 14, 8, 30, 0, TimeSpan.FromHours(2)),
                History = [new Turn("before", "said")],
                Filter = new SearchFilter
                {
                    Since = new DateOnly(2026, 9, 1),
                    Until = new DateOnly(2026, 9, 30),
                    Outlet = "Post",
                    Section = "World",
                    Context = [new ArticleId("a")],
                    Exclude = [new ArticleId("b")],
                },
            }
        );

        line.Select(m => m.Key)
            .ShouldBe(
                [
                    "question",
                    "asked",
                    "since",
                    "until",
                    "section",
                    "outlet",
                    "history",
                    "context",
                    "exclude",
                ],
                ignoreOrder: true
            );
    }
}
