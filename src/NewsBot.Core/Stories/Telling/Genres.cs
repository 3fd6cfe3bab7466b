using System.Collections.Frozen;
using NewsBot.Core.Articles;
using NewsBot.Core.Language;
using NewsBot.Core.Pages;

namespace NewsBot.Core.Stories.Telling;

/// <summary>Tells pieces that are no reports by how their outlet marks them: section, a label of the headline, a remark in the opening.</summary>
internal static class Genres
{
    /// <summary>How far from the beginning of the text a remark such as <c>(Satire)</c> may stand, in code units.</summary>
    private const int Opening = 80;

    private static readonly char[] _aroundLabels =
    [
        ':',
        '|',
        '\u2013',
        '\u2014',
        '(',
        ')',
        '[',
        ']',
    ];

    private static readonly FrozenDictionary<string, WordSet> _words = new WordTable(
        "genre-words"
    ).ByHead();

    private static readonly WordSet _satire = _words["satire"];
    private static readonly WordSet _opinion = _words["opinion"];

    /// <summary>Whether what it tells is made up for a laugh.</summary>
    public static bool IsSatire(Article article) => IsMarked(article, _satire);

    /// <summary>Whether it says what somebody thinks of what happened.</summary>
    public static bool IsOpinion(Article article) => IsMarked(article, _opinion);

    private static bool IsMarked(Article article, WordSet genre) =>
        StoryRank.SectionsOf(article).Any(s => genre.IsAnyIn(s))
        || IsLabelled(article.Title, genre)
        || IsRemarked(article, genre);

    // "Opinion: …", "… | Satire"
    private static bool IsLabelled(string title, WordSet genre)
    {
        var parts = title.Split(_aroundLabels, StringSplitOptions.TrimEntries);
        return parts.Length > 1 && (genre.Contains(parts[0]) || genre.Contains(parts[^1]));
    }

    // "PORT (Satire) - …"
    private static bool IsRemarked(Article article, WordSet genre)
    {
        var opening = article
            .Blocks.FirstOrDefault(b => b.Kind == BlockKind.Paragraph)
            .Span.Of(article.Text);
        opening = opening[..Math.Min(Opening, opening.Length)];
        var open = opening.IndexOfAny('(', '[');
        var end = open < 0 ? -1 : opening[open..].IndexOfAny(')', ']');
        return end > 0 && genre.Contains(opening[(open + 1)..(open + end)]);
    }
}
