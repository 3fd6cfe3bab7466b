using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;
using NewsBot.Core.Answering;
using NewsBot.Core.Retrieval;
using NewsBot.Core.Snapshots;
using NewsBot.Rendering;
using NewsBot.Tests.Articles;

namespace NewsBot.Tests.Answering.Statements;

public sealed class OtherVersionsTests
{
    private const string Question = "What did Ann Orr say about the road?";
    private const string Shut = "\"The road will stay shut until the middle of May,\" Ann Orr";
    private const string Closed = "\"The road will stay closed until the middle of May,\" Ann Orr";

    private readonly CorpusWriter _corpus = new();

    [Fact]
    public async Task Two_outlets_that_differ_stand_side_by_side()
    {
        Add("a", $"{Shut} said.", "2026-05-03", "Courier");
        Add("b", $"{Closed} said.", "2026-05-04", "Herald");

        var reply = await AskAsync(Question);

        reply.Citations.Select(q => q.OtherwiseThan).ShouldBe([null, 1]);
        var text = MarkdownReply.Print(reply, MarkdownForm.Plain);
        text.ShouldContain("in words that differ between the articles:");
        text.ShouldContain(
            $"{reply.Citations[1].Citation.Article.Outlet} prints it otherwise:\n> "
        );
    }

    [Fact]
    public async Task The_outlet_that_was_spoken_to_comes_first()
    {
        Add("a", $"{Shut} said in an interview with the Herald.", "2026-05-04", "Courier");
        Add("b", $"{Closed} said.", "2026-05-03", "Kell Herald");

        var reply = await AskAsync(Question);

        reply.Citations.Select(q => q.Citation.Article.Outlet).ShouldBe(["Kell Herald", "Courier"]);
        reply.Citations.Select(q => q.IsSpokenTo).ShouldBe([true, false]);
        MarkdownReply
            .Print(reply, MarkdownForm.Plain)
            .ShouldContain("It was said to Kell Herald, which prints:\n> ");
    }

    [Fact]
    public async Task A_version_in_an_article_that_is_left_out_is_not_shown()
    {
        Add("a", $"{Shut} said.", "2026-05-03", "Courier");
        Add("b", $"{Closed} said.", "2026-05-04", "Herald");

        var reply = await AskAsync(Question, new SearchFilter { Outlet = "Courier" });

        reply.Citations.ShouldHaveSingleItem().OtherwiseThan.ShouldBeNull();
    }

    [Fact]
    public async Task What_was_taken_back_is_no_version()
    {
        Add("a", $"{Shut} said.", "2026-05-03", "Courier");
        Add("b", $"{Closed} said.", "2026-05-04", "Herald");
        Add(
            "c",
            "Correction: We quoted Ann Orr as saying: \"The road will stay closed until the middle of May.\" That was wrong.",
            "2026-05-05",
            "Herald"
        );

        var reply = await AskAsync(Question);

        reply.Citations.ShouldAllBe(q => q.OtherwiseThan == null);
    }

    private void Add(string id, string text, string day, string outlet) =>
        _corpus.Add([ArticleBuilder.Build(id, text, "The road", day, outlet)]);

    private async Task<VerifiedReply> AskAsync(string question, SearchFilter? filter = null)
    {
        var options = Options.Create(new AnsweringOptions());
        var time = new FakeTimeProvider(new DateTimeOffset(2026, 11, 1, 0, 0, 0, TimeSpan.Zero));
        var answerer = new Answerer(
            _corpus,
            new EvidenceGatherer(
                new Searcher(Options.Create(new RetrievalOptions())),
                new RequestClock(options, time),
                options
            ),
            new DirectDrafter(new ExtractiveComposer(options)),
            options
        );
        var asked = new Question(question) { Filter = filter ?? SearchFilter.None };
        return (await answerer.AskAsync(asked)).ShouldBeOfType<Answer.Cited>().Reply;
    }
}
