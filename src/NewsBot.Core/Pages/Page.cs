using System.Collections.Immutable;
using NewsBot.Core.Language;

namespace NewsBot.Core.Pages;

/// <summary>A page after reading: what each of its lines is, and what it tells about itself.</summary>
public sealed record Page
{
    /// <summary>The lines that are not blank, in the order of the text; spans never overlap.</summary>
    public required ImmutableArray<Block> Blocks { get; init; }

    /// <summary>The headline, or <see langword="null"/> where none was found.</summary>
    public string? Title { get; init; }

    /// <summary>When the page says it was first published.</summary>
    public PublicationDate Published { get; init; }

    /// <summary>The publisher that the page names, or <see langword="null"/>.</summary>
    public string? Outlet { get; init; }

    /// <summary>The section as the page labels itself or as its related links do, or <see langword="null"/>.</summary>
    public string? Section { get; init; }

    /// <summary>Names of who wrote it, in the order of the page; empty where nobody is named.</summary>
    public ImmutableArray<string> Authors { get; init; } = [];

    /// <summary>The language of its body, or <see langword="null"/> where there is too little to tell.</summary>
    public WrittenLanguage? Language { get; init; }

    /// <summary>Where the headline of another article begins in the same text, or <see langword="null"/> for one article.</summary>
    public int? Next { get; init; }

    /// <summary>Why there is nothing to answer from, or <see langword="null"/> for an article.</summary>
    public string? Skipped { get; init; }
}
