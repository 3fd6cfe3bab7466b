using NewsBot.Bot.Sheets;
using NewsBot.Bot.Surfaces;
using NewsBot.Discord.Interactions;
using NewsBot.Discord.Messages;
using NewsBot.Requests;
using NewsBot.Storage.State;
using NewsBot.Tests.Discord.Doubles;

namespace NewsBot.Tests.Bot.Surfaces;

/// <summary>What a command says of a digest, option by option.</summary>
public sealed class SubscriptionReaderTests
{
    private static readonly DigestSubscription _kept = new()
    {
        ChannelId = 3,
        GuildId = 1,
        OwnerId = 7,
        Hour = 6,
        Minute = 30,
        Zone = "Asia/Tokyo",
        Weekdays = 0b000_0001,
        Followed = new Followed(["dams"], ["Ada Orr"], "Weather"),
        Stories = 4,
        TellsEmpty = false,
        InThread = true,
        State = SubscriptionState.Paused,
        Since = DateTimeOffset.UnixEpoch,
    };

    [Fact]
    public void What_is_not_named_stays_as_it_is()
    {
        Read().ShouldBe(_kept);
        Read(("hour", ""), ("timezone", "  "), ("topics", "")).ShouldBe(_kept);
    }

    [Fact]
    public void Each_option_changes_its_own_and_nothing_else()
    {
        Read(("hour", "0")).ShouldBe(_kept with { Hour = 0 });
        Read(("hour", " 23 ")).ShouldBe(_kept with { Hour = 23 });
        Read(("minute", "59")).ShouldBe(_kept with { Minute = 59 });
        Read(("timezone", "new york")).ShouldBe(_kept with { Zone = "America/New_York" });
        Read(("days", "weekdays")).ShouldBe(_kept with { Weekdays = 0b001_1111 });
        Read(("max", "1")).ShouldBe(_kept with { Stories = 1 });
        Read(("max", "10")).ShouldBe(_kept with { Stories = DigestMessage.MaxStories });
        Read(("empty", "true")).ShouldBe(_kept with { TellsEmpty = true });
        Read(("thread", "false")).ShouldBe(_kept with { InThread = false });
    }

    [Fact]
    public void Topics_and_names_are_parted_by_commas_and_take_the_place_of_those_before()
    {
        var read = Read(("topics", " trains, dams ;, the  harbour\nboard,"), ("names", "Mia Solt"));

        read.Followed.Topics.ShouldBe(["trains", "dams", "the  harbour board"]);
        read.Followed.Names.ShouldBe(["Mia Solt"]);
        read.Followed.Section.ShouldBe("Weather");
        Read(("section", " Arts ")).Followed.Section.ShouldBe("Arts");
    }

    [Theory]
    [InlineData("none")]
    [InlineData("None")]
    [InlineData(" NONE ")]
    public void None_follows_nothing_any_more(string none)
    {
        Read(("topics", none)).Followed.Topics.ShouldBeEmpty();
        Read(("topics", none)).Followed.Names.ShouldBe(["Ada Orr"]);
        Read(("names", none)).Followed.Names.ShouldBeEmpty();
        Read(("names", none)).Followed.Topics.ShouldBe(["dams"]);
        Read(("section", none)).Followed.Section.ShouldBeNull();
        Read(("topics", "none of it")).Followed.Topics.ShouldBe(["none of it"]);
    }

    [Fact]
    public void More_than_is_kept_is_left_out()
    {
        var many = string.Join(',', Enumerable.Range(1, StoredFollowed.MaxItems + 5));

        Read(("topics", many))
            .Followed.Topics.ShouldBe(
                Enumerable.Range(1, StoredFollowed.MaxItems).Select(i => $"{i}")
            );
        Read(("section", new string('a', 3_000)))
            .Followed.Section!.Length.ShouldBe(StoredRequest.MaxValue);
    }

    [Theory]
    [InlineData("hour", "24", "hour: '24' is no number from 0 to 23.")]
    [InlineData("hour", "-1", "hour: '-1' is no number from 0 to 23.")]
    [InlineData("hour", "8.5", "hour: '8.5' is no number from 0 to 23.")]
    [InlineData("hour", "eight", "hour: 'eight' is no number from 0 to 23.")]
    [InlineData("minute", "60", "minute: '60' is no number from 0 to 59.")]
    [InlineData("max", "0", "max: '0' is no number from 1 to 10.")]
    [InlineData("max", "11", "max: '11' is no number from 1 to 10.")]
    [InlineData("max", "99999999999", "max: '99999999999' is no number from 1 to 10.")]
    [InlineData(
        "timezone",
        "Atlantis",
        "timezone: 'Atlantis' is no time zone; choose one while you type a city, such as Europe/Berlin."
    )]
    [InlineData(
        "days",
        "never",
        "days: 'never' names no days; write every day, weekdays, weekends, or mon, wed, fri."
    )]
    public void What_can_not_be_read_is_named_with_what_can_be_written(
        string option,
        string value,
        string message
    ) => Should.Throw<FormatException>(() => Read((option, value))).Message.ShouldBe(message);

    private static DigestSubscription Read(params (string Name, string Value)[] options) =>
        SubscriptionReader.Read(
            _kept,
            new CommandInteraction
            {
                Id = 1,
                Name = "digest",
                User = new DiscordUser(7, "somebody", IsBot: false),
                Channel = new ChannelPlace(3, ChannelKind.Channel),
                Reply = new RecordingReply(),
                Options = options.ToDictionary(o => o.Name, o => o.Value, StringComparer.Ordinal),
            }
        );
}
