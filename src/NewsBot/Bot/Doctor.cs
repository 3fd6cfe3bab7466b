using System.Globalization;
using System.Runtime.CompilerServices;
using Microsoft.Extensions.Options;
using NewsBot.Core.Snapshots;
using NewsBot.Discord;
using NewsBot.Discord.Interactions;
using NewsBot.Rendering;
using NewsBot.Requests;
using NewsBot.Storage.State;

namespace NewsBot.Bot;

/// <summary>Looks at everything that the bot needs, and says in plain words what is wrong and what to do.</summary>
internal sealed class Doctor(
    IOptions<DiscordOptions> options,
    CorpusWriter corpus,
    Desk desk,
    StateFile state,
    IDiscordClient discord,
    CommandRegistration registration
)
{
    private const int MaxGuilds = 10;

    private readonly DiscordOptions _options = options.Value;

    /// <summary>Looks, one thing after another; nothing is changed but that the state file is made.</summary>
    public async IAsyncEnumerable<Diagnosis> LookAsync(
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        yield return Corpus();
        yield return await AnswersAsync(cancellationToken);
        yield return await StateAsync(cancellationToken);
        if (_options.Token.Length == 0)
        {
            yield return Diagnosis.Note(
                "There is no bot token: NewsBot is a chat in the console. For the bot in Discord set Discord__Token in the environment, or Discord:Token in user-secrets."
            );
            yield break;
        }

        var (application, problem) = await ApplicationAsync(cancellationToken);
        yield return problem
            ?? Diagnosis.Good(
                $"Discord accepts the token: the application is {ReplyWords.Name(application!.Name)}."
            );
        if (application is null)
        {
            yield break;
        }

        yield return Intents(application);
        yield return Interactions(application);
        yield return UserInstall(application);
        yield return await CommandsAsync(cancellationToken);
        await foreach (var found in GuildsAsync(application, cancellationToken))
        {
            yield return found;
        }
    }

    private Diagnosis Corpus()
    {
        var scope = corpus.Current.Scope;
        return scope.Articles > 0
            ? Diagnosis.Good($"The corpus has {ReplyWords.Searching(scope)}.")
            : Diagnosis.Bad("The corpus is empty: set Corpus:Sources to folders or files.");
    }

    // A question that this corpus must be able to answer, whatever is in it.
    private async Task<Diagnosis> AnswersAsync(CancellationToken cancellationToken)
    {
        var speaker = corpus
            .Current.Ledger.Statements.Select(s => s.Speaker?.Name)
            .FirstOrDefault(n => n is not null);
        if (speaker is null)
        {
            return Diagnosis.Note("Nobody is quoted in the corpus, so there is little to answer.");
        }

        var served = await desk.ServeAsync(new Request.Said(speaker), cancellationToken);
        return served.Result.Citations.Count > 0
            ? Diagnosis.Good(
                $"Answers work: {ReplyWords.Name(speaker)} is quoted, and the words are found."
            )
            : Diagnosis.Bad(
                $"{ReplyWords.Name(speaker)} is quoted in the corpus, but the words are not found."
            );
    }

    private async Task<Diagnosis> StateAsync(CancellationToken cancellationToken)
    {
        try
        {
            await state.OpenAsync(cancellationToken);
            return Diagnosis.Good($"The state file is there: {state.FullPath}");
        }
        catch (StateStoreException e)
        {
            return Diagnosis.Bad(e.Message);
        }
    }

    private async Task<(ApplicationProfile? Application, Diagnosis? Problem)> ApplicationAsync(
        CancellationToken cancellationToken
    )
    {
        try
        {
            return (await discord.GetApplicationAsync(cancellationToken), null);
        }
        catch (DiscordException e)
        {
            return (null, Diagnosis.Bad(e.Message));
        }
    }

    private Diagnosis Intents(ApplicationProfile application) =>
        (_options.MessageContent, application.AllowsMessageContent) switch
        {
            (true, false) => Diagnosis.Bad(
                "Discord:MessageContent is true, but the application may not read messages: switch on Message Content Intent in the Developer Portal (Bot, Privileged Gateway Intents), or set it to false."
            ),
            (true, true) => Diagnosis.Good("Message content is asked for, and allowed."),
            (false, true) => Diagnosis.Note(
                "Message Content Intent is switched on in the Developer Portal but not used; the bot needs it only with Discord:MessageContent=true."
            ),
            _ => Diagnosis.Good("No privileged intent is asked for; none is needed."),
        };

    private Diagnosis Interactions(ApplicationProfile application)
    {
        var listens = _options.Interactions.Url.Length > 0;
        if (!listens)
        {
            return application.InteractionsUrl is { Length: > 0 }
                ? Diagnosis.Bad(
                    "The Developer Portal has an Interactions Endpoint URL, so commands do not come through the gateway: clear it there, or set Discord:Interactions:Url."
                )
                : Diagnosis.Good("Commands come through the gateway.");
        }

        var key = application.PublicKey;
        return
            key is not null && !key.Equals(_options.PublicKey, StringComparison.OrdinalIgnoreCase)
            ? Diagnosis.Bad(
                "Discord:PublicKey is not the key of this application: copy it from the Developer Portal, General Information."
            )
            : Diagnosis.Good($"Interactions over HTTP are taken at {_options.Interactions.Url}.");
    }

    private static Diagnosis UserInstall(ApplicationProfile application) =>
        application.AllowsUserInstall
            ? Diagnosis.Good("Users can install the app for themselves.")
            : Diagnosis.Note(
                "Users can't install the app for themselves; to let them, switch on User Install in the Developer Portal (Installation)."
            );

    private async Task<Diagnosis> CommandsAsync(CancellationToken cancellationToken)
    {
        try
        {
            return await registration.IsDoneAsync(cancellationToken)
                ? Diagnosis.Good("The commands are registered.")
                : Diagnosis.Note(
                    "The registered commands are others; they are written when the bot starts."
                );
        }
        catch (DiscordException e)
        {
            return Diagnosis.Bad($"The commands can't be read. {e.Message}");
        }
    }

    private async IAsyncEnumerable<Diagnosis> GuildsAsync(
        ApplicationProfile application,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        var (guilds, problem) = await ReadGuildsAsync(cancellationToken);
        if (problem is not null)
        {
            yield return problem;
        }
        else if (guilds.Count == 0)
        {
            yield return Diagnosis.Note(
                $"The bot is in no server yet. Invite it: {Invitation.Url(application.Id)}"
            );
        }

        foreach (var guild in guilds.Take(MaxGuilds))
        {
            yield return Permissions(guild, application);
        }

        if (guilds.Count > MaxGuilds)
        {
            yield return Diagnosis.Note(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{guilds.Count - MaxGuilds} more servers were not looked at."
                )
            );
        }
    }

    private async Task<(IReadOnlyList<GuildSummary> Guilds, Diagnosis? Problem)> ReadGuildsAsync(
        CancellationToken cancellationToken
    )
    {
        try
        {
            return (await discord.GetGuildsAsync(cancellationToken), null);
        }
        catch (DiscordException e)
        {
            return ([], Diagnosis.Note($"The servers can't be read. {e.Message}"));
        }
    }

    private static Diagnosis Permissions(GuildSummary guild, ApplicationProfile application)
    {
        var name = ReplyWords.Name(guild.Name);
        var missing = Invitation.Permissions & ~guild.Permissions;
        return
            missing == DiscordPermissions.None
            || guild.Permissions.HasFlag(DiscordPermissions.Administrator)
            ? Diagnosis.Good($"In {name} the bot has what it needs.")
            : Diagnosis.Bad(
                $"In {name} the bot lacks {missing}: give its role these permissions, or invite it again: {Invitation.Url(application.Id)}"
            );
    }
}
