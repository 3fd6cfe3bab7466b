using System.Collections.Immutable;

namespace NewsBot.Storage.State;

/// <summary>What an answer said, as data and without the words of articles: those are cut anew.</summary>
internal sealed record StoredAnswer
{
    /// <summary>Parts, notes, choices beyond so many are dropped.</summary>
    public const int MaxItems = 100;

    /// <summary>What came of the request, by name.</summary>
    public string Outcome { get; init; } = "";

    /// <summary>The request as a question in plain language, which a conversation goes on from.</summary>
    public string? Question { get; init; }

    /// <summary>What was asked, where it stands above the answer.</summary>
    public string? Title { get; init; }

    /// <summary>Our words above all.</summary>
    public string? Head { get; init; }

    /// <summary>Name of what composed it.</summary>
    public string? Provider { get; init; }

    /// <summary>How much was searched.</summary>
    public int Articles { get; init; }

    /// <summary>Of how many outlets.</summary>
    public int Outlets { get; init; }

    /// <summary>From this day.</summary>
    public DateOnly? From { get; init; }

    /// <summary>To this day.</summary>
    public DateOnly? To { get; init; }

    /// <summary>In the order of reading.</summary>
    public ImmutableArray<StoredPart> Parts { get; init; } = [];

    /// <summary>Whom the request may mean.</summary>
    public ImmutableArray<StoredChoice> Choices { get; init; } = [];

    /// <summary>The articles that it cites, as they were.</summary>
    public ImmutableArray<StoredVersion> Versions { get; init; } = [];

    /// <summary>What a check found, where it was one.</summary>
    public StoredCheck? Check { get; init; }
}
