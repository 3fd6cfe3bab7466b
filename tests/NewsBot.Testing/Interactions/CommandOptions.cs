using System.Text.Json;
using System.Text.Json.Nodes;
using NewsBot.Testing.Worlds;

namespace NewsBot.Testing.Interactions;

/// <summary>
/// The data of commands: "ask", or "digest topic" with a sub-command, or with a group before it; options are the
/// properties of any object, typed by their JSON kind.
/// </summary>
internal static class CommandOptions
{
    public static JsonObject Data(string command, JsonArray options, World world)
    {
        var path = command.Split(' ');
        foreach (var (index, name) in path.Index().Skip(1).Reverse())
        {
            options =
            [
                new JsonObject
                {
                    ["name"] = name,
                    ["type"] = index == path.Length - 1 ? 1 : 2,
                    ["options"] = options,
                },
            ];
        }

        return new JsonObject
        {
            ["id"] = SnowflakeSource.Text(world.CommandId(path[0])),
            ["name"] = path[0],
            ["type"] = 1,
            ["options"] = options,
        };
    }

    public static JsonObject MessageData(string command, JsonObject target, World world) =>
        new()
        {
            ["id"] = SnowflakeSource.Text(world.CommandId(command)),
            ["name"] = command,
            ["type"] = 3,
            ["target_id"] = target["id"]!.GetValue<string>(),
            ["resolved"] = new JsonObject
            {
                ["messages"] = new JsonObject
                {
                    [target["id"]!.GetValue<string>()] = target.DeepClone(),
                },
            },
        };

    public static JsonArray Options(object? values, string? focused = null) =>
        [
            .. (JsonSerializer.SerializeToNode(values) as JsonObject ?? [])
                .Where(p => p.Value is not null)
                .Select(p => Option(p.Key, p.Value!.DeepClone(), p.Key == focused)),
        ];

    private static JsonObject Option(string name, JsonNode value, bool isFocused)
    {
        var option = new JsonObject
        {
            ["name"] = name,
            ["type"] = value.GetValueKind() switch
            {
                JsonValueKind.True or JsonValueKind.False => 5,
                JsonValueKind.Number when value.AsValue().TryGetValue<long>(out _) => 4,
                JsonValueKind.Number => 10,
                _ => 3,
            },
            ["value"] = value,
        };
        if (isFocused)
        {
            option["focused"] = true;
        }

        return option;
    }

    public static JsonObject ModalData(string customId, object values) =>
        new()
        {
            ["custom_id"] = customId,
            ["components"] = new JsonArray([
                .. (JsonSerializer.SerializeToNode(values) as JsonObject ?? []).Select(
                    p => new JsonObject
                    {
                        ["type"] = 1,
                        ["components"] = new JsonArray(
                            new JsonObject
                            {
                                ["type"] = 4,
                                ["custom_id"] = p.Key,
                                ["value"] = p.Value?.DeepClone(),
                            }
                        ),
                    }
                ),
            ]),
        };

    public static JsonObject ComponentData(string customId, IReadOnlyList<string> values)
    {
        var data = new JsonObject
        {
            ["custom_id"] = customId,
            ["component_type"] = values.Count == 0 ? 2 : 3,
        };
        if (values.Count > 0)
        {
            data["values"] = new JsonArray([.. values.Select(v => JsonValue.Create(v))]);
        }

        return data;
    }
}
