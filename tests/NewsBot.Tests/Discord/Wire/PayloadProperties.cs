using System.Text;
using System.Text.Json.Nodes;
using CsCheck;
using NewsBot.Discord.Messages;
using NewsBot.Discord.Wire;

namespace NewsBot.Tests.Discord.Wire;

public sealed class PayloadProperties
{
    [Fact]
    public void Whatever_a_message_says_every_body_forbids_all_mentions() =>
        OutgoingMessages.Any.Sample(message =>
        {
            foreach (var body in Bodies(message))
            {
                var allowed = body["allowed_mentions"].ShouldNotBeNull().AsObject();
                allowed["parse"]!.AsArray().ShouldBeEmpty();
                allowed["replied_user"]!.GetValue<bool>().ShouldBeFalse();
                allowed.ContainsKey("users").ShouldBeFalse();
                allowed.ContainsKey("roles").ShouldBeFalse();
            }
        });

    [Fact]
    public void Every_body_is_strict_JSON_and_carries_the_clean_text() =>
        OutgoingMessages.Any.Sample(message =>
        {
            foreach (var body in Bodies(message))
            {
                body["content"]!.GetValue<string>().ShouldBe(WireText.Clean(message.Content));
                body["embeds"]!.AsArray().Count.ShouldBe(message.Embeds.Count);
                body["components"]!.AsArray().Count.ShouldBe(message.Rows.Count);
            }
        });

    [Fact]
    public void A_nonce_is_always_enforced_and_a_reply_survives_the_loss_of_its_question() =>
        OutgoingMessages.Any.Sample(message =>
        {
            var body = Json(Payload.Create(message));
            ((string?)body["nonce"]).ShouldBe(message.Nonce);
            ((bool?)body["enforce_nonce"]).ShouldBe(message.Nonce is null ? null : true);
            var reference = body["message_reference"];
            (reference is null).ShouldBe(message.ReplyTo is null);
            if (reference is not null)
            {
                reference["fail_if_not_exists"]!.GetValue<bool>().ShouldBeFalse();
                ulong.Parse(reference["message_id"]!.GetValue<string>(), null)
                    .ShouldBe(message.ReplyTo!.Value.Value);
            }
        });

    [Fact]
    public void A_deferral_says_nothing_but_whether_it_is_private()
    {
        Text(Payload.Defer(CallbackKind.DeferredChannelMessageWithSource, isPrivate: false))
            .ShouldBe("""{"type":5}""");
        Text(Payload.Defer(CallbackKind.DeferredChannelMessageWithSource, isPrivate: true))
            .ShouldBe("""{"type":5,"data":{"flags":64}}""");
        Text(Payload.Defer(CallbackKind.DeferredUpdateMessage, isPrivate: false))
            .ShouldBe("""{"type":6}""");
    }

    private static IEnumerable<JsonNode> Bodies(OutgoingMessage message) =>
        [
            Json(Payload.Create(message)),
            Json(Payload.Edit(message)),
            Json(Payload.Respond(CallbackKind.ChannelMessageWithSource, message))["data"]!,
            Json(Payload.Respond(CallbackKind.UpdateMessage, message))["data"]!,
        ];

    private static JsonNode Json(ReadOnlyMemory<byte> body) => JsonNode.Parse(body.Span)!;

    private static string Text(ReadOnlyMemory<byte> body) => Encoding.UTF8.GetString(body.Span);
}
