using System.Collections.Immutable;
using NewsBot.Core.Pages;
using NewsBot.Core.Text;

namespace NewsBot.Core.Articles;

/// <summary>A page after reading. Immutable: another text under the same id is a new version, never a change.</summary>
public sealed class Article
{
    /// <summary>Its name in the corpus.</summary>
    public required ArticleId Id { get; init; }

    /// <summary>The source text as given, frozen; every span of the program points into such a text.</summary>
    public required string Text { get; init; }

    /// <summary>What each line is, in the order of the text.</summary>
    public required ImmutableArray<Block> Blocks { get; init; }

    /// <summary>The headline; empty where the page has none.</summary>
    public string Title { get; init; } = "";

    /// <summary>When it was first published.</summary>
    public PublicationDate Published { get; init; }

    /// <summary>The publisher, or <see langword="null"/>.</summary>
    public string? Outlet { get; init; }

    /// <summary>The section of the outlet, or <see langword="null"/>.</summary>
    public string? Section { get; init; }

    /// <summary>Where it stands on the web, or <see langword="null"/>: then it is cited by its id and line.</summary>
    public string? Url { get; init; }

    /// <summary>Names of who wrote it; may be empty.</summary>
    public ImmutableArray<string> Authors { get; init; } = [];

    /// <summary>Number of the line, from 1, on which the code unit at <paramref name="offset"/> stands.</summary>
    public int LineOf(int offset) =>
        1 + Text.AsSpan(0, Math.Clamp(offset, 0, Text.Length)).Count('\n');

    /// <summary>The block that holds <paramref name="span"/> whole, or <see langword="null"/>.</summary>
    public Block? BlockOf(TextSpan span)
    {
        foreach (var block in Blocks)
        {
            if (block.Span.Contains(span))
            {
                return block;
            }
        }

        return null;
    }
}
