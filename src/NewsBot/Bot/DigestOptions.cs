using System.ComponentModel.DataAnnotations;

namespace NewsBot.Bot;

/// <summary>Digests that are sent on a schedule, section <c>Discord:Digests</c>.</summary>
internal sealed class DigestOptions
{
    /// <summary>The zone that needs no database.</summary>
    public const string Utc = "UTC";

    /// <summary>The zone of digests whose zone nobody says: an id of the tz database. Default UTC.</summary>
    public string TimeZone { get; set; } = Utc;

    /// <summary>A digest that was missed is sent so many minutes later at most. Default 360.</summary>
    [Range(1, 1_380)]
    public int CatchUpMinutes { get; set; } = 360;

    /// <summary>So many digests a second at most; Discord allows a bot 50 calls of all kinds. Default 20.</summary>
    [Range(1, 40)]
    public int PerSecond { get; set; } = 20;

    /// <summary>How often a channel hears of a story that it follows, in hours. Default 6.</summary>
    [Range(1, 168)]
    public int FollowHours { get; set; } = 6;
}
