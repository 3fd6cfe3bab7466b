using System.Text.Json.Serialization;
using NewsBot.Discord.Commands;

namespace NewsBot.Bot;

/// <summary>Phrases, and commands to be compared.</summary>
[JsonSerializable(typeof(CommandDefinition[]))]
[JsonSerializable(typeof(Dictionary<string, string>))]
internal sealed partial class BotJson : JsonSerializerContext;
