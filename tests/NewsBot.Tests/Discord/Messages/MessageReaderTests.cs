using System.Text.Json;
using NewsBot.Discord.Messages;
using NewsBot.Discord.Wire;

namespace NewsBot.Tests.Discord.Messages;

public sealed class MessageReaderTests
{
    private const ulong Self = 42;
    private const ulong OwnRole = 43;

    [Fact]
    public void A_typed_message_comes_with_text_author_and_place()
    {
        var read = Read(
            """ "type":0,"guild_id":"3","author":{"id":"7","username":"al","global_name":"Alice"},"content":"hi" """
        );

        read.Id.ShouldBe(1UL);
        read.Author.ShouldBe(new DiscordUser(7, "Alice", IsBot: false));
        read.Content.ShouldBe("hi");
        read.IsTyped.ShouldBeTrue();
        read.MentionsBot.ShouldBeFalse();
        read.ReplyTo.ShouldBeNull();
    }

    [Theory]
    [InlineData(""" "mentions":[null,{"id":"42"}] """, true)]
    [InlineData(""" "mention_roles":["43"] """, true)]
    [InlineData(""" "mentions":[{"id":"9"}],"mention_roles":["44"] """, false)]
    [InlineData(""" "mention_everyone":true """, false)]
    public void The_bot_is_mentioned_by_its_user_or_by_its_own_role(string members, bool isMeant) =>
        Read(members).MentionsBot.ShouldBe(isMeant);

    [Theory]
    [InlineData(""" "type":18 """)]
    [InlineData(""" "type":0,"webhook_id":"5" """)]
    [InlineData(""" "type":0,"author":{"id":"1","system":true} """)]
    public void Notices_and_webhooks_are_not_typed(string members) =>
        Read(members).IsTyped.ShouldBeFalse();

    [Fact]
    public void A_reply_names_what_it_replies_to_and_whether_that_was_the_bots()
    {
        var read = Read(
            """ "type":19,"message_reference":{"type":0,"message_id":"5"},"referenced_message":{"id":"5","author":{"id":"42"}} """
        );

        read.ReplyTo.ShouldBe(5UL);
        read.RepliesToBot.ShouldBeTrue();
        Read(""" "type":19,"message_reference":{"message_id":"5"},"referenced_message":null """)
            .RepliesToBot.ShouldBeFalse();
    }

    [Fact]
    public void A_forward_is_no_reply_and_brings_the_texts_of_what_it_forwards()
    {
        var read = Read(
            """
            "type":0,"content":"","message_reference":{"type":1,"message_id":"5"},"message_snapshots":[null,
              {"message":{"content":"He said so.","embeds":[{"author":{"name":"A"},"title":"T","fields":[{"name":"N","value":"V"}],"url":"https://x.test"}]}}]
            """
        );

        read.ReplyTo.ShouldBeNull();
        read.Forwards.ShouldBe([
            new QuotedText("He said so.", null),
            new QuotedText("A\nT\nN\nV", "https://x.test"),
        ]);
    }

    [Fact]
    public void More_texts_than_anybody_reads_are_cut() =>
        Read($""" "embeds":[{string.Join(',', Enumerable.Repeat("{\"title\":\"x\"}", 100))}] """)
            .Embeds.Count.ShouldBe(25);

    private static IncomingMessage Read(string members) =>
        MessageReader.Read(
            JsonSerializer.Deserialize(
                $$"""{"id":"1","channel_id":"2",{{members}}}""",
                WireJson.Default.WireMessage
            )!,
            new ChannelPlace(2, ChannelKind.Channel),
            Self,
            OwnRole
        );
}
