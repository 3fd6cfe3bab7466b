using System.Text.Json;
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
    public void No_text_ends_the_script_or_the_line_that_it_stands_in() =>
        Gen.Select(Hostile.Text, Hostile.Text)
            .Sample(
                (quote, by) =>
                {
                    var text = $"</script>{quote}";
                    var line = ClaimReviewJson.Line(null, text, news.Check(text, by), _clock);
                    line.ShouldNotContain('<');
                    line.ShouldNotContain('\n');
                    JsonDocument.Parse(line).Dispose();
                },
                iter: 50
            );
}
