namespace NewsBot.Core.Articles.Days;

/// <summary>When a sentence says that something happens on a day.</summary>
internal enum Tense
{
    /// <summary>It may be either.</summary>
    Unclear,

    /// <summary>Before it was written.</summary>
    Past,

    /// <summary>After it was written.</summary>
    Future,
}
