using System.Text.Json;
using NewsBot.Discord.Commands;
using NewsBot.Discord.Interactions;
using NewsBot.Discord.Wire;

namespace NewsBot.Tests.Discord.Commands;

public sealed class CommandPayloadTests
{
    [Fact]
    public void What_was_written_is_read_again_as_it_was()
    {
        var command = new CommandDefinition
        {
            Name = "newsbot",
            Description = "Settings",
            Names = Texts("de", "nachrichten"),
            Descriptions = Texts("de", "Einstellungen"),
            Permissions = (DiscordPermissions)32,
            WorksInDirect = false,
            Options =
            [
                new CommandOption
                {
                    Name = "topic",
                    Description = "A topic",
                    Names = Texts("fr", "sujet"),
                    IsRequired = true,
                    HasSuggestions = true,
                    MaxLength = 100,
                },
                new CommandOption
                {
                    Name = "hour",
                    Kind = OptionKind.WholeNumber,
                    Description = "An hour",
                    MinValue = 0,
                    MaxValue = 23,
                },
            ],
        };

        var read = JsonSerializer
            .Deserialize(
                CommandPayload.Write([command], isGlobal: true).Span,
                WireJson.Default.IReadOnlyListWireCommand
            )!
            .Select(CommandPayload.Read)
            .ShouldHaveSingleItem();

        JsonSerializer.Serialize(read).ShouldBe(JsonSerializer.Serialize(command));
    }

    private static SortedDictionary<string, string> Texts(string language, string text) =>
        new(StringComparer.Ordinal) { [language] = text };
}
