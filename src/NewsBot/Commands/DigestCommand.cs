using System.CommandLine;
using System.Globalization;
using NewsBot.Rendering;
using NewsBot.Requests;

namespace NewsBot.Commands;

/// <summary><c>digest</c>: what happened on some days.</summary>
internal static class DigestCommand
{
    private const int MostDays = 366;
    private const int MostStories = 50;

    public static Command Create() =>
        new RequestVerb("TOPIC", "What the stories are to be about; nothing: everything.", "topic")
        {
            IsTextOptional = true,
            Read = static (_, given) =>
                new Request.Digest(given.Text)
                {
                    Day = RequestDates.Day("date", given.Named("date")),
                    Days = Number("days", given.Named("days"), 1, MostDays),
                    Count = Number(
                        "max",
                        given.Named("max"),
                        Request.Digest.DefaultCount,
                        MostStories
                    ),
                    Filter = given.Filter,
                    Asked = given.Asked,
                },
            Json = static (id, served, _) =>
                ReplyJson.Node(DigestJson.Of(id, (Result.Digested)served.Result)),
        }
            .With(
                "date",
                "DAY",
                "The day (yyyy-MM-dd), or the last of several; else yesterday and today until now."
            )
            .With("days", "N", "So many days up to it (1).")
            .With("max", "N", "So many stories at most (7).")
            .AddTo(
                new Command(
                    "digest",
                    """
                    Tells what happened on a day or in a week: the stories, who said what, what is new, where outlets differ.
                    Examples:
                      newsbot digest
                      newsbot digest --date 2026-09-15
                      newsbot digest flood --date 2026-09-20 --days 7 --max 3
                      newsbot digest --batch days.jsonl --json > digests.jsonl
                    """
                )
            );

    private static int Number(string name, string? text, int otherwise, int most) =>
        text is null ? otherwise
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && number >= 1
        && number <= most
            ? number
        : throw new FormatException($"{name}: '{text}' is no number from 1 to {most}.");
}
