using System.Collections.Frozen;
using System.Globalization;
using Microsoft.Extensions.Logging;
using NewsBot.Bot.Answers;
using NewsBot.Bot.Sheets;
using NewsBot.Core.Retrieval;
using NewsBot.Discord.Commands;
using NewsBot.Discord.Interactions;
using NewsBot.Discord.Messages;
using NewsBot.Requests;
using NewsBot.Storage.State;

namespace NewsBot.Bot.Surfaces;

/// <summary>Slash commands and the commands in the menu of a message.</summary>
internal sealed class CommandSurface(
    AnswerService answers,
    SpeakingRights rights,
    MessageCheck messages,
    Pages pages,
    SettingsSurface settings,
    DigestSurface digests,
    BotCommands commands,
    Phrases phrases,
    ILogger<CommandSurface> logger
)
{
    private const string DigestNow = "now";

    private static readonly FrozenDictionary<string, string> _questions = new Dictionary<
        string,
        string
    >(StringComparer.Ordinal)
    {
        [BotCommands.Ask] = "question",
        [BotCommands.WhoSaid] = "text",
        [BotCommands.Said] = "speaker",
        [BotCommands.Check] = "quote",
        [BotCommands.Story] = "story",
        [BotCommands.Digest] = "topic",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Whether a command is a question, which the limits and the settings of the server count for.</summary>
    public static bool IsQuestion(CommandInteraction command) =>
        command.Kind == CommandKind.Slash
        && _questions.ContainsKey(command.Name)
        && (command.Name != BotCommands.Digest || command.Path == DigestNow);

    /// <summary>Whether only the asker sees the answer.</summary>
    public static bool IsPrivate(CommandInteraction command) =>
        !IsQuestion(command) || command.Options.GetValueOrDefault("private") == "true";

    /// <summary>Answers a command that was acknowledged.</summary>
    public async Task AnswerAsync(CommandInteraction command, CancellationToken cancellationToken)
    {
        if (IsQuestion(command))
        {
            await AskAsync(command, _questions[command.Name], cancellationToken);
            return;
        }

        var message = command.Name switch
        {
            BotCommands.Corpus => pages.Corpus(command.Locale),
            BotCommands.Help => pages.Help(command.Locale),
            BotCommands.Privacy => await pages.PrivacyAsync(
                command.User.Id,
                command.Locale,
                cancellationToken
            ),
            BotCommands.Digest => await DigestAsync(command, cancellationToken),
            BotCommands.NewsBot => await settings.RunAsync(command, cancellationToken),
            var name when name == commands.CheckMessage => await messages.CheckAsync(
                command,
                cancellationToken
            ),
            var name when name == commands.WhoSaidMessage => await messages.WhoSaidAsync(
                command,
                cancellationToken
            ),
            _ => new OutgoingMessage { Content = phrases.Say(command.Locale, "refused.command") },
        };
        await command.Reply.EditAsync(message, cancellationToken);
    }

    private async Task<OutgoingMessage> DigestAsync(
        CommandInteraction command,
        CancellationToken cancellationToken
    )
    {
        try
        {
            return await digests.RunAsync(command, cancellationToken);
        }
        catch (FormatException e)
        {
            return new OutgoingMessage { Content = Markup.Text(e.Message) };
        }
        catch (StateStoreException e)
        {
            logger.DigestNotChanged(e.Message);
            return new OutgoingMessage { Content = phrases.Say(command.Locale, "digest.state") };
        }
    }

    private async Task AskAsync(
        CommandInteraction command,
        string option,
        CancellationToken cancellationToken
    )
    {
        var asker = Asker.Of(command) with { IsPrivate = IsPrivate(command) };
        if (!await rights.MaySpeakAsync(asker, cancellationToken))
        {
            await command.Reply.EditAsync(rights.NotHere(asker), cancellationToken);
            return;
        }

        try
        {
            var (message, record) = await answers.AnswerAsync(
                Read(command, option),
                Surface.Command,
                asker,
                goesOnFrom: null,
                cancellationToken
            );
            var id = await command.Reply.EditAsync(message, cancellationToken);
            await answers.NoteSentAsync(record, asker.Channel.Id, id, cancellationToken);
        }
        catch (FormatException e)
        {
            await command.Reply.EditAsync(
                new OutgoingMessage { Content = Markup.Text(e.Message) },
                cancellationToken
            );
        }
    }

    // Days that can't be read, or with none between them, are a FormatException whose message names the option.
    private static Request Read(CommandInteraction command, string option)
    {
        var text = Markup.Cut(Value(option) ?? "", StoredRequest.MaxText);
        Request request = command.Name switch
        {
            BotCommands.WhoSaid => new Request.WhoSaid(text),
            BotCommands.Said => new Request.Said(text) { About = Value("about") },
            BotCommands.Check => new Request.Check(text) { By = Value("by") },
            BotCommands.Story => new Request.Story(text),
            BotCommands.Digest => new Request.Digest(text) { Days = DaysOf(Value("days")) },
            _ => new Request.Ask(text),
        };
        var (since, until) = RequestDates.Days(
            ("since", Value("since")),
            ("until", Value("until"))
        );
        return request with
        {
            Filter = new SearchFilter
            {
                Since = since,
                Until = until,
                Section = Value("section"),
                Outlet = Value("outlet"),
            },
        };

        string? Value(string name) =>
            command.Options.GetValueOrDefault(name)?.Trim() is { Length: > 0 } value
                ? Markup.Cut(value, name == option ? StoredRequest.MaxText : StoredRequest.MaxValue)
                : null;
    }

    private static int DaysOf(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var days)
            ? Math.Clamp(days, 1, BotCommands.MaxDays)
            : 1;
}
