using System.Text.Json;
using NewsBot.Discord.Commands;
using NewsBot.Discord.Messages;
using NewsBot.Discord.Wire;

namespace NewsBot.Discord.Interactions;

/// <summary>Makes interactions of what Discord sends; kinds that it does not know are none.</summary>
internal static class InteractionReader
{
    private const int CommandType = 2;
    private const int ButtonType = 3;
    private const int AutocompleteType = 4;
    private const int FormType = 5;
    private const int MaxFormDepth = 6;
    private const long EphemeralFlag = 1 << 6;

    /// <summary>An interaction.</summary>
    /// <param name="wire">As it came.</param>
    /// <param name="reply">Makes the way to answer it.</param>
    public static Interaction? Read(
        WireInteraction wire,
        Func<WireInteraction, IInteractionReply> reply
    )
    {
        if (wire is not { Id: not 0, ApplicationId: not 0, Token.Length: > 0, Data: { } body })
        {
            return null;
        }

        var user = MessageReader.User(wire.Member?.User ?? wire.User);
        var place = Place(wire);
        return wire.Type switch
        {
            CommandType => Command(wire, body, user, place, reply(wire)),
            AutocompleteType => Autocomplete(wire, body, user, place, reply(wire)),
            ButtonType => With(
                new ButtonInteraction
                {
                    Id = wire.Id,
                    User = user,
                    Channel = place,
                    Reply = reply(wire),
                    CustomId = body.CustomId ?? "",
                    MessageId = wire.Message?.Id ?? 0,
                    IsMessagePrivate = ((wire.Message?.Flags ?? 0) & EphemeralFlag) != 0,
                },
                wire
            ),
            FormType => With(
                new ModalSubmitInteraction
                {
                    Id = wire.Id,
                    User = user,
                    Channel = place,
                    Reply = reply(wire),
                    CustomId = body.CustomId ?? "",
                    MessageId = wire.Message?.Id,
                    Values = Values(body.Components),
                },
                wire
            ),
            _ => null,
        };
    }

    private static CommandInteraction Command(
        WireInteraction wire,
        WireInteractionBody body,
        DiscordUser user,
        ChannelPlace place,
        IInteractionReply reply
    )
    {
        var (path, options) = Descend(body.Options);
        return With(
            new CommandInteraction
            {
                Id = wire.Id,
                User = user,
                Channel = place,
                Reply = reply,
                Name = body.Name ?? "",
                Kind = (CommandKind)body.Type,
                Path = path,
                Options = Values(options),
                Target = Target(wire, body),
            },
            wire
        );
    }

    private static AutocompleteInteraction? Autocomplete(
        WireInteraction wire,
        WireInteractionBody body,
        DiscordUser user,
        ChannelPlace place,
        IInteractionReply reply
    )
    {
        var (path, options) = Descend(body.Options);
        return options.FirstOrDefault(o => o?.Focused == true) is { Name: { } name } focused
            ? With(
                new AutocompleteInteraction
                {
                    Id = wire.Id,
                    User = user,
                    Channel = place,
                    Reply = reply,
                    Name = body.Name ?? "",
                    Path = path,
                    Focused = name,
                    Typed = Text(focused.Value),
                },
                wire
            )
            : null;
    }

    private static T With<T>(T interaction, WireInteraction wire)
        where T : Interaction =>
        interaction with
        {
            GuildId = wire.GuildId,
            UserPermissions = (DiscordPermissions)(wire.Member?.Permissions ?? 0),
            BotPermissions = (DiscordPermissions)(wire.AppPermissions ?? 0),
            Locale = wire.Locale ?? "en-US",
        };

    private static ChannelPlace Place(WireInteraction wire) =>
        wire.Channel is { } channel
            ? MessageReader.Place(channel)
            : new ChannelPlace(
                wire.ChannelId ?? 0,
                wire.GuildId is null ? ChannelKind.Direct : ChannelKind.Channel
            );

    private static IncomingMessage? Target(WireInteraction wire, WireInteractionBody body) =>
        body.TargetId is { } id
        && body.Resolved?.Messages?.Values.FirstOrDefault(m => m?.Id == id) is { } message
            ? MessageReader.Read(
                message with
                {
                    GuildId = wire.GuildId,
                },
                Place(wire),
                wire.ApplicationId,
                ownRole: 0
            )
            : null;

    private static (string Path, IReadOnlyList<WireOption?> Options) Descend(
        IReadOnlyList<WireOption?>? options
    )
    {
        var path = "";
        while (
            options?.FirstOrDefault(o =>
                o?.Type is (int)OptionKind.SubCommand or (int)OptionKind.Group
            )
                is { } inner
        )
        {
            path = path.Length == 0 ? inner.Name ?? "" : $"{path} {inner.Name}";
            options = inner.Options;
        }

        return (path, options ?? []);
    }

    private static Dictionary<string, string> Values(IReadOnlyList<WireOption?> options)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var option in options)
        {
            if (option is { Name: { } name, Value: not null })
            {
                values[name] = Text(option.Value);
            }
        }

        return values;
    }

    private static string Text(JsonElement? value) =>
        value?.ValueKind switch
        {
            JsonValueKind.String => LenientText.Read(value.Value),
            JsonValueKind.True => "true",
            JsonValueKind.False => "false",
            JsonValueKind.Number => value.Value.GetRawText(),
            _ => "",
        };

    // Rows, labels, one day something else: wherever a field stands in there.
    private static Dictionary<string, string> Values(JsonElement? components)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        if (components is { } root)
        {
            Collect(root, values, MaxFormDepth);
        }

        return values;
    }

    private static void Collect(JsonElement element, Dictionary<string, string> values, int depth)
    {
        if (depth == 0)
        {
            return;
        }

        if (element.ValueKind == JsonValueKind.Array)
        {
            for (var i = 0; i < element.GetArrayLength(); i++)
            {
                Collect(element[i], values, depth - 1);
            }
        }
        else if (element.ValueKind == JsonValueKind.Object)
        {
            if (
                element.TryGetProperty("custom_id", out var id)
                && id.ValueKind == JsonValueKind.String
                && element.TryGetProperty("value", out var value)
            )
            {
                values[LenientText.Read(id)] = Text(value);
            }

            foreach (var name in new[] { "components", "component" })
            {
                if (element.TryGetProperty(name, out var inner))
                {
                    Collect(inner, values, depth - 1);
                }
            }
        }
    }
}
