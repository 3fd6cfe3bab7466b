namespace NewsBot.Core.Quotations;

/// <summary>How an article stands to whether its speaker said the words.</summary>
public enum Stance
{
    /// <summary>It reports that they were said.</summary>
    Said,

    /// <summary>It says that the speaker denied them, did not say them or was falsely quoted.</summary>
    Denied,

    /// <summary>It only asks, supposes, expects, imagines or plays it, or knows it from rumours.</summary>
    Alleged,
}
