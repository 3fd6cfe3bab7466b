using System.Text.Json;
using System.Text.Json.Nodes;
using CsCheck;
using NewsBot.Rendering;
using NewsBot.Tests.Checking;

namespace NewsBot.Tests.Rendering;

public sealed class ClaimReviewJsonTests(SampleCorpus news) : IClassFixture<SampleCorpus>
{
    private static readonly DateTimeOffset _clock = new(2026, 9, 19, 0, 0, 0, TimeSpan.Zero);

    [Fact]
    public void A_review_has_the_claim_who_made_it_the_verdict_and_the_words_as_they_stand()
    {
        const string Quote = "The sluice stays open";
        var result = news.Check(Quote, "Calloway");

        using var review = JsonDocument.Parse(ClaimReviewJson.Line(null, Quote, result, _clock));

        var root = review.RootElement;
        root.GetProperty("@type").GetString().ShouldBe("ClaimReview");
        root.GetProperty("claimReviewed").GetString().ShouldBe(Quote);
        root.GetProperty("itemReviewed")
            .GetProperty("author")
            .GetProperty("name")
            .GetString()
            .ShouldBe("Calloway");
        root.GetProperty("reviewRating")
            .GetProperty("alternateName")
            .GetString()
            .ShouldBe("altered");
        var words = root.GetProperty("isBasedOn")[0];
        words.GetProperty("text").GetString().ShouldBe(result.Matches[0].Citation.Text);
        words
            .GetProperty("isPartOf")
            .GetProperty("url")
            .GetString()
            .ShouldBe(result.Matches[0].Citation.Article.Url);
    }

    [Fact]
    public void Quotations_of_two_people_are_a_review_and_a_row_each()
    {
        const string Quote =
            "Calloway: \"The sluice stays shut\"; Sandhu: \"I like rice pudding with plums\"";
        var result = news.Check(Quote);
        result.Parts.Count.ShouldBe(2);

        var authors = ClaimReviewJson
            .Line(null, Quote, result, _clock)
            .Split('\n')
            .Select(line =>
                JsonNode.Parse(line)!["itemReviewed"]!["author"]!["name"]!.GetValue<string>()
            );
        var rows = CheckCsv.Line(null, Quote, result).Split('\n');

        authors.ShouldBe(["Calloway", "Sandhu"]);
        rows.Length.ShouldBe(2);
        rows[0].ShouldStartWith("\"\",\"The sluice stays shut\",\"Calloway\",\"verbatim\"");
        rows[1].ShouldStartWith("\"\",\"I like rice pudding with plums\",\"Sandhu\",\"notFound\"");
    }

    [Fact]
    public void No_text_ends_the_script_or_the_line_that_it_stands_in() =>
        Gen.Select(Hostile.Text, Hostile.Text)
            .Sample(
                (quote, by) =>
                {
                    var text = $"</script>{quote}";
                    var line = ClaimReviewJson.Line(null, text, news.Check(text, by), _clock);
                    line.ShouldNotContain('<');
                    foreach (var review in line.Split('\n'))
                    {
                        JsonDocument.Parse(review).Dispose();
                    }
                },
                iter: 50
            );
}
