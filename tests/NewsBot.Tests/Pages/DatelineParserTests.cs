using NewsBot.Core.Pages.Dates;

namespace NewsBot.Tests.Pages;

public sealed class DatelineParserTests
{
    [Theory]
    [InlineData(
        "Page last updated at 10:40 GMT, Wednesday, 3 March 2010",
        "2010-03-03T10:40:00+00:00"
    )]
    [InlineData("12 May 2011 Last updated at 17:02", "2011-05-12T17:02:00")]
    [InlineData("12 May 2011 Last updated at 17:02 GMT", "2011-05-12T17:02:00+00:00")]
    [InlineData(
        "Last Updated: Tuesday, 4 October 2005, 07:18 GMT 08:18 UK",
        "2005-10-04T07:18:00+00:00"
    )]
    [InlineData("Published: 6:32PM BST 02 Jul 2009", "2009-07-02T18:32:00+01:00")]
    [InlineData("PUBLISHED: 23:51, 21 August 2012", "2012-08-21T23:51:00")]
    [InlineData("Updated 14:22 GMT November 17, 1998", "1998-11-17T14:22:00+00:00")]
    [InlineData("06:00 Thursday 11 February 2016", "2016-02-11T06:00:00")]
    [InlineData("Thu 14 Mar 2019 17.05 GMT", "2019-03-14T17:05:00+00:00")]
    [InlineData("Sep 25, 2018, 07:00 ET", "2018-09-25T07:00:00-04:00")]
    [InlineData("Nov. 30, 2021 5 AM PT", "2021-11-30T05:00:00-08:00")]
    [InlineData("Jan 15, 2006 at 9 a.m. ET", "2006-01-15T09:00:00-05:00")]
    [InlineData("April 1, 2006 9:00 pm ET", "2006-04-01T21:00:00-05:00")]
    [InlineData("April 3, 2006 9:00 pm ET", "2006-04-03T21:00:00-04:00")]
    [InlineData("March 12, 2007 noon", "2007-03-12")]
    [InlineData("16 Aug 2023, 16:47 CEST", "2023-08-16T16:47:00+02:00")]
    [InlineData("Monday June 9, 2003", "2003-06-09")]
    [InlineData("May 1st, 2014", "2014-05-01")]
    [InlineData("1st of May 2014", "2014-05-01")]
    [InlineData("2010-03-03", "2010-03-03")]
    [InlineData("2010-03-03T10:40:00Z", "2010-03-03T10:40:00+00:00")]
    [InlineData("2010-03-03T10:40:12.345+05:30", "2010-03-03T10:40:00+05:30")]
    [InlineData("2010/03/03 10:40", "2010-03-03T10:40:00")]
    [InlineData("21.09.2022, 17:40 Uhr", "2022-09-21T17:40:00")]
    [InlineData("Stand: 21.09.2022 17.40 Uhr", "2022-09-21T17:40:00")]
    [InlineData("21. September 2022", "2022-09-21")]
    [InlineData("3 de marzo de 2010", "2010-03-03")]
    [InlineData("Publi\u00E9 le 3 mars 2010 \u00E0 16h47", "2010-03-03T16:47:00")]
    [InlineData("11/19/2019", "2019-11-19")]
    [InlineData("19/11/2019", "2019-11-19")]
    [InlineData("2024\u5E743\u67085\u65E5", "2024-03-05")]
    [InlineData("05 Feb 10", "2010-02-05")]
    [InlineData("14 Sep 99", "1999-09-14")]
    [InlineData("March 4, 202412:39 PM UTC", "2024-03-04T12:39:00+00:00")]
    [InlineData("By Ann OdeDec. 18, 2023 9:00 am EST", "2023-12-18T09:00:00-05:00")]
    [InlineData("3 March 2010 12:30 AM", "2010-03-03T00:30:00")]
    [InlineData("3 March 2010 12:30 PM", "2010-03-03T12:30:00")]
    public void A_date_is_read_in_any_form(string line, string expected) =>
        Parse(line)[0].Date.ToString().ShouldBe(expected);

    [Theory]
    [InlineData("")]
    [InlineData("The 5 of them met at 10:40")]
    [InlineData("31 February 2010")]
    [InlineData("Version 3.14.15926")]
    [InlineData("It won 3-2 on 4 occasions")]
    [InlineData("Call 0800 123 4567 890123456789")]
    [InlineData("March 3")]
    public void A_line_without_a_whole_date_has_none(string line) => Parse(line).ShouldBeEmpty();

    [Fact]
    public void Publication_and_change_are_told_apart()
    {
        var dates = Parse("PUBLISHED: 23:51, 21 August 2012 | UPDATED: 08:14, 22 August 2012");

        dates.Select(date => date.Label).ShouldBe([DateLabel.Published, DateLabel.Updated]);
        dates[1].Date.ToString().ShouldBe("2012-08-22T08:14:00");
    }

    [Fact]
    public void A_date_with_its_time_is_a_stretch_of_the_line()
    {
        const string Line = "Thu 14 Mar 2019 17.05 GMT, last week";

        var date = Parse(Line)[0];

        Line[date.Start..date.End].ShouldBe("14 Mar 2019 17.05 GMT");
    }

    private static List<DateMention> Parse(string line)
    {
        var mentions = new List<DateMention>();
        DatelineParser.Parse(line, mentions);
        return mentions;
    }
}
