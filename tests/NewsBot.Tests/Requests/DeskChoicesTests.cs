using NewsBot.Core.Retrieval;
using NewsBot.Requests;
using NewsBot.Tests.Bot;

namespace NewsBot.Tests.Requests;

/// <summary>Whom a request may mean, and the request that each choice leads to.</summary>
public sealed class DeskChoicesTests(SampleSheets news) : IClassFixture<SampleSheets>
{
    private static readonly SearchFilter _filter = new() { Until = new DateOnly(2026, 11, 1) };
    private static readonly DateTimeOffset _asked = new(2026, 9, 20, 8, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task Each_of_two_people_leads_to_what_they_said_about_the_same()
    {
        var said = new Request.Said("Halloran")
        {
            About = "chairs",
            Filter = _filter,
            Asked = _asked,
        };

        var choices = (await ServeAsync(said)).Choices;

        choices.ShouldBe(
            [
                new Alternative("Declan Halloran", said with { Speaker = "Declan Halloran" }),
                new Alternative("Priya Halloran", said with { Speaker = "Priya Halloran" }),
            ],
            ignoreOrder: true
        );
        (
            await ServeAsync(choices.Single(c => c.Name == "Priya Halloran").Request)
        ).Citations.ShouldAllBe(c => c.Quotation!.Speaker!.Name.EndsWith("Halloran"));
    }

    [Fact]
    public async Task Each_of_two_people_leads_to_the_question_with_the_full_name()
    {
        var ask = new Request.Ask("What did Halloran say about the chairs?")
        {
            Filter = _filter,
            Asked = _asked,
        };

        var choices = (await ServeAsync(ask)).Choices;

        choices
            .Select(c => (c.Name, c.Request.Text))
            .ShouldBe(
                [
                    ("Declan Halloran", "What did Declan Halloran say about the chairs?"),
                    ("Priya Halloran", "What did Priya Halloran say about the chairs?"),
                ],
                ignoreOrder: true
            );
        choices.ShouldAllBe(c =>
            c.Request is Request.Ask && c.Request.Filter == _filter && c.Request.Asked == _asked
        );
    }

    [Fact]
    public async Task Each_of_two_people_leads_to_the_check_with_the_full_name()
    {
        var check = new Request.Check("xylophone zebra umbrella")
        {
            By = "Halloran",
            Filter = _filter,
            Asked = _asked,
        };

        var choices = (await ServeAsync(check)).Choices;

        choices.ShouldBe(
            [
                new Alternative("Declan Halloran", check with { By = "Declan Halloran" }),
                new Alternative("Priya Halloran", check with { By = "Priya Halloran" }),
            ],
            ignoreOrder: true
        );
    }

    [Theory]
    [InlineData(nameof(Request.Ask), "What did Priya Halloran say about the chairs?")]
    [InlineData(nameof(Request.Ask), "Who is Marta Kowalczyk?")]
    [InlineData(nameof(Request.Said), "Priya Halloran")]
    [InlineData(nameof(Request.Said), "Jane Nobody")]
    [InlineData(nameof(Request.WhoSaid), "The sluice stays shut")]
    [InlineData(nameof(Request.Check), "The sluice stays shut")]
    [InlineData(nameof(Request.Search), "Halloran")]
    [InlineData(nameof(Request.View), "halyard/lissenhof-deal.txt")]
    public async Task Where_it_is_clear_who_is_meant_there_is_no_choice(string kind, string text) =>
        (await ServeAsync(TableRequests.Of(kind, text))).Choices.ShouldBeEmpty();

    private async Task<Result> ServeAsync(Request request) =>
        (await news.Desk.ServeAsync(request, CancellationToken.None)).Result;
}
