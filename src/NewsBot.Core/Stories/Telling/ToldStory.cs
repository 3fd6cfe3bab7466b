using System.Collections.Immutable;
using NewsBot.Core.Articles;
using NewsBot.Core.Articles.Copies;

namespace NewsBot.Core.Stories.Telling;

/// <summary>A story as it is told of a period: all of it cut from its articles.</summary>
public sealed record ToldStory
{
    /// <summary>The story.</summary>
    public required Story Story { get; init; }

    /// <summary>Those of its articles that were published in the period, by day and id; at least one.</summary>
    public required ImmutableArray<Article> Articles { get; init; }

    /// <summary>The article whose headline is that of the story.</summary>
    public required Article TitleOf { get; init; }

    /// <summary>The headline.</summary>
    public string Title => TitleOf.Title;

    /// <summary>Who published on it in the period, those with most articles first.</summary>
    public required ImmutableArray<string> Outlets { get; init; }

    /// <summary>The texts that several of the articles print; each is one voice.</summary>
    public ImmutableArray<CopiedText> Copies { get; init; } = [];

    /// <summary>Whether there was no article of it before the period.</summary>
    public required bool IsNew { get; init; }

    /// <summary>
    /// What happened, in one to five sentences, in the order in which they read. Where all that could be told was taken back, one of
    /// it and the correction.
    /// </summary>
    public required ImmutableArray<Citation> Summary { get; init; }

    /// <summary>What was said about it, at most four.</summary>
    public required ImmutableArray<ToldWords> Quotations { get; init; }

    /// <summary>Who speaks in it, those first who are quoted by most articles.</summary>
    public required ImmutableArray<KeyPerson> People { get; init; }

    /// <summary>A sentence for each day with an article, all days of the story; empty where there is only one.</summary>
    public required ImmutableArray<StoryDay> Timeline { get; init; }

    /// <summary>What outlets tell differently.</summary>
    public required ImmutableArray<Difference> Differs { get; init; }

    /// <summary>What outlets took back.</summary>
    public required ImmutableArray<Citation> Corrections { get; init; }

    /// <summary>What the period adds to what was known before and the summary does not tell; empty for a new story.</summary>
    public required ImmutableArray<Citation> Changed { get; init; }

    /// <summary>Why it stands where it stands, in a few words each.</summary>
    public required ImmutableArray<string> Why { get; init; }
}
