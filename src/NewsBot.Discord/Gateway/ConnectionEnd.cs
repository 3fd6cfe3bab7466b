namespace NewsBot.Discord.Gateway;

/// <summary>How a connection ended, which says what comes next.</summary>
internal abstract record ConnectionEnd
{
    /// <summary>The session is still there.</summary>
    /// <param name="Why">For the log.</param>
    public sealed record Resume(string Why) : ConnectionEnd;

    /// <summary>The session is gone.</summary>
    /// <param name="Why">For the log.</param>
    /// <param name="IsSlow">Whether Discord wants a pause of some seconds first.</param>
    public sealed record Identify(string Why, bool IsSlow) : ConnectionEnd;

    /// <summary>Discord will never let the bot in like this.</summary>
    public sealed record Refused(string Message) : ConnectionEnd;

    /// <summary>The bot said goodbye.</summary>
    public sealed record Left : ConnectionEnd;
}
