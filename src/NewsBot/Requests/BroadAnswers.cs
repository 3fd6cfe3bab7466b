using NewsBot.Core.Answering;
using NewsBot.Core.Articles;
using NewsBot.Core.Stories.Telling;

namespace NewsBot.Requests;

/// <summary>Answers to questions for the news or a story as a whole: sentences of the articles, each with its source.</summary>
internal static class BroadAnswers
{
    /// <summary>So many stories an answer tells, a sentence each.</summary>
    public const int MostStories = 7;

    /// <summary>An affair may fall into so many stories.</summary>
    public const int MostOfAffair = 2;

    private const int MostSentences = 5;

    /// <summary>So many sentences of each where an affair is several stories.</summary>
    private const int MostOfSeveral = 3;
    private const int MostQuotations = 2;

    /// <summary>The news; <see langword="null"/> where there is none.</summary>
    public static Draft? OfNews(Digest digest) =>
        digest.Stories.IsEmpty
            ? null
            : Draft(
                digest.Stories.Length == 1
                    ? "One story is told:"
                    : $"{digest.Stories.Length} stories, the weightiest first:",
                digest
                    .Stories.Select(LeadOf)
                    .OfType<Citation>()
                    .Select(c => new ReplyPart.Quoted(c, 0))
            );

    /// <summary>A story, or those that make an affair: what happened, then who said what; <see langword="null"/> for none.</summary>
    public static Draft? OfStories(IReadOnlyList<ToldStory> stories)
    {
        if (stories.Count == 0)
        {
            return null;
        }

        var articles = stories.Sum(s => s.Articles.Length);
        return Draft(
            articles == 1 ? "One article tells this:" : $"{articles} articles tell this:",
            stories
                .SelectMany(s => s.Summary.Take(stories.Count == 1 ? MostSentences : MostOfSeveral))
                .Select(c => new ReplyPart.Quoted(c, 0))
                .Concat(stories[0].Quotations.Take(MostQuotations).Select(StoryCitations.Of))
        );
    }

    // A sentence of the article that the headline is of, else of any.
    private static Citation? LeadOf(ToldStory story) =>
        story.Summary.FirstOrDefault(c => c.Article == story.TitleOf)
        ?? (story.Summary.IsEmpty ? null : story.Summary[^1]);

    private static Draft Draft(string head, IEnumerable<ReplyPart.Quoted> quoted) =>
        new([new ReplyPart.Prose(head), .. quoted.Select((q, i) => q with { Number = i + 1 })]);
}
