using NewsBot.Core.Pages;

namespace NewsBot.Tests.Pages;

public sealed class PublicationTests
{
    private const string Body =
        "\n\nThe harbour board of Kelm voted on Tuesday to dredge the northern basin for the first time in years.\n\n"
        + "The work begins at dawn on Thursday and lasts until the spring tides, said the commissioner of the port.\n";

    [Theory]
    [InlineData("By Ines Halloway\n15 September 2026\nUpdated 16 September 2026", "2026-09-15")]
    [InlineData("Updated 16 September 2026\n15 September 2026", "2026-09-15")]
    [InlineData("Updated 16 September 2026", "2026-09-16")]
    [InlineData("Published: 09/10/2026 18:20 | Updated: 23/10/2026 08:02", "2026-10-09T18:20:00")]
    [InlineData("Published: 09/10/2026 | Updated: 09/23/2026", "2026-09-10")]
    [InlineData("Published: 03/04/2026\nUpdated 5 April 2026", "2026-04-03")]
    [InlineData("Published: 03/04/2026", "2026-03-04")]
    [InlineData("Tue, 15 Sep 2026 18:04:00 +0200", "2026-09-15T18:04:00+02:00")]
    public void The_first_day_wins_and_other_dates_settle_the_order(
        string dates,
        string published
    ) =>
        PageReader
            .Read($"Kelm votes to dredge the basin\n\n{dates}{Body}")
            .Published.ToString()
            .ShouldBe(published);

    [Theory]
    [InlineData("Tuesday September 15, 2026 10:05 am by Ines Halloway")]
    [InlineData("15 September 2026 | By Ines Halloway")]
    [InlineData("Words: Ines Halloway  Pictures: Bo Lee")]
    public void A_name_may_stand_behind_a_date_or_before_a_credit(string line) =>
        PageReader
            .Read($"Kelm votes to dredge the basin\n\n{line}{Body}")
            .Authors.ShouldBe(["Ines Halloway"]);

    [Theory]
    [InlineData("Tue, 15 Sep 2026 18:04:00 +0200", "2026-09-15T18:04:00+02:00")]
    [InlineData("Tue, 15 Sep 2026 18:04:00 GMT", "2026-09-15T18:04:00+00:00")]
    [InlineData("15 September 2026", "2026-09-15")]
    [InlineData("soon", "")]
    [InlineData("1 May 2026 to 3 May 2026", "")]
    public void A_record_may_have_the_date_of_a_feed(string text, string date)
    {
        PublicationDate.TryParseAsWritten(text, out var read).ShouldBe(date.Length > 0);

        read.ToString().ShouldBe(date);
    }
}
