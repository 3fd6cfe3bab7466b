using NewsBot.Bot.Digests;
using NewsBot.Discord.Interactions;
using NodaTime;

namespace NewsBot.Tests.Bot.Digests;

public sealed class TimeZonesTests
{
    [Theory]
    [InlineData("Europe/Berlin", "Europe/Berlin")]
    [InlineData("europe/berlin", "Europe/Berlin")]
    [InlineData("  Berlin ", "Europe/Berlin")]
    [InlineData("TOKYO", "Asia/Tokyo")]
    [InlineData("New York", "America/New_York")]
    [InlineData("america/new york", "America/New_York")]
    [InlineData("new_york", "America/New_York")]
    [InlineData("Buenos Aires", "America/Argentina/Buenos_Aires")]
    [InlineData("utc", "UTC")]
    // Other names of a zone, which are not offered.
    [InlineData("Europe/Kiev", "Europe/Kiev")]
    [InlineData("us/pacific", "US/Pacific")]
    public void A_zone_is_found_by_its_id_in_any_case_or_by_its_city(string typed, string id) =>
        TimeZones.Find(typed).ShouldBe(id);

    [Theory]
    [InlineData("")]
    [InlineData("Atlantis")]
    [InlineData("Europe")]
    [InlineData("Europe/")]
    [InlineData("Berlin, Germany")]
    [InlineData("Europe/Berlin\0")]
    public void What_is_no_zone_is_not_found(string typed) => TimeZones.Find(typed).ShouldBeNull();

    [Fact]
    public void All_that_is_offered_fits_is_found_again_as_it_is_shown_and_is_of_the_database()
    {
        string[] ids = [.. TimeZones.Ids];

        ids.Length.ShouldBeGreaterThan(300);
        ids.ShouldBeUnique();
        ids.ShouldContain("UTC");
        foreach (var id in ids)
        {
            id.Length.ShouldBeLessThanOrEqualTo(Choice.MaxLength);
            TimeZones.Find(id.Replace('_', ' ')).ShouldBe(id);
            TimeZones.Of(id).ShouldBe(DateTimeZoneProviders.Tzdb[id]);
        }
    }

    [Fact]
    public void A_name_that_the_database_has_no_more_is_UTC() =>
        TimeZones.Of("Mars/Olympus").ShouldBe(DateTimeZone.Utc);
}
