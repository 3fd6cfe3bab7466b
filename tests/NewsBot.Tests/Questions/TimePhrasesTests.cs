using System.Globalization;
using CsCheck;
using NewsBot.Core.Questions;
using NewsBot.Core.Text;

namespace NewsBot.Tests.Questions;

public sealed class TimePhrasesTests
{
    // 16 September 2026 is a Wednesday.
    [Theory]
    [InlineData("2026-09-16", "What happened yesterday?", "Reported 2026-09-15 2026-09-15")]
    [InlineData("2027-01-01", "What happened yesterday?", "Reported 2026-12-31 2026-12-31")]
    [InlineData("2028-03-01", "what happened yesterday", "Reported 2028-02-29 2028-02-29")]
    [InlineData("2026-09-16", "What did he say this morning?", "Reported 2026-09-16 2026-09-16")]
    [InlineData("2026-09-16", "What did she say last week?", "Reported 2026-09-07 2026-09-13")]
    [InlineData("2027-01-01", "What did she say last week?", "Reported 2026-12-21 2026-12-27")]
    [InlineData("2026-09-16", "What happened this week?", "Current 2026-09-14 2026-09-20")]
    [InlineData("2026-09-16", "What opens next week?", "Ahead 2026-09-21 2026-09-27")]
    [InlineData("2027-01-31", "What was said last month?", "Reported 2026-12-01 2026-12-31")]
    [InlineData("2026-12-31", "What starts next month?", "Ahead 2027-01-01 2027-01-31")]
    [InlineData("2026-01-01", "Who won last year?", "Told 2025-01-01 2025-12-31")]
    [InlineData("2026-09-16", "Who spoke this weekend?", "Reported 2026-09-19 2026-09-20")]
    [InlineData("2026-09-16", "Who spoke over the weekend?", "Reported 2026-09-12 2026-09-13")]
    [InlineData("2026-09-20", "Who spoke at the weekend?", "Reported 2026-09-19 2026-09-20")]
    [InlineData("2026-09-16", "Who resigned since Monday?", "Reported 2026-09-14 2026-09-16")]
    [InlineData("2026-09-14", "Who resigned since Monday?", "Reported 2026-09-14 2026-09-14")]
    [InlineData("2026-09-16", "Who left since 14 September?", "Reported 2026-09-14 2026-09-16")]
    [InlineData("2026-01-05", "Who left since 14 September?", "Reported 2025-09-14 2026-01-05")]
    [InlineData("2026-09-16", "Who left before Friday?", "Reported 0001-01-01 2026-09-10")]
    [InlineData("2026-09-16", "Who left by 2 March 2010?", "Reported 0001-01-01 2010-03-02")]
    [InlineData("2026-09-16", "Who left after the 3rd of May?", "Reported 2026-05-04 2026-09-16")]
    [InlineData(
        "2026-09-16",
        "What was said between 3 and 9 September?",
        "Reported 2026-09-03 2026-09-09"
    )]
    [InlineData(
        "2027-01-02",
        "What was said between 28 December and 2 January?",
        "Reported 2026-12-28 2027-01-02"
    )]
    [InlineData(
        "2026-09-16",
        "What was said from Friday to Tuesday?",
        "Reported 2026-09-11 2026-09-15"
    )]
    [InlineData("2026-09-16", "Who led from 2019 to 2021?", "Told 2019-01-01 2021-12-31")]
    [InlineData("2026-09-16", "What broke in the last 3 days?", "Reported 2026-09-13 2026-09-16")]
    [InlineData("2026-09-16", "And in the past two weeks?", "Reported 2026-09-02 2026-09-16")]
    [InlineData("2026-09-16", "News of the last two days", "Reported 2026-09-14 2026-09-16")]
    [InlineData("2026-03-31", "And over the last month?", "Reported 2026-02-28 2026-03-31")]
    [InlineData("2026-09-16", "What broke three days ago?", "Reported 2026-09-13 2026-09-13")]
    [InlineData("2026-09-16", "Who died in March?", "Told 2026-03-01 2026-03-31")]
    [InlineData("2026-02-16", "Who died in March?", "Told 2025-03-01 2025-03-31")]
    [InlineData("2026-09-16", "Who died in March 2010?", "Told 2010-03-01 2010-03-31")]
    [InlineData("2026-09-16", "Who died in 2010?", "Told 2010-01-01 2010-12-31")]
    [InlineData("2026-09-16", "Who died on 2 March?", "Told 2026-03-02 2026-03-02")]
    [InlineData("2026-09-16", "Who died on February 29?", "Told 2024-02-29 2024-02-29")]
    [InlineData("2026-09-16", "The report of 2023-11-24 says?", "Told 2023-11-24 2023-11-24")]
    [InlineData("2026-09-16", "Who spoke on Monday?", "Reported 2026-09-14 2026-09-14")]
    [InlineData("2026-09-16", "Who won Monday's debate?", "Reported 2026-09-14 2026-09-14")]
    [InlineData("2026-09-16", "Who spoke on last Wednesday?", "Reported 2026-09-09 2026-09-09")]
    [InlineData("2026-09-16", "Who will speak on Monday?", "Ahead")]
    [InlineData("2026-09-16", "What is the latest on the strike?", "Latest")]
    [InlineData("2026-09-16", "the most recent poll", "Latest")]
    [InlineData("2026-09-16", "Who is currently mayor?", "Current")]
    public void A_question_means(string today, string question, string expected) =>
        Print(TimePhrases.Find(question, Day(today)).ShouldHaveSingleItem()).ShouldBe(expected);

    [Theory]
    [InlineData("Who reads the Sunday Times?")]
    [InlineData("What does USA Today say?")]
    [InlineData("What does Business Today say about banks?")]
    [InlineData("Who said \"I opened it yesterday\"?")]
    [InlineData("What do people buy on Black Friday?")]
    [InlineData("Did Theresa resign before May?")]
    [InlineData("Which volcano erupted for the first time since 1984?")]
    [InlineData("What may happen?")]
    [InlineData("Who sang the last song of the year?")]
    [InlineData("What happened in the last week of the war?")]
    [InlineData("How far is it between Kell and Orr?")]
    [InlineData("")]
    public void Other_words_tell_no_time(string question) =>
        TimePhrases.Find(question, Day("2026-09-16")).ShouldBeEmpty();

    [Fact]
    public void Words_that_a_page_may_write_too_stay_a_topic_and_others_do_not()
    {
        Single("Who died in March 2010?").IsTopic.ShouldBeTrue();
        Single("Who died in March 2010?").IsRelative.ShouldBeFalse();
        Single("Who resigned yesterday?").IsTopic.ShouldBeFalse();
        Single("Who resigned yesterday?").IsRelative.ShouldBeTrue();

        static TimeReference Single(string question) =>
            TimePhrases.Find(question, Day("2026-09-16")).ShouldHaveSingleItem();
    }

    [Fact]
    public void Whatever_is_asked_on_whatever_day_periods_are_ordered_and_few() =>
        Gen.Select(Texts, Gen.Int[0, DateOnly.MaxValue.DayNumber])
            .Sample(
                (text, number) =>
                {
                    var times = TimePhrases.Find(text, DateOnly.FromDayNumber(number));

                    times.Count.ShouldBeLessThanOrEqualTo(4);
                    var end = 0;
                    foreach (var time in times)
                    {
                        time.Span.Start.ShouldBeGreaterThanOrEqualTo(end);
                        end = time.Span.End;
                        end.ShouldBeLessThanOrEqualTo(text.Length);
                        if (time.Days is { } days)
                        {
                            days.First.ShouldBeLessThanOrEqualTo(days.Last);
                            PeriodWords.WithWeekday(days).ShouldContain(' ');
                        }
                    }
                },
                iter: 3000
            );

    [Theory]
    [InlineData("0001-01-01")]
    [InlineData("9999-12-31")]
    public void The_ends_of_the_calendar_are_days_like_others(string today) =>
        Texts.Sample(text => TimePhrases.Find(text, Day(today)), iter: 1000);

    private static Gen<string> Texts { get; } =
        Gen.OneOf(
            Gen.OneOfConst(
                    "since on in the last next this between and from to before after by until of week weeks month year years days ago "
                        .Split(' ')
                        .Concat(
                            "yesterday Monday Friday's March may 2010 1500 2199 3 29 31 February 999 a couple \" - , latest will 2023-11-24".Split(
                                ' '
                            )
                        )
                        .ToArray()
                )
                .Array[0, 14]
                .Select(words => string.Join(' ', words)),
            Gen.String
        );

    private static DateOnly Day(string day) =>
        DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Print(TimeReference time) =>
        time.Days is { } days
            ? string.Create(
                CultureInfo.InvariantCulture,
                $"{time.Reading} {days.First:yyyy-MM-dd} {days.Last:yyyy-MM-dd}"
            )
            : time.Reading.ToString();
}
