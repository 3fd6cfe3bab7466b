using System.Text.RegularExpressions;
using NewsBot.Bot;
using NewsBot.Discord.Commands;

namespace NewsBot.Tests.Bot;

/// <summary>The limits of Discord's documentation, "Application Commands".</summary>
public sealed partial class BotCommandsTests
{
    private static readonly IReadOnlyList<CommandDefinition> _commands = new BotCommands(
        Phrases.Load()
    ).All;

    private static readonly CommandDefinition[] _slash =
    [
        .. _commands.Where(c => c.Kind == CommandKind.Slash),
    ];

    private static readonly CommandDefinition[] _ofMessages =
    [
        .. _commands.Where(c => c.Kind == CommandKind.Message),
    ];

    [Fact]
    public void There_are_not_too_many_and_no_two_of_a_name()
    {
        _slash.Length.ShouldBeInRange(1, 100);
        _ofMessages.Length.ShouldBeInRange(1, 15);
        (_slash.Length + _ofMessages.Length).ShouldBe(_commands.Count);
        _slash.Select(c => c.Name).ShouldBeUnique();
        _ofMessages.Select(c => c.Name).ShouldBeUnique();
    }

    [Fact]
    public void Names_and_descriptions_have_their_form()
    {
        foreach (var command in _slash)
        {
            CheckTexts(command.Name, command.Names, command.Description, command.Descriptions);
            foreach (var option in command.Options.SelectMany(Tree))
            {
                CheckTexts(option.Name, option.Names, option.Description, option.Descriptions);
            }
        }

        _ofMessages.ShouldAllBe(c => c.Name.Length >= 1 && c.Name.Length <= 32);
        _ofMessages.ShouldAllBe(c => !c.Name.StartsWith("command.", StringComparison.Ordinal));
        _ofMessages.ShouldAllBe(c => c.Description.Length == 0 && c.Options.Count == 0);
        _ofMessages.SelectMany(c => c.Names.Values).ShouldAllBe(n => n.Length <= 32);
    }

    [Fact]
    public void Required_options_come_first()
    {
        foreach (var options in Lists())
        {
            var required = options.Select(o => o.IsRequired).ToArray();
            required.ShouldBe(required.OrderByDescending(r => r));
        }
    }

    [Fact]
    public void Options_are_not_too_many_and_no_two_of_a_name()
    {
        foreach (var options in Lists())
        {
            options.Count.ShouldBeLessThanOrEqualTo(25);
            options.Select(o => o.Name).ShouldBeUnique();
        }
    }

    [Fact]
    public void Commands_below_commands_are_not_mixed_with_options()
    {
        foreach (var options in Lists())
        {
            options
                .Select(o => o.Kind is OptionKind.SubCommand or OptionKind.Group)
                .Distinct()
                .Count()
                .ShouldBeLessThanOrEqualTo(1);
        }

        var groups = _slash.SelectMany(c => c.Options).Where(o => o.Kind == OptionKind.Group);
        groups.SelectMany(g => g.Options).ShouldAllBe(o => o.Kind == OptionKind.SubCommand);
        _slash
            .SelectMany(c => c.Options)
            .SelectMany(o =>
                o.Kind == OptionKind.Group ? o.Options.SelectMany(s => s.Options) : o.Options
            )
            .ShouldAllBe(o => o.Options.Count == 0);
    }

    [Fact]
    public void A_command_is_not_too_long_in_all()
    {
        foreach (var command in _slash)
        {
            var length =
                Longest(command.Name, command.Names)
                + Longest(command.Description, command.Descriptions)
                + command
                    .Options.SelectMany(Tree)
                    .Sum(o => Longest(o.Name, o.Names) + Longest(o.Description, o.Descriptions));
            length.ShouldBeLessThanOrEqualTo(8_000);
        }
    }

    [Fact]
    public void Text_options_take_as_much_as_discord_allows_at_most() =>
        _slash
            .SelectMany(c => c.Options)
            .SelectMany(Tree)
            .Where(o => o.Kind == OptionKind.Text)
            .ShouldAllBe(o => o.MaxLength >= 1 && o.MaxLength <= 6_000);

    private static void CheckTexts(
        string name,
        IReadOnlyDictionary<string, string> names,
        string description,
        IReadOnlyDictionary<string, string> descriptions
    )
    {
        foreach (var n in names.Values.Prepend(name))
        {
            Name().IsMatch(n).ShouldBeTrue(n);
            n.ShouldBe(n.ToLowerInvariant());
        }

        descriptions.Values.Prepend(description).ShouldAllBe(d => d.Length >= 1 && d.Length <= 100);
    }

    private static int Longest(string text, IReadOnlyDictionary<string, string> translated) =>
        translated.Values.Prepend(text).Max(t => t.Length);

    private static IEnumerable<IReadOnlyList<CommandOption>> Lists() =>
        _slash
            .Select(c => c.Options)
            .Concat(_slash.SelectMany(c => c.Options).SelectMany(Tree).Select(o => o.Options));

    private static IEnumerable<CommandOption> Tree(CommandOption option) =>
        option.Options.SelectMany(Tree).Prepend(option);

    // Discord's pattern without the two scripts that .NET has no name for.
    [GeneratedRegex(@"^[-_'\p{L}\p{N}]{1,32}$", RegexOptions.None, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Name();
}
