using NewsBot.Core.Answering;
using NewsBot.Core.Stories.Telling;

namespace NewsBot.Requests;

/// <summary>Questions that a story answers: each was asked before it is offered.</summary>
internal static class TriedQuestions
{
    /// <summary>So many are offered.</summary>
    public const int Most = 3;

    /// <summary>So many are tried.</summary>
    private const int MostTries = 12;

    /// <summary>The questions that are answered by the story, as the same question would be.</summary>
    /// <param name="story">The story.</param>
    /// <param name="preview">What would be answered, <see langword="null"/> for nothing.</param>
    public static IReadOnlyList<string> Of(ToldStory story, Func<string, VerifiedReply?> preview) =>
        [
            .. StoryQuestions
                .Of(story)
                .Take(MostTries)
                .Where(q => IsAnswered(q, story, preview(q.Text)))
                .Take(Most)
                .Select(q => q.Text),
        ];

    private static bool IsAnswered(StoryQuestion question, ToldStory story, VerifiedReply? reply) =>
        reply is { IsAnswer: true, Citations: [var first, ..] }
        && story.Story.Articles.Contains(first.Citation.Article)
        && (
            Has(first.Citation.Text, question.Told)
            || Has(first.Quotation?.Speaker?.Name, question.Told)
        );

    private static bool Has(string? text, string part) =>
        text?.Contains(part, StringComparison.OrdinalIgnoreCase) == true;
}
