using System.Globalization;
using NewsBot.Core.Articles.Days;
using NewsBot.Core.Text;

namespace NewsBot.Tests.Articles;

public sealed class EventDayTests
{
    // A Friday.
    private const string Published = "2026-10-16";

    [Theory]
    [InlineData("The ferry was lost on Tuesday.", "2026-10-13")]
    [InlineData("The ferry sank on 10 October.", "2026-10-10")]
    [InlineData("The ferry sank on Oct. 12.", "2026-10-12")]
    [InlineData("The ferry was built on 3 March 2010.", "2010-03-03")]
    [InlineData("The ferry was sold on 14 March last year.", "2025-03-14")]
    [InlineData("The ferry was sold on 14 December.", "2026-12-14")]
    [InlineData("The ferry will sail again on 20 February.", "2026-02-20")]
    [InlineData("The ferry sank yesterday.", "2026-10-15")]
    [InlineData("The ferry sank on 31 June.", null)]
    [InlineData("The ferry sank in October.", null)]
    [InlineData("The ferry sailed on 10 October and sank on 12 October.", null)]
    [InlineData("The ferry is old.", null)]
    public void A_sentence_tells_of_one_day_or_of_none(string sentence, string? day) =>
        Of(sentence, Published)
            .ShouldBe(
                day is null ? null : DateOnly.ParseExact(day, "O", CultureInfo.InvariantCulture)
            );

    [Fact]
    public void A_date_far_ahead_without_a_year_was_last_years() =>
        Of("The ferry sank on 20 December.", "2026-01-04").ShouldBe(new DateOnly(2025, 12, 20));

    [Fact]
    public void Without_a_day_of_its_own_an_article_tells_none() =>
        Of("The ferry sank on 10 October.", null).ShouldBeNull();

    private static DateOnly? Of(string sentence, string? published)
    {
        var article = ArticleBuilder.Build("a", sentence, published: published);
        return EventDay.Of(article, new TextSpan(0, article.Text.Length));
    }
}
