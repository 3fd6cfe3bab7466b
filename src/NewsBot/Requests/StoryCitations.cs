using NewsBot.Core.Answering;
using NewsBot.Core.Articles;
using NewsBot.Core.Stories.Telling;

namespace NewsBot.Requests;

/// <summary>What a story tells as citations.</summary>
internal static class StoryCitations
{
    /// <summary>Its summary, then what was said, numbered from 1.</summary>
    public static IReadOnlyList<ReplyPart.Quoted> Of(ToldStory story) =>
        [
            .. story
                .Summary.Select(c => new ReplyPart.Quoted(c, 0))
                .Concat(story.Quotations.Select(Of))
                .Select((quoted, i) => quoted with { Number = i + 1 }),
        ];

    /// <summary>What is new and does not stand in the summary above: nobody wants to read it twice.</summary>
    public static IReadOnlyList<Citation> Added(ToldStory story) =>
        [
            .. story.Changed.Where(c =>
                !story.Summary.Any(s => s.Article.Id == c.Article.Id && s.Span.Overlaps(c.Span))
            ),
        ];

    /// <summary>Somebody's words.</summary>
    public static ReplyPart.Quoted Of(ToldWords words) =>
        new(words.Citation, 0)
        {
            Quotation = words.Quotation,
            Also =
            [
                .. words
                    .Told.Also.Where(s => s.Span.Length <= Citation.MaxLength)
                    .Select(s => Citation.Cut(s.Article, s.Span)),
            ],
            Records =
                words.Told.First.Parts.Length > 1
                    ? [.. words.Told.First.Parts.Select(p => p.Span)]
                    : [],
        };
}
