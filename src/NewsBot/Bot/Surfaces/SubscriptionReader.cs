using System.Collections.Immutable;
using System.Globalization;
using NewsBot.Bot.Digests;
using NewsBot.Bot.Sheets;
using NewsBot.Discord.Interactions;
using NewsBot.Requests;
using NewsBot.Storage.State;

namespace NewsBot.Bot.Surfaces;

/// <summary>Reads what a command wants of a digest; what it does not name stays as it is.</summary>
internal static class SubscriptionReader
{
    /// <summary>What empties a list of what is followed.</summary>
    private const string Nothing = "none";

    /// <summary>The subscription with what the command says otherwise.</summary>
    /// <exception cref="FormatException">An option can't be read; the message says which and why.</exception>
    public static DigestSubscription Read(DigestSubscription kept, CommandInteraction command)
    {
        return kept with
        {
            Hour = Number("hour", 0, 23) ?? kept.Hour,
            Minute = Number("minute", 0, 59) ?? kept.Minute,
            Zone = Value("timezone") is { } zone ? ZoneOf(zone) : kept.Zone,
            Weekdays = Value("days") is { } days ? Weekdays.Read(days) : kept.Weekdays,
            Followed = new Followed(
                List("topics") ?? kept.Followed.Topics,
                List("names") ?? kept.Followed.Names,
                Value("section") is { } section ? Some(section) : kept.Followed.Section
            ),
            Stories = Number("max", 1, DigestMessage.MaxStories) ?? kept.Stories,
            TellsEmpty = Flag("empty") ?? kept.TellsEmpty,
            InThread = Flag("thread") ?? kept.InThread,
        };

        string? Value(string name) =>
            command.Options.GetValueOrDefault(name)?.Trim() is { Length: > 0 } value
                ? Markup.Cut(value, StoredRequest.MaxValue)
                : null;

        bool? Flag(string name) => Value(name) is { } value ? value == "true" : null;

        int? Number(string name, int least, int most) =>
            Value(name) is not { } value ? null
            : int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number >= least
            && number <= most
                ? number
            : throw new FormatException($"{name}: '{value}' is no number from {least} to {most}.");

        ImmutableArray<string>? List(string name) =>
            Value(name) is not { } value ? null
            : IsNothing(value) ? []
            :
            [
                .. value
                    .Split([',', ';'], StringSplitOptions.RemoveEmptyEntries)
                    .Select(Markup.Line)
                    .Where(t => t.Length > 0)
                    .Take(StoredFollowed.MaxItems),
            ];
    }

    private static string? Some(string value) =>
        !IsNothing(value) && Markup.Line(value) is { Length: > 0 } line ? line : null;

    private static bool IsNothing(string value) =>
        string.Equals(value, Nothing, StringComparison.OrdinalIgnoreCase);

    private static string ZoneOf(string typed) =>
        TimeZones.Find(typed)
        ?? throw new FormatException(
            $"timezone: '{typed}' is no time zone; choose one while you type a city, such as Europe/Berlin."
        );
}
