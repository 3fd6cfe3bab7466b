using NewsBot.Core.Articles;
using NewsBot.Core.Retrieval;
using NewsBot.Requests;
using NewsBot.Storage.State;

namespace NewsBot.Tests.Storage.State;

public sealed class StoredRequestTests
{
    private static readonly SearchFilter _filter = new()
    {
        Since = new DateOnly(2026, 9, 14),
        Until = new DateOnly(2026, 9, 16),
        Section = "Weather",
        Outlet = "Kell Post",
    };

    [Fact]
    public void A_request_comes_back_as_it_was_asked()
    {
        foreach (
            var request in new Request[]
            {
                new Request.Said("Ada Orr") { About = "the dam" },
                new Request.Said("Ada Orr"),
                new Request.WhoSaid("it held"),
                new Request.Check("it held") { By = "Ada Orr" },
                new Request.Check("it held"),
                new Request.Search("the dam"),
                new Request.View(new ArticleId("a")),
                new Request.Story("story:a"),
                new Request.Digest("dams"),
                new Request.Digest("")
                {
                    Day = new DateOnly(2026, 9, 16),
                    Days = 3,
                    Count = 5,
                },
            }
        )
        {
            var filtered = request with { Filter = _filter };

            StoredRequest.Of(filtered).ToRequest().ShouldBe(filtered);
        }
    }

    [Fact]
    public void A_question_comes_back_without_what_was_asked_before()
    {
        var ask = new Request.Ask("Did it hold?")
        {
            History = [new("Who is Ada Orr?", null)],
            Filter = _filter,
        };

        var again = StoredRequest.Of(ask).ToRequest().ShouldBeOfType<Request.Ask>();

        again.Question.ShouldBe("Did it hold?");
        again.History.ShouldBeEmpty();
        again.Filter.ShouldBe(_filter);
    }

    [Fact]
    public void What_a_digest_tells_first_comes_back()
    {
        var digest = new Request.Digest("")
        {
            Followed = new Followed(["dams", "trains"], ["Ada Orr"], "Weather"),
        };

        var again = StoredRequest.Of(digest).ToRequest().ShouldBeOfType<Request.Digest>();

        again.Followed.Topics.ShouldBe(["dams", "trains"]);
        again.Followed.Names.ShouldBe(["Ada Orr"]);
        again.Followed.Section.ShouldBe("Weather");
    }

    [Fact]
    public void A_digest_that_was_stored_without_figures_has_those_of_one_that_names_none()
    {
        var again = new StoredRequest
        {
            Kind = RequestKind.Digest,
            Days = 0,
            Count = -1,
        };

        var digest = again.ToRequest().ShouldBeOfType<Request.Digest>();

        digest.Days.ShouldBe(1);
        digest.Count.ShouldBe(1);
        (again with { Days = null, Count = null })
            .ToRequest()
            .ShouldBe(new Request.Digest("") { Days = 1 });
    }

    [Fact]
    public void Texts_and_arguments_are_cut_to_what_the_file_takes()
    {
        var text = new string('a', StoredRequest.MaxText + 1);
        var filter = new SearchFilter { Section = text, Outlet = text };

        var said = StoredRequest.Of(new Request.Said(text) { About = text, Filter = filter });
        var check = StoredRequest.Of(new Request.Check(text) { By = text });

        said.Text.Length.ShouldBe(StoredRequest.MaxText);
        check.Text.Length.ShouldBe(StoredRequest.MaxText);
        new[] { said.About, said.Section, said.Outlet, check.By }.ShouldAllBe(v =>
            v!.Length == StoredRequest.MaxValue
        );
    }

    [Fact]
    public void Arguments_without_words_are_none()
    {
        StoredRequest.Of(new Request.Said("Ada Orr") { About = "" }).About.ShouldBeNull();
        StoredRequest.Of(new Request.Check("it held") { By = "" }).By.ShouldBeNull();
    }
}
