using NewsBot.Bot.Digests;
using NewsBot.Storage.State;

namespace NewsBot.Tests.Bot.Digests;

public sealed class WeekdaysTests
{
    private const int Working = 0b001_1111;
    private const int Weekend = 0b110_0000;

    [Theory]
    [InlineData("every day", DigestSubscription.EveryDay)]
    [InlineData("Every Day", DigestSubscription.EveryDay)]
    [InlineData("everyday", DigestSubscription.EveryDay)]
    [InlineData("daily", DigestSubscription.EveryDay)]
    [InlineData("all days", DigestSubscription.EveryDay)]
    [InlineData("day", DigestSubscription.EveryDay)]
    [InlineData("weekdays", Working)]
    [InlineData("on weekdays", Working)]
    [InlineData("every weekday", Working)]
    [InlineData("workdays", Working)]
    [InlineData("weekends", Weekend)]
    [InlineData("weekend", Weekend)]
    [InlineData("weekdays and Sunday", Working | 0b100_0000)]
    [InlineData("Monday", 0b000_0001)]
    [InlineData("every monday", 0b000_0001)]
    [InlineData("Mondays", 0b000_0001)]
    [InlineData("mon", 0b000_0001)]
    [InlineData("Mon.", 0b000_0001)]
    [InlineData("tue", 0b000_0010)]
    [InlineData("tues", 0b000_0010)]
    [InlineData("Tuesdays", 0b000_0010)]
    [InlineData("wed", 0b000_0100)]
    [InlineData("weds", 0b000_0100)]
    [InlineData("Wednesday", 0b000_0100)]
    [InlineData("thu", 0b000_1000)]
    [InlineData("thurs", 0b000_1000)]
    [InlineData("Thursdays", 0b000_1000)]
    [InlineData("fri", 0b001_0000)]
    [InlineData("sat", 0b010_0000)]
    [InlineData("sun", 0b100_0000)]
    [InlineData("Mon, Wed, Fri", 0b001_0101)]
    [InlineData("mon;wed/fri", 0b001_0101)]
    [InlineData("mon + wed & fri", 0b001_0101)]
    [InlineData("fri mon wed mon", 0b001_0101)]
    public void Days_are_read_as_people_write_them(string text, int bits) =>
        Weekdays.Read(text).ShouldBe(bits);

    [Theory]
    [InlineData("never")]
    [InlineData("mo")]
    [InlineData("t")]
    [InlineData("mon, tomorrow")]
    [InlineData("monday morning")]
    [InlineData("mondayish")]
    [InlineData("every")]
    [InlineData(",")]
    [InlineData("")]
    public void What_names_no_day_is_refused_with_what_can_be_written(string text)
    {
        var refusal = Should.Throw<FormatException>(() => Weekdays.Read(text));

        refusal.Message.ShouldBe(
            $"days: '{text}' names no days; write every day, weekdays, weekends, or mon, wed, fri."
        );
    }

    [Theory]
    [InlineData(DigestSubscription.EveryDay, "every day")]
    [InlineData(Working, "on weekdays")]
    [InlineData(Weekend, "on weekends")]
    [InlineData(0b000_0001, "on Monday")]
    [InlineData(0b001_0101, "on Monday, Wednesday, Friday")]
    [InlineData(0b111_1110, "on Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday")]
    public void Days_are_named_in_words(int bits, string name) =>
        Weekdays.Name(bits).ShouldBe(name);

    [Fact]
    public void What_is_named_is_read_again_as_the_same()
    {
        for (var bits = 1; bits <= DigestSubscription.EveryDay; bits++)
        {
            Weekdays.Read(Weekdays.Name(bits)).ShouldBe(bits);
        }
    }

    [Fact]
    public void All_that_is_offered_can_be_read()
    {
        foreach (var offered in Weekdays.Offered)
        {
            Weekdays.Read(offered).ShouldBeInRange(1, DigestSubscription.EveryDay);
        }
    }
}
