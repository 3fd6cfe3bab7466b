using System.Collections.Immutable;
using NewsBot.Bot.Sheets;
using NewsBot.Core.Answering;
using NewsBot.Core.Articles;

namespace NewsBot.Bot.Inquiries;

/// <summary>What came of an inquiry.</summary>
/// <param name="Sheet">The answer, laid out.</param>
/// <param name="Generation">Of the corpus.</param>
internal sealed record Finding(Sheet Sheet, long Generation)
{
    /// <summary>The citations as parts of a reply, for copying and showing; numbered from 1.</summary>
    public ImmutableArray<Citation> Citations => Sheet.Citations;

    /// <summary>How the answer came about, where that is kept.</summary>
    public Answer? Answer { get; init; }

    /// <summary>Whether it was computed for an earlier request.</summary>
    public bool IsFromCache { get; init; }
}
