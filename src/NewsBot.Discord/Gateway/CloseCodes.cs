namespace NewsBot.Discord.Gateway;

/// <summary>
/// What a close code of the gateway asks for. From the table in Discord's documentation, "Gateway Close Event Codes", and the
/// habits of its mature libraries where that is silent.
/// </summary>
internal static class CloseCodes
{
    /// <summary>Ends the session on purpose.</summary>
    public const int Goodbye = 1000;

    /// <summary>Leaves the session open so that it can be resumed.</summary>
    public const int ComingBack = 4000;

    /// <summary>What comes next.</summary>
    /// <param name="code">As the server gave it; <see langword="null"/> where the connection broke.</param>
    public static ConnectionEnd Judge(int? code) =>
        code switch
        {
            null => new ConnectionEnd.Resume("the connection broke"),
            1000 => new ConnectionEnd.Identify("closed (1000)", IsSlow: false),
            4003 or 4005 or 4007 or 4009 => new ConnectionEnd.Identify(
                $"the session is gone ({code})",
                IsSlow: false
            ),
            4008 => new ConnectionEnd.Identify("sent too much (4008)", IsSlow: true),
            4004 => new ConnectionEnd.Refused(
                "Discord refused the bot token (4004). Check the setting Discord:Token; the Developer Portal shows a new one under Bot, Reset Token."
            ),
            4010 => new ConnectionEnd.Refused(
                "Discord refused the shard (4010). Leave the setting Discord:Shards out, or give it a number from 1."
            ),
            4011 => new ConnectionEnd.Refused(
                "The bot is in too many servers for so few shards (4011). Leave the setting Discord:Shards out, or give it a larger number."
            ),
            4012 => new ConnectionEnd.Refused(
                "Discord no longer speaks this version of its gateway (4012). Use a newer NewsBot."
            ),
            4013 => new ConnectionEnd.Refused(
                "Discord does not know an intent that was asked for (4013). Use a newer NewsBot."
            ),
            4014 => new ConnectionEnd.Refused(
                "Discord does not allow an intent that was asked for (4014). Either switch on Message Content Intent in the Developer Portal (Bot, Privileged Gateway Intents), or set Discord:MessageContent to false."
            ),
            _ => new ConnectionEnd.Resume($"closed ({code})"),
        };
}
