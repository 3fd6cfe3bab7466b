using System.ComponentModel.DataAnnotations;

namespace NewsBot.Bot;

/// <summary>How the bot lives in Discord, section <c>Discord</c>. Without a token there is no bot but a chat in the console.</summary>
internal sealed class DiscordOptions
{
    /// <summary>Name of the section in the settings.</summary>
    public const string SectionName = "Discord";

    /// <summary>The bot token of the Developer Portal. A secret: from the environment (<c>Discord__Token</c>) or user-secrets.</summary>
    public string Token { get; set; } = "";

    /// <summary>Where Discord's API is. Default <c>https://discord.com/api/v10</c>.</summary>
    [WebAddress(ErrorMessage = "write an address such as https://discord.com/api/v10.")]
    public string ApiBaseUrl { get; set; } = "https://discord.com/api/v10";

    /// <summary>The application's public key, for interactions over HTTP: 64 hexadecimal digits.</summary>
    [RegularExpression(
        "([0-9A-Fa-f]{64})?",
        ErrorMessage = "it has 64 hexadecimal digits; the Developer Portal shows it under General Information."
    )]
    public string PublicKey { get; set; } = "";

    /// <summary>Interactions over HTTP.</summary>
    public InteractionsOptions Interactions { get; set; } = new();

    /// <summary>
    /// Whether to ask for the text of all messages, so that nobody needs to mention the bot in its own threads. Privileged: it has
    /// to be switched on in the Developer Portal too. Default false.
    /// </summary>
    public bool MessageContent { get; set; }

    /// <summary>How many connections; 0: as many as Discord recommends. Default 0.</summary>
    [Range(0, 1_000)]
    public int Shards { get; set; }

    /// <summary>What stands below the bot's name; empty: nothing.</summary>
    [StringLength(128)]
    public string Presence { get; set; } = "/ask who said what";

    /// <summary>A server in which commands are registered at once instead of everywhere, while developing; 0: everywhere.</summary>
    public ulong DevelopmentGuild { get; set; }

    /// <summary>Every answer is there, or excused, within so many seconds. Default 30.</summary>
    [Range(3, 600)]
    public int AnswerSeconds { get; set; } = 30;

    /// <summary>How many answers are made at the same time. Default 16.</summary>
    [Range(1, 1_000)]
    public int Workers { get; set; } = 16;

    /// <summary>How many requests may wait; more are told that the bot is busy. Default 256.</summary>
    [Range(1, 100_000)]
    public int QueueLength { get; set; } = 256;

    /// <summary>Digests that are sent on a schedule.</summary>
    public DigestOptions Digests { get; set; } = new();

    /// <summary>How much one user, channel or server may ask for.</summary>
    public LimitsOptions Limits { get; set; } = new();
}
