using System.Text.Json;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using NewsBot.Discord;
using NewsBot.Discord.Commands;
using NewsBot.Discord.Ids;

namespace NewsBot.Bot;

/// <summary>
/// Sees to it that the registered commands are those of this program: they are read and compared at each start, as somebody else may
/// have overwritten them, and written at once where they differ. Where the scope changed, the other scope is emptied, or every
/// command would be there twice.
/// </summary>
internal sealed class CommandRegistration(
    IDiscordClient discord,
    BotCommands commands,
    IOptions<DiscordOptions> options,
    ILogger<CommandRegistration> logger
)
{
    /// <summary>Compares, and writes what differs.</summary>
    /// <exception cref="DiscordException">Discord refused or could not be asked.</exception>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        await WriteAsync(await WantedAsync(cancellationToken), Scope, cancellationToken);
        if (Scope is not null)
        {
            await WriteAsync([], guildId: null, cancellationToken);
        }
    }

    /// <summary>Whether the registered commands are those of this program.</summary>
    /// <exception cref="DiscordException">Discord could not be asked.</exception>
    public async Task<bool> IsDoneAsync(CancellationToken cancellationToken)
    {
        var registered = await discord.GetCommandsAsync(Scope, cancellationToken);
        return Form(registered, Scope) == Form(await WantedAsync(cancellationToken), Scope);
    }

    private GuildId? Scope => options.Value.DevelopmentGuild is var id and not 0 ? id : null;

    // What the application as it is set up in the Developer Portal can have.
    private async Task<IReadOnlyList<CommandDefinition>> WantedAsync(
        CancellationToken cancellationToken
    )
    {
        var application = await discord.GetApplicationAsync(cancellationToken);
        return
        [
            .. commands.All.Select(c =>
                c with
                {
                    WorksForUsers = c.WorksForUsers && application.AllowsUserInstall,
                }
            ),
        ];
    }

    private async Task WriteAsync(
        IReadOnlyList<CommandDefinition> wanted,
        GuildId? guildId,
        CancellationToken cancellationToken
    )
    {
        var registered = await discord.GetCommandsAsync(guildId, cancellationToken);
        if (Form(registered, guildId) != Form(wanted, guildId))
        {
            await discord.SetCommandsAsync(wanted, guildId, cancellationToken);
            logger.CommandsWritten(wanted.Count);
        }
    }

    // Discord may give them in another order. Those of one guild know neither contexts nor ways to install.
    private static string Form(IEnumerable<CommandDefinition> list, GuildId? guildId) =>
        JsonSerializer.Serialize(
            list.OrderBy(c => c.Kind)
                .ThenBy(c => c.Name, StringComparer.Ordinal)
                .Select(c =>
                    guildId is null ? c : c with { WorksInDirect = true, WorksForUsers = false }
                )
                .ToArray(),
            BotJson.Default.CommandDefinitionArray
        );
}
