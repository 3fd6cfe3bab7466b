using NewsBot.Bot.Surfaces;
using NewsBot.Discord.Interactions;
using NewsBot.Discord.Messages;
using NewsBot.Storage.State;
using NewsBot.Tests.Discord.Doubles;
using NewsBot.Tests.Storage.State;

namespace NewsBot.Tests.Bot.Surfaces;

public sealed class ButtonPlacesTests : IDisposable
{
    private const ulong Ann = 7;
    private const ulong Ben = 8;
    private const ulong Guild = 1;
    private const ulong Channel = 2;
    private const ulong Message = 30;

    private readonly StateFolder _state = new();

    private ButtonPlaces Places => new(_state.Answers, _state.Time);

    public void Dispose() => _state.Dispose();

    [Theory]
    [InlineData(Guild, Channel, Message, true)]
    [InlineData(Guild, Channel, 31UL, false)]
    [InlineData(Guild, 3UL, Message, false)]
    [InlineData(2UL, Channel, Message, false)]
    [InlineData(null, Channel, Message, false)]
    public async Task A_button_is_of_its_message_channel_and_server(
        ulong? guild,
        ulong channel,
        ulong message,
        bool holds
    )
    {
        var record = await SaveAsync(Message);

        (await HoldAsync(Pressed(Ben, guild, channel, message), record)).ShouldBe(holds);
        (await HoldAsync(Pressed(Ann, guild, channel, message), record)).ShouldBe(holds);
    }

    [Fact]
    public async Task Before_its_message_is_noted_it_is_anybodys_for_a_minute_then_the_askers()
    {
        var record = await SaveAsync(message: null);
        (await HoldAsync(Pressed(Ben), record)).ShouldBeTrue();
        (await HoldAsync(Pressed(Ben, channel: 3), record)).ShouldBeFalse();

        _state.Time.Advance(TimeSpan.FromMinutes(1));

        (await HoldAsync(Pressed(Ben), record)).ShouldBeFalse();
        (await HoldAsync(Pressed(Ann), record)).ShouldBeTrue();
    }

    [Fact]
    public async Task While_a_message_with_it_is_on_its_way_it_may_be_pressed_there()
    {
        var record = await SaveAsync(Message);
        var places = Places;
        var pressed = Pressed(Ben, channel: 50, message: 51);

        using (places.Expect(record, 50))
        {
            (await places.HoldAsync(pressed, record, default)).ShouldBeTrue();
            (await places.HoldAsync(Pressed(Ben, channel: 52), record, default)).ShouldBeFalse();
        }

        (await places.HoldAsync(pressed, record, default)).ShouldBeFalse();
    }

    [Fact]
    public async Task Another_place_that_was_noted_is_its_viewers_alone()
    {
        var record = await SaveAsync(Message);
        await _state.Answers.AddPlaceAsync(record.Id, new(Channel, 40, Ben), default);
        await _state.Answers.AddPlaceAsync(record.Id, new(50, 51, null), default);

        (await HoldAsync(Pressed(Ben, message: 40), record)).ShouldBeTrue();
        (await HoldAsync(Pressed(Ann, message: 40), record)).ShouldBeFalse();
        (await HoldAsync(Pressed(Ann, channel: 50, message: 51), record)).ShouldBeTrue();
        (await HoldAsync(Pressed(Ann, channel: Channel, message: 51), record)).ShouldBeFalse();
    }

    [Fact]
    public async Task A_form_may_come_without_its_message_but_not_from_elsewhere()
    {
        var record = await SaveAsync(Message);

        (await Places.HoldAsync(Sent(Channel, null), record, default)).ShouldBeTrue();
        (await Places.HoldAsync(Sent(Channel, Message), record, default)).ShouldBeTrue();
        (await Places.HoldAsync(Sent(Channel, 31), record, default)).ShouldBeFalse();
        (await Places.HoldAsync(Sent(3, null), record, default)).ShouldBeFalse();
    }

    private Task<bool> HoldAsync(ButtonInteraction pressed, AnswerRecord record) =>
        Places.HoldAsync(pressed, record, default);

    private async Task<AnswerRecord> SaveAsync(ulong? message)
    {
        var record = _state.Answer(Ann) with { AnswerMessageId = message };
        await _state.Answers.SaveAsync(record, default);
        return record;
    }

    private static ButtonInteraction Pressed(
        ulong user,
        ulong? guild = Guild,
        ulong channel = Channel,
        ulong message = Message
    ) =>
        new()
        {
            Id = 1,
            User = new DiscordUser(user, "somebody", IsBot: false),
            GuildId = guild,
            Channel = new ChannelPlace(channel, ChannelKind.Channel),
            Reply = new RecordingReply(),
            CustomId = "",
            MessageId = message,
        };

    private static ModalSubmitInteraction Sent(ulong channel, ulong? message) =>
        new()
        {
            Id = 1,
            User = new DiscordUser(Ben, "somebody", IsBot: false),
            GuildId = Guild,
            Channel = new ChannelPlace(channel, ChannelKind.Channel),
            Reply = new RecordingReply(),
            CustomId = "",
            MessageId = message,
        };
}
