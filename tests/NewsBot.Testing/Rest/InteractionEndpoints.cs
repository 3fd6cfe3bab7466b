using System.Globalization;
using System.Text.Json.Nodes;
using NewsBot.Testing.Findings;
using NewsBot.Testing.Gateway;
using NewsBot.Testing.Interactions;
using NewsBot.Testing.Worlds;

namespace NewsBot.Testing.Rest;

/// <summary>Callbacks of interactions, and the messages that their tokens open.</summary>
internal sealed class InteractionEndpoints(
    World world,
    InteractionBook book,
    MessageRules rules,
    ScriptedDiscordOptions options,
    ScriptedLog<Finding> findings
)
{
    private const int MaxChoices = 25;
    private const int Ephemeral = 64;
    private const int Loading = 128;

    public IEnumerable<Route> Routes =>
        [
            new(Rest.Routes.Callback, Callback),
            new(Rest.Routes.GetOriginal, call => Original(call, (_, m) => RestReply.Ok(m))),
            new(Rest.Routes.EditOriginal, call => Original(call, (i, m) => Edit(call, i, m))),
            new(Rest.Routes.DeleteOriginal, call => Original(call, Delete)),
            new(Rest.Routes.FollowUp, FollowUp),
            new(Rest.Routes.EditFollowUp, call => Later(call, (_, m) => Change(call, m))),
            new(Rest.Routes.DeleteFollowUp, call => Later(call, Delete)),
        ];

    private RestReply Callback(RestCall call)
    {
        var type = (int?)GatewayFrames.Integer(call.Fields["type"]) ?? 0;
        var interaction = book.Find(call.Values["interaction"], call.Values["token"]);
        if (interaction is null)
        {
            return RestReply.UnknownInteraction;
        }

        interaction.CalledBack();
        if (RefusalOf(call, interaction, type) is { } refusal)
        {
            return refusal;
        }

        var data = call.Fields["data"] as JsonObject;
        interaction.Acknowledge(type, data);
        Perform(interaction, type, data ?? []);
        return call.WantsResponse ? Response(interaction) : RestReply.NoContent;
    }

    private RestReply? RefusalOf(RestCall call, ScriptedInteraction interaction, int type)
    {
        if (interaction.CallbackType is not null)
        {
            if (!interaction.IsRepeatExcused)
            {
                Find(FindingKind.DoubleAcknowledgement, interaction.ToString(), call);
            }

            return RestReply.AlreadyAcknowledged;
        }

        if (interaction.SinceSent > options.AcknowledgementDeadline)
        {
            ReportLate(call, interaction);
            return RestReply.UnknownInteraction;
        }

        if (!CallbackKind.Fits(type, interaction.Kind))
        {
            Find(FindingKind.WrongCallback, Text($"type {type} for {interaction}"), call);
            return RestReply.InvalidForm;
        }

        return DataRefusal(call, type);
    }

    // An earlier request that a fault failed came in time: the client did what it could.
    private void ReportLate(RestCall call, ScriptedInteraction interaction)
    {
        if (interaction.AttemptedAfter > options.AcknowledgementDeadline)
        {
            var late = interaction.AttemptedAfter!.Value.TotalMilliseconds;
            Find(FindingKind.LateAcknowledgement, Text($"{interaction}: {late:F0} ms"), call);
        }
    }

    private RestReply? DataRefusal(RestCall call, int type)
    {
        var data = call.Fields["data"] as JsonObject ?? [];
        return type switch
        {
            CallbackKind.Message or CallbackKind.Update => rules.Check(data, call.Route.Template),
            CallbackKind.Choices when !AreChoices(data["choices"]) => Wrong("choices"),
            CallbackKind.Modal when data["custom_id"] is null || data["title"] is null => Wrong(
                "a form without custom_id or title"
            ),
            _ => null,
        };

        RestReply Wrong(string what)
        {
            Find(FindingKind.WrongCallback, what, call);
            return RestReply.InvalidForm;
        }
    }

    private static bool AreChoices(JsonNode? node) =>
        node is JsonArray { Count: <= MaxChoices } choices
        && choices.All(c =>
            GatewayFrames.Text(c?["name"]) is { Length: >= 1 and <= 100 }
            && (GatewayFrames.Text(c!["value"]) ?? "").Length <= 100
        );

    private void Perform(ScriptedInteraction interaction, int type, JsonObject data)
    {
        switch (type)
        {
            case CallbackKind.Choices or CallbackKind.Modal:
                interaction.Answer(data);
                break;
            case CallbackKind.Message or CallbackKind.DeferredMessage:
                Start(interaction, type, data);
                break;
            case CallbackKind.Update when MessageOf(interaction) is { } message:
                MessageFields.Apply(data, message);
                interaction.Answer(message);
                break;
        }
    }

    private void Start(ScriptedInteraction interaction, int type, JsonObject data)
    {
        var message = world.NewMessage(interaction.ChannelId, world.Bot, type: 20);
        message["interaction_metadata"] = new JsonObject
        {
            ["id"] = SnowflakeSource.Text(interaction.Id),
            ["type"] = (int)interaction.Kind,
            ["user"] = Wire.User(interaction.User),
            ["authorizing_integration_owners"] = new JsonObject(),
        };
        message["flags"] =
            (interaction.IsEphemeral ? Ephemeral : 0)
            | (type == CallbackKind.DeferredMessage ? Loading : 0);
        interaction.MessageId = Wire.Id(message["id"]);
        if (type == CallbackKind.Message)
        {
            MessageFields.Apply(data, message);
            interaction.Answer(message);
        }
    }

    private RestReply Response(ScriptedInteraction interaction)
    {
        var body = new JsonObject
        {
            ["interaction"] = new JsonObject
            {
                ["id"] = SnowflakeSource.Text(interaction.Id),
                ["type"] = (int)interaction.Kind,
            },
        };
        if (MessageOf(interaction) is { } message)
        {
            body["interaction"]!["response_message_id"] = message["id"]!.DeepClone();
            body["resource"] = new JsonObject
            {
                ["type"] = interaction.CallbackType,
                ["message"] = message.DeepClone(),
            };
        }

        return RestReply.Ok(body);
    }

    private RestReply Original(
        RestCall call,
        Func<ScriptedInteraction, JsonObject, RestReply> then
    ) =>
        Open(
            call,
            interaction =>
                MessageOf(interaction) is { } message
                    ? then(interaction, message)
                    : RestReply.UnknownMessage
        );

    private RestReply Later(RestCall call, Func<ScriptedInteraction, JsonObject, RestReply> then) =>
        Open(
            call,
            interaction =>
                interaction.FollowUps.Contains(call.Id("message"))
                && world.Message(call.Id("message")) is { } message
                    ? then(interaction, message)
                    : RestReply.UnknownMessage
        );

    private RestReply Open(RestCall call, Func<ScriptedInteraction, RestReply> then)
    {
        if (call.Id("app") != world.ApplicationId)
        {
            return RestReply.UnknownWebhook;
        }

        if (
            book.Find(call.Values["token"]) is not { } interaction
            || interaction.Age > options.InteractionTokenLife
        )
        {
            return RestReply.InvalidWebhookToken;
        }

        if (interaction.CallbackType is null or CallbackKind.Choices or CallbackKind.Modal)
        {
            Find(FindingKind.TokenBeforeAcknowledgement, interaction.ToString(), call);
            return RestReply.UnknownWebhook;
        }

        return then(interaction);
    }

    private RestReply Edit(RestCall call, ScriptedInteraction interaction, JsonObject message)
    {
        var reply = Change(call, message);
        if (reply.Status == 200)
        {
            interaction.Edit(message);
        }

        return reply;
    }

    private RestReply Change(RestCall call, JsonObject message)
    {
        if (rules.Check(call.Fields, call.Route.Template, message) is { } refusal)
        {
            return refusal;
        }

        MessageFields.Apply(call.Fields, message);
        message["flags"] = (int)message["flags"]! & ~Loading;
        message["edited_timestamp"] = world.Now();
        return RestReply.Ok(message);
    }

    private RestReply FollowUp(RestCall call) =>
        Open(
            call,
            interaction =>
            {
                // The first follow-up of a deferred answer takes the place of "thinking".
                if (MessageOf(interaction) is { } waiting && IsLoading(waiting))
                {
                    return Edit(call, interaction, waiting);
                }

                if (rules.Check(call.Fields, call.Route.Template) is { } refusal)
                {
                    return refusal;
                }

                var message = world.NewMessage(interaction.ChannelId, world.Bot);
                MessageFields.Apply(call.Fields, message);
                message["flags"] = (int?)call.Fields["flags"] & Ephemeral ?? 0;
                interaction.FollowUp(Wire.Id(message["id"]), message);
                return RestReply.Ok(message);
            }
        );

    private RestReply Delete(ScriptedInteraction interaction, JsonObject message)
    {
        var id = Wire.Id(message["id"]);
        world.Forget(id);
        if (id == interaction.MessageId)
        {
            interaction.Show(null);
        }

        return RestReply.NoContent;
    }

    private JsonObject? MessageOf(ScriptedInteraction interaction) =>
        interaction.MessageId is { } id ? world.Message(id) : null;

    private static bool IsLoading(JsonObject message) => ((int)message["flags"]! & Loading) != 0;

    private void Find(FindingKind kind, string detail, RestCall call) =>
        findings.Add(new Finding(kind, detail, call.Route.Template));

    private static string Text(FormattableString text) =>
        text.ToString(CultureInfo.InvariantCulture);
}
