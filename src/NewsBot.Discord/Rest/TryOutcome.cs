namespace NewsBot.Discord.Rest;

/// <summary>What became of one try of a call.</summary>
internal abstract record TryOutcome
{
    /// <summary>It worked.</summary>
    public sealed record Done(byte[] Body) : TryOutcome;

    /// <summary>A limit has to end first; it is noted.</summary>
    public sealed record Held : TryOutcome;

    /// <summary>Discord said no.</summary>
    public sealed record Refused(DiscordException Error) : TryOutcome;

    /// <summary>Discord is in trouble or did not answer; whether the call did its work is not known.</summary>
    public sealed record Unclear(DiscordException Error) : TryOutcome;
}
