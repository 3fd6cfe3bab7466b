using NewsBot.Core.Pages.Dates;

namespace NewsBot.Tests.Pages;

public sealed class DateWordsTests
{
    [Theory]
    [InlineData("published", true, false)]
    [InlineData("posted", true, false)]
    [InlineData("veroffentlicht", true, false)]
    [InlineData("added", true, false)]
    [InlineData("updated", false, true)]
    [InlineData("modified", false, true)]
    [InlineData("aktualisiert", false, true)]
    [InlineData("corrected", false, true)]
    [InlineData("monday", false, false)]
    [InlineData("", false, false)]
    public void A_date_is_called_published_or_updated(string word, bool published, bool updated)
    {
        DateWords.SaysPublished(word).ShouldBe(published);
        DateWords.SaysUpdated(word).ShouldBe(updated);
    }

    [Theory]
    [InlineData("at", true)]
    [InlineData("uhr", true)]
    [InlineData("st", true)]
    [InlineData("nd", true)]
    [InlineData("posted", true)]
    [InlineData("harbour", false)]
    public void Small_words_stand_between_a_day_and_its_time(string word, bool isFiller) =>
        DateWords.IsFiller(word).ShouldBe(isFiller);

    [Theory]
    [InlineData("january", 1)]
    [InlineData("sept", 9)]
    [InlineData("dezember", 12)]
    [InlineData("monday", 0)]
    public void A_word_names_a_month(string word, int month) =>
        DateWords.Month(word).ShouldBe(month);

    [Theory]
    [InlineData("monday", true)]
    [InlineData("fri", true)]
    [InlineData("sonntag", true)]
    [InlineData("january", false)]
    public void A_word_names_a_weekday(string word, bool isWeekday) =>
        DateWords.IsWeekday(word).ShouldBe(isWeekday);

    // Minutes east of Greenwich, as the tz database has them for these abbreviations.
    [Theory]
    [InlineData("gmt", 0)]
    [InlineData("utc", 0)]
    [InlineData("bst", 60)]
    [InlineData("cest", 120)]
    [InlineData("msk", 180)]
    [InlineData("ist", 330)]
    [InlineData("jst", 540)]
    [InlineData("nzdt", 780)]
    [InlineData("nst", -210)]
    [InlineData("est", -300)]
    [InlineData("edt", -240)]
    [InlineData("pdt", -420)]
    [InlineData("hst", -600)]
    [InlineData("art", -180)]
    public void A_zone_has_its_offset(string word, int minutes)
    {
        DateWords.TryZone(word, out var offset).ShouldBeTrue();
        offset.ShouldBe(minutes);
    }

    [Theory]
    [InlineData("60")]
    [InlineData("et")]
    [InlineData("harbour")]
    public void Other_words_are_no_zone(string word) =>
        DateWords.TryZone(word, out _).ShouldBeFalse();
}
