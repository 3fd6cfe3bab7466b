namespace NewsBot.Discord.Gateway;

/// <summary>What a connection leaves behind so that the next one can go on where it stopped.</summary>
/// <param name="id">Names the session.</param>
/// <param name="resumeUrl">Where to go on.</param>
internal sealed class GatewaySession(string id, Uri resumeUrl)
{
    /// <summary>Names the session.</summary>
    public string Id => id;

    /// <summary>Where to go on.</summary>
    public Uri ResumeUrl => resumeUrl;

    /// <summary>The last event that arrived. Written by the reader, read by the heartbeat.</summary>
    public long Sequence
    {
        get => Interlocked.Read(ref field);
        set => Interlocked.Exchange(ref field, value);
    }
}
