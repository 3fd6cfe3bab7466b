using NewsBot.Discord.Ids;
using NewsBot.Requests;

namespace NewsBot.Storage.State;

/// <summary>A digest that is sent on certain days at a time of the local clock.</summary>
internal sealed record DigestSubscription
{
    /// <summary>Every day of the week.</summary>
    public const int EveryDay = 0b111_1111;

    /// <summary>So many stories where nobody says how many.</summary>
    public const int DefaultStories = 5;

    /// <summary>The channel or direct conversation that it is for.</summary>
    public required ChannelId ChannelId { get; init; }

    /// <summary>The channel's server; <see langword="null"/> for a direct conversation.</summary>
    public GuildId? GuildId { get; init; }

    /// <summary>Who set it up, and is told when it can't be sent any more; 0 where they had that forgotten.</summary>
    public required UserId OwnerId { get; init; }

    /// <summary>The language of whoever set it up.</summary>
    public string Locale { get; init; } = "en-US";

    /// <summary>0 to 23.</summary>
    public int Hour { get; init; } = 8;

    /// <summary>0 to 59.</summary>
    public int Minute { get; init; }

    /// <summary>An id of the tz database.</summary>
    public string Zone { get; init; } = "UTC";

    /// <summary>Days of the week as bits, Monday the lowest; at least one.</summary>
    public int Weekdays { get; init; } = EveryDay;

    /// <summary>What is told first.</summary>
    public Followed Followed { get; init; } = Followed.Nothing;

    /// <summary>So many stories at most.</summary>
    public int Stories { get; init; } = DefaultStories;

    /// <summary>Whether it says so when there is nothing to tell.</summary>
    public bool TellsEmpty { get; init; } = true;

    /// <summary>Whether its stories are told in a thread below it.</summary>
    public bool InThread { get; init; }

    /// <summary>Whether it is sent.</summary>
    public SubscriptionState State { get; init; }

    /// <summary>What was due before this is not sent.</summary>
    public required DateTimeOffset Since { get; init; }
}
