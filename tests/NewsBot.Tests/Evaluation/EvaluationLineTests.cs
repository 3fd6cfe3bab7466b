using System.Text;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;
using NewsBot.Commands;
using NewsBot.Core.Answering;
using NewsBot.Core.Articles;
using NewsBot.Core.Ingestion;
using NewsBot.Evaluation;

namespace NewsBot.Tests.Evaluation;

public sealed class EvaluationLineTests
{
    [Fact]
    public void The_engine_is_given_question_clock_context_and_exclusions_and_nothing_else()
    {
        var read = Read(
            """
            {"id":"q","question":"Who?","asked":"2026-09-14T08:00:00Z","context":[{"doc":"a","text":"Words."}],
             "exclude":["b"],"since":"2026-09-01","outlet":"The Post","history":[{"question":"What?"}],
             "type":"who","answers":["Ada"],"choices":["Ada","Bo"]}
            """
        );

        read.Asked.Text.ShouldBe("Who?");
        read.Asked.Asked.ShouldBe(new DateTimeOffset(2026, 9, 14, 8, 0, 0, TimeSpan.Zero));
        read.Asked.Filter.Context!.ShouldBe([new ArticleId("a")]);
        read.Asked.Filter.Exclude.ShouldBe([new ArticleId("b")]);
        read.Asked.Filter.Since.ShouldBeNull();
        read.Asked.Filter.Outlet.ShouldBeNull();
        read.Asked.History.ShouldBeEmpty();
    }

    [Fact]
    public void What_is_known_about_the_answer_is_read()
    {
        var read = Read(
            """
            {"question":"Who?","type":"who","answers":["Ada","Orr, Ada"],"answer_terms":["ada"],"answerable":false,
             "relevant":[{"doc":"a","evidence":"Ada said."},{"doc":"b","evidence":""}],
             "context":[{"doc":"a","text":"Words."},"b"],"grade":"none","planted":"Bo"}
            """
        );

        read.Type.ShouldBe("who");
        read.IsAnswerable.ShouldBeFalse();
        read.Answers.ShouldBe(["Ada", "Orr, Ada"]);
        read.AnswerTerms.ShouldBe(["ada"]);
        read.Relevant.ShouldBe([new("a", "Ada said."), new("b", null)]);
        read.Context!.Value.ShouldBe([new("a", "Words."), new("b", "")]);
        read.Grading.ShouldBe(Grading.Apart);
        read.Planted.ShouldBe("Bo");
    }

    [Fact]
    public void A_question_alone_is_enough()
    {
        var read = Read("""{"question":"Who?"}""");

        read.Type.ShouldBe("question");
        read.IsAnswerable.ShouldBeTrue();
        read.Answers.ShouldBeEmpty();
        read.Context.ShouldBeNull();
        read.Grading.ShouldBe(Grading.ByAnswer);
    }

    [Theory]
    [InlineData("""{"answers":["Ada"]}""", "question")]
    [InlineData("""{"question":"Who?","answers":"Ada"}""", "answers")]
    [InlineData("""{"question":"Who?","answers":[7]}""", "answers")]
    [InlineData("""{"question":"Who?","answerable":"yes"}""", "answerable")]
    [InlineData("""{"question":"Who?","relevant":["a"]}""", "relevant")]
    [InlineData("""{"question":"Who?","relevant":[{"evidence":"x"}]}""", "doc")]
    [InlineData("""{"question":"Who?","grade":"best"}""", "grade")]
    [InlineData("""{"question":"Who?","type":"all"}""", "type")]
    [InlineData("""{"question":"Who?","asked":"noon"}""", "asked")]
    public void A_line_that_makes_no_sense_is_named(string line, string member) =>
        Should.Throw<FormatException>(() => Read(line)).Message.ShouldContain(member);

    private static EvaluationQuestion Read(string line)
    {
        using var document = JsonMembers.ParseObject(Encoding.UTF8.GetBytes(line));
        var clock = new RequestClock(
            Options.Create(new AnsweringOptions()),
            new FakeTimeProvider(DateTimeOffset.UnixEpoch)
        );
        return EvaluationLine.Read(new JsonMembers(document.RootElement), clock);
    }
}
