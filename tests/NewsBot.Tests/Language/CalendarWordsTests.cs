using NewsBot.Core.Language;
using NewsBot.Core.Text;

namespace NewsBot.Tests.Language;

public sealed class CalendarWordsTests
{
    [Theory]
    [InlineData(
        "january february march april may june july august september october november december",
        1
    )]
    [InlineData("jan feb mar apr may jun jul aug sep oct nov dec", 1)]
    [InlineData("sept", 9)]
    public void Months_are_known_by_name_and_short(string words, int first) =>
        Numbers(words, CalendarWords.MonthOf).ShouldBe(From(first, words));

    [Theory]
    [InlineData("sunday monday tuesday wednesday thursday friday saturday", 0)]
    [InlineData("tues", 2)]
    [InlineData("thurs", 4)]
    public void Weekdays_are_known_by_name_and_short(string words, int first) =>
        Numbers(words, w => (int?)CalendarWords.WeekdayOf(w)).ShouldBe(From(first, words));

    [Theory]
    [InlineData("one two three four five six seven eight nine ten eleven twelve", 1)]
    [InlineData("a couple few", 1)]
    [InlineData("several", 3)]
    [InlineData("1", 1)]
    [InlineData("999", 999)]
    public void Numbers_are_read_in_words_and_figures(string words, int first) =>
        Numbers(words, CalendarWords.Number).ShouldBe(From(first, words));

    [Theory]
    [InlineData("0")]
    [InlineData("1000")]
    [InlineData("-1")]
    [InlineData("many")]
    public void Other_numbers_count_no_days(string word) =>
        CalendarWords.Number(word).ShouldBeNull();

    [Theory]
    [InlineData("day days", CalendarUnit.Day)]
    [InlineData("week weeks", CalendarUnit.Week)]
    [InlineData("weekend", CalendarUnit.Weekend)]
    [InlineData("month months", CalendarUnit.Month)]
    [InlineData("year years", CalendarUnit.Year)]
    internal void Units_are_known_by_name(string words, CalendarUnit unit) =>
        words.Split(' ').ShouldAllBe(w => CalendarWords.UnitOf(w) == unit);

    [Fact]
    public void Other_words_are_none_of_it()
    {
        CalendarWords.MonthOf("mars").ShouldBeNull();
        CalendarWords.WeekdayOf("today").ShouldBeNull();
        CalendarWords.UnitOf("hour").ShouldBeNull();
    }

    [Theory]
    [InlineData("1", 1)]
    [InlineData("31", 31)]
    [InlineData("1st", 1)]
    [InlineData("22nd", 22)]
    [InlineData("3rd", 3)]
    [InlineData("14th", 14)]
    [InlineData("0", null)]
    [InlineData("32", null)]
    [InlineData("100", null)]
    [InlineData("100th", null)]
    [InlineData("th", null)]
    [InlineData("3x", null)]
    public void Days_of_a_month_are_read_with_and_without_an_ending(string word, int? day) =>
        CalendarWords.DayOfMonth(word).ShouldBe(day);

    [Theory]
    [InlineData("1500", 1500)]
    [InlineData("2199", 2199)]
    [InlineData("1499", null)]
    [InlineData("2200", null)]
    [InlineData("926", null)]
    [InlineData("20260", null)]
    [InlineData("20x6", null)]
    public void Years_have_four_figures_and_lie_near(string word, int? year) =>
        CalendarWords.Year(word).ShouldBe(year);

    private static int?[] Numbers(string words, Func<string, int?> read) =>
        [.. words.Split(' ').Select(read)];

    private static int?[] From(int first, string words) =>
        [.. words.Split(' ').Select((_, i) => (int?)(first + i))];
}
