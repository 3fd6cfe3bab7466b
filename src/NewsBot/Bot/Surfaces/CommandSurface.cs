using System.Collections.Frozen;
using System.Collections.Immutable;
using NewsBot.Bot.Inquiries;
using NewsBot.Bot.Sheets;
using NewsBot.Discord.Commands;
using NewsBot.Discord.Interactions;
using NewsBot.Discord.Messages;
using NewsBot.Storage.State;

namespace NewsBot.Bot.Surfaces;

/// <summary>Slash commands and the commands in the menu of a message.</summary>
internal sealed class CommandSurface(
    AnswerService answers,
    ConversationMemory memory,
    SpeakingRights rights,
    MessageCheck messages,
    Pages pages,
    SettingsSurface settings,
    BotCommands commands,
    Phrases phrases
)
{
    private static readonly FrozenDictionary<string, (Surface Surface, string Text)> _questions =
        new Dictionary<string, (Surface, string)>(StringComparer.Ordinal)
        {
            [BotCommands.Ask] = (Surface.Ask, "question"),
            [BotCommands.WhoSaid] = (Surface.WhoSaid, "text"),
            [BotCommands.Said] = (Surface.Said, "speaker"),
            [BotCommands.Check] = (Surface.Check, "quote"),
        }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Whether a command is a question, which the limits and the settings of the server count for.</summary>
    public static bool IsQuestion(CommandInteraction command) =>
        command.Kind == CommandKind.Slash && _questions.ContainsKey(command.Name);

    /// <summary>Whether only the asker sees the answer.</summary>
    public static bool IsPrivate(CommandInteraction command) =>
        command.Kind != CommandKind.Slash
        || !_questions.ContainsKey(command.Name)
        || command.Options.GetValueOrDefault("private") == "true";

    /// <summary>Answers a command that was acknowledged.</summary>
    public async Task AnswerAsync(CommandInteraction command, CancellationToken cancellationToken)
    {
        if (
            _questions.TryGetValue(command.Name, out var question)
            && command.Kind == CommandKind.Slash
        )
        {
            await AskAsync(command, question.Surface, question.Text, cancellationToken);
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

    private async Task AskAsync(
        CommandInteraction command,
        Surface surface,
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

        var text = command.Options.GetValueOrDefault(option) ?? "";
        var inquiry = new Inquiry(surface, text) { Arguments = Arguments(command, option) };
        try
        {
            var (message, record) = await answers.AnswerAsync(inquiry, asker, cancellationToken);
            var id = await command.Reply.EditAsync(message, cancellationToken);
            await answers.NoteSentAsync(record, asker.Channel.Id, id, cancellationToken);
            if (surface == Surface.Ask && !asker.IsPrivate)
            {
                memory.Note(asker, [new EarlierQuestion(inquiry.Text, asker.User.Id)]);
            }
        }
        catch (FormatException e)
        {
            await command.Reply.EditAsync(
                new OutgoingMessage { Content = Markup.Text(e.Message) },
                cancellationToken
            );
        }
    }

    private static ImmutableDictionary<string, string> Arguments(
        CommandInteraction command,
        string text
    ) =>
        command
            .Options.Where(o => o.Key != text && o.Key != "private" && o.Value.Length > 0)
            .ToImmutableDictionary(
                o => o.Key,
                o => Markup.Cut(o.Value, AnswerRecord.MaxValue),
                StringComparer.Ordinal
            );
}
