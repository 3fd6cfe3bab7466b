namespace NewsBot.Core.Answering;

/// <summary>What "today" means for a request that does not say.</summary>
public enum ClockMode
{
    /// <summary>The end of the corpus' newest day while that lies more than a week back, else now.</summary>
    Auto,

    /// <summary>Now.</summary>
    Now,

    /// <summary>The end of the corpus' newest day.</summary>
    Newest,
}
