using System.Collections.Immutable;

namespace NewsBot.Bot.Sheets;

/// <summary>An answer as it is laid out: pieces that are not torn apart, each with the sources that it needs.</summary>
internal sealed record Sheet
{
    /// <summary>Plain text above all, or <see langword="null"/>.</summary>
    public string? Title { get; init; }

    /// <summary>Markdown, outside text escaped; in the order of reading.</summary>
    public required ImmutableArray<SheetPiece> Pieces { get; init; }

    /// <summary>Plain text below all.</summary>
    public required string Footer { get; init; }

    /// <summary>Names to choose from, in the order of the answer's choices; an empty one can't be shown.</summary>
    public ImmutableArray<string> Choices { get; init; } = [];

    /// <summary>The edge: the answer is there, or the corpus does not say.</summary>
    public bool IsAnswered { get; init; } = true;
}
