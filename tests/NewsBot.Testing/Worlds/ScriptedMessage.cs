using System.Text.Json.Nodes;

namespace NewsBot.Testing.Worlds;

/// <summary>A message that somebody writes; the defaults are a plain message of Alice in the first guild.</summary>
public sealed record ScriptedMessage(string Content)
{
    /// <summary>Who writes.</summary>
    public ScriptedUser Author { get; init; } = ScriptedUser.Alice;

    /// <summary>Index of the guild; null is a direct message.</summary>
    public int? Guild { get; init; } = 0;

    /// <summary>A channel or thread instead of the guild's text channel.</summary>
    public ulong? ChannelId { get; init; }

    /// <summary>Whether the bot is among the mentions, and its mention before the content.</summary>
    public bool MentionsBot { get; init; }

    /// <summary>The message that this one answers (its type is then 19).</summary>
    public JsonObject? ReplyTo { get; init; }

    /// <summary>Whether a reply comes with "referenced_message": null, as of a deleted message.</summary>
    public bool RepliesToDeleted { get; init; }

    /// <summary>A message that is forwarded: a snapshot comes along, with an empty content of its own.</summary>
    public JsonObject? Forwards { get; init; }

    /// <summary>Embeds, as the API writes them.</summary>
    public JsonArray? Embeds { get; init; }

    /// <summary>The webhook that wrote it.</summary>
    public ulong? WebhookId { get; init; }

    /// <summary>A message type instead of 0 or 19.</summary>
    public int? Type { get; init; }

    /// <summary>Whether content, embeds and components are taken away whatever the intents.</summary>
    public bool IsStripped { get; init; }
}
