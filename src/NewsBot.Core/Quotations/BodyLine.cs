using NewsBot.Core.Pages;

namespace NewsBot.Core.Quotations;

/// <summary>A line that is read for quotations.</summary>
/// <param name="Block">The line.</param>
/// <param name="FirstSentence">Index of its first sentence.</param>
/// <param name="SentenceEnd">Behind its last sentence.</param>
/// <param name="IsDetached">Whether something that is not running text stands between it and the line before.</param>
internal readonly record struct BodyLine(
    Block Block,
    int FirstSentence,
    int SentenceEnd,
    bool IsDetached
);
