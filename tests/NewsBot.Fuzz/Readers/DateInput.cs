using System.Globalization;
using NewsBot.Core.Language;
using NewsBot.Core.Pages;
using NewsBot.Core.Pages.Dates;
using NewsBot.Core.Questions;
using NewsBot.Core.Retrieval;
using NewsBot.Core.Text;

namespace NewsBot.Fuzz.Readers;

/// <summary>Dates, numbers, names and phrases in a line.</summary>
internal static class DateInput
{
    private static readonly string[] _samples =
    [
        "What happened between 1 and 9 August 2026?",
        "since last Monday, the day before yesterday, or in the first week of 2025",
        "Published 10:30 BST, Tuesday 15 September 2026 | Updated 3 hours ago",
        "2026-09-14T10:00:00+01:00",
        "14/09/2026 9.30pm ET",
        "Sept. 14th, '26 \u2014 noon to 29 February",
        "\u00A31.5bn, 2,5 per cent, -3 of 44, one in ten, 19th",
        "\"the tariff stays\" and \u201Cno new [\u2026] taxes\u201D said Ann-Marie O'Orr of the Bank of Kell",
        "three months before the end of 1999 until the 1980s and next year",
    ];

    private static readonly DateOnly[] _days =
    [
        new(2026, 9, 14),
        new(2024, 2, 29),
        DateOnly.MinValue,
        DateOnly.MaxValue,
    ];

    public static Reader Create(IReadOnlyList<string> pages) =>
        new("dates", [.. _samples, .. pages.SelectMany(p => p.Split('\n').Take(8))], Read);

    private static string Read(string input)
    {
        var all = new TextSpan(0, input.Length);
        Rules.InOrder("dates", DateSpans.In(input, all), input.Length);
        Rules.InOrder("numbers", NumberSpans.In(input, all), input.Length);
        Rules.InOrder("names", NameSpans.In(input, all), input.Length);
        var times = _days.SelectMany(day => TimePhrases.Find(input, day)).ToArray();
        foreach (var time in times)
        {
            Rules.Inside("time", time.Span, input.Length);
        }

        var mentions = new List<DateMention>();
        foreach (var line in input.Split('\n'))
        {
            DatelineParser.Parse(line, mentions);
        }

        var phrases = QuotedPhrases.In(input);
        foreach (var phrase in phrases)
        {
            Rules.Inside(
                "phrase",
                new PhraseMatcher(phrase).Find(input, 0, input.Length),
                input.Length
            );
        }

        var published = PublicationDate.TryParse(input, out var date) ? date : default;
        var speech = SpeechQuestion.Parse(input);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{string.Join(',', times.AsEnumerable())} {mentions.Count} {string.Join('|', phrases)} {published} {QuestionForms.Of(input)} {speech}"
        );
    }
}
