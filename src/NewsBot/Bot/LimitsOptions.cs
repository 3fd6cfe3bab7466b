using System.ComponentModel.DataAnnotations;

namespace NewsBot.Bot;

/// <summary>How much may be asked for in a minute and at the same time, section <c>Discord:Limits</c>.</summary>
internal sealed class LimitsOptions
{
    /// <summary>Whether there are limits. Default true.</summary>
    public bool Enabled { get; set; } = true;

    /// <summary>Requests of one user in a minute. Default 60.</summary>
    [Range(1, 1_000_000)]
    public int UserPerMinute { get; set; } = 60;

    /// <summary>
    /// Requests of one user that are answered at the same time, and as many messages; the others wait, in half of the queue at
    /// most. Default 2.
    /// </summary>
    [Range(1, 1_000)]
    public int UserAtWork { get; set; } = 2;

    /// <summary>Requests in one channel in a minute. Default 240.</summary>
    [Range(1, 1_000_000)]
    public int ChannelPerMinute { get; set; } = 240;

    /// <summary>Requests in one server in a minute. Default 1200.</summary>
    [Range(1, 1_000_000)]
    public int GuildPerMinute { get; set; } = 1_200;
}
