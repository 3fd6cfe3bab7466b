namespace NewsBot.Core.Questions;

/// <summary>What a question means by words about time.</summary>
public enum TimeReading
{
    /// <summary>When something was said or reported: articles of these days, and of the day after, come first.</summary>
    Reported,

    /// <summary>When something happened: articles of these days a little before others, for a later one may tell it.</summary>
    Told,

    /// <summary>As of the clock: nothing but recency.</summary>
    Current,

    /// <summary>The newest that there is.</summary>
    Latest,

    /// <summary>What is to come: told by articles from before, so nothing but recency.</summary>
    Ahead,
}
