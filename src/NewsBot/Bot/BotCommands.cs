using NewsBot.Bot.Sheets;
using NewsBot.Discord.Commands;
using NewsBot.Discord.Interactions;
using NewsBot.Storage.State;

namespace NewsBot.Bot;

/// <summary>The commands as they are registered, in every language that there are phrases for.</summary>
internal sealed class BotCommands(Phrases phrases)
{
    public const string Ask = "ask";
    public const string WhoSaid = "whosaid";
    public const string Said = "said";
    public const string Check = "check";
    public const string Digest = "digest";
    public const string Story = "story";
    public const string Corpus = "corpus";
    public const string Help = "help";
    public const string Privacy = "privacy";
    public const string NewsBot = "newsbot";

    private const int MaxQuestion = 2_000;
    private const int MaxName = 120;

    /// <summary>So many days a digest looks back at most.</summary>
    public const int MaxDays = 31;

    /// <summary>The name of the message command that checks quotations.</summary>
    public string CheckMessage => phrases.Say("en", "command.message.check");

    /// <summary>The name of the message command that looks for the speaker.</summary>
    public string WhoSaidMessage => phrases.Say("en", "command.message.whosaid");

    /// <summary>All of them.</summary>
    public IReadOnlyList<CommandDefinition> All =>
        [
            Slash(
                Ask,
                Text("question", "command.ask.question", MaxQuestion, isRequired: true),
                Text("since", "command.option.since", MaxName),
                Text("until", "command.option.until", MaxName),
                Suggested("section", "command.option.section"),
                Suggested("outlet", "command.option.outlet"),
                Flag("private", "command.option.private")
            ),
            Slash(
                WhoSaid,
                Text("text", "command.whosaid.text", MaxQuestion, isRequired: true),
                Flag("private", "command.option.private")
            ),
            Slash(
                Said,
                Suggested("speaker", "command.said.speaker") with
                {
                    IsRequired = true,
                },
                Text("about", "command.said.about", MaxQuestion),
                Text("since", "command.option.since", MaxName),
                Text("until", "command.option.until", MaxName),
                Flag("private", "command.option.private")
            ),
            Slash(
                Check,
                Text("quote", "command.check.quote", MaxQuestion, isRequired: true),
                Suggested("by", "command.check.by"),
                Flag("private", "command.option.private")
            ),
            Slash(
                Story,
                Suggested("story", "command.story.story") with
                {
                    IsRequired = true,
                    MaxLength = MaxQuestion,
                },
                Flag("private", "command.option.private")
            ),
            Slash(Digest, [.. Digests()]),
            Slash(Corpus),
            Slash(Help),
            Slash(Privacy),
            Slash(NewsBot, Channels()) with
            {
                Permissions = DiscordPermissions.ManageGuild,
                WorksInDirect = false,
                WorksForUsers = false,
            },
            Message("command.message.check"),
            Message("command.message.whosaid"),
        ];

    private CommandOption Channels() =>
        new()
        {
            Name = "channel",
            Kind = OptionKind.Group,
            Description = phrases.Say("en", "command.newsbot.channel.description"),
            Descriptions = Translated("command.newsbot.channel.description"),
            Options =
            [
                Sub("newsbot.channel", "allow", Channel()),
                Sub("newsbot.channel", "deny", Channel()),
                Sub("newsbot.channel", "clear", Channel()),
                Sub("newsbot.channel", "status"),
                Sub(
                    "newsbot.channel",
                    "mentions",
                    Flag("on", "command.newsbot.channel.on") with
                    {
                        IsRequired = true,
                    }
                ),
            ],
        };

    private CommandDefinition Slash(string name, params CommandOption[] options) =>
        new()
        {
            Name = name,
            Description = phrases.Say("en", $"command.{name}.description"),
            Names = Translated($"command.{name}.name"),
            Descriptions = Translated($"command.{name}.description"),
            Options = options,
            WorksForUsers = true,
        };

    private CommandDefinition Message(string phrase) =>
        new()
        {
            Name = phrases.Say("en", phrase),
            Kind = CommandKind.Message,
            Names = Translated(phrase),
            WorksForUsers = true,
        };

    private IEnumerable<CommandOption> Digests()
    {
        yield return Sub(
            Digest,
            "now",
            Text("topic", "command.digest.topic", MaxName),
            Number("days", "command.digest.back", 1, MaxDays),
            Flag("private", "command.option.private")
        );
        yield return Sub(
            Digest,
            "subscribe",
            [.. Wishes(), Flag("direct", "command.digest.direct")]
        );
        yield return Sub(Digest, "list");
        yield return Sub(Digest, "edit", [.. Wishes()]);
        yield return Sub(Digest, "pause", Flag("on", "command.digest.on"));
        yield return Sub(Digest, "unsubscribe");
        yield return Sub(Digest, "preview");
        yield return Sub(Digest, "why");
    }

    private IEnumerable<CommandOption> Wishes() =>
        [
            Number("hour", "command.digest.hour", 0, 23),
            Number("minute", "command.digest.minute", 0, 59),
            Suggested("timezone", "command.digest.timezone"),
            Suggested("days", "command.digest.days"),
            Text("topics", "command.digest.topics", StoredRequest.MaxValue),
            Text("names", "command.digest.names", StoredRequest.MaxValue),
            Suggested("section", "command.digest.section"),
            Number("max", "command.digest.max", 1, DigestMessage.MaxStories),
            Flag("empty", "command.digest.empty"),
            Flag("thread", "command.digest.thread"),
        ];

    private CommandOption Sub(string command, string name, params CommandOption[] options) =>
        new()
        {
            Name = name,
            Kind = OptionKind.SubCommand,
            Description = phrases.Say("en", $"command.{command}.{name}"),
            Descriptions = Translated($"command.{command}.{name}"),
            Options = options,
        };

    private CommandOption Number(string name, string phrase, int least, int most) =>
        new()
        {
            Name = name,
            Kind = OptionKind.WholeNumber,
            Description = phrases.Say("en", phrase),
            Names = Translated($"{phrase}.name"),
            Descriptions = Translated(phrase),
            MinValue = least,
            MaxValue = most,
        };

    private CommandOption Channel() =>
        new()
        {
            Name = "channel",
            Kind = OptionKind.Channel,
            Description = phrases.Say("en", "command.newsbot.channel.option"),
            Descriptions = Translated("command.newsbot.channel.option"),
        };

    private CommandOption Text(string name, string phrase, int length, bool isRequired = false) =>
        new()
        {
            Name = name,
            Description = phrases.Say("en", phrase),
            Names = Translated($"{phrase}.name"),
            Descriptions = Translated(phrase),
            MaxLength = length,
            IsRequired = isRequired,
        };

    private CommandOption Suggested(string name, string phrase) =>
        Text(name, phrase, MaxName) with
        {
            HasSuggestions = true,
        };

    private CommandOption Flag(string name, string phrase) =>
        new()
        {
            Name = name,
            Kind = OptionKind.Flag,
            Description = phrases.Say("en", phrase),
            Names = Translated($"{phrase}.name"),
            Descriptions = Translated(phrase),
        };

    private SortedDictionary<string, string> Translated(string phrase)
    {
        var translated = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var language in phrases.Translations)
        {
            if (phrases.Find(language, phrase) is { } text)
            {
                translated[language] = text;
            }
        }

        return translated;
    }
}
