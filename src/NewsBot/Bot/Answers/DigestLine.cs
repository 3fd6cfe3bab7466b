using NewsBot.Core.Answering;
using NewsBot.Core.Articles;
using NewsBot.Core.Stories.Telling;
using NewsBot.Requests;

namespace NewsBot.Bot.Answers;

/// <summary>What a digest shows of a story: a sentence, and what somebody said.</summary>
/// <param name="Story">The story.</param>
/// <param name="Lead">What happened; <see langword="null"/> where every sentence is too long for a line.</param>
/// <param name="Said">Somebody's words, or <see langword="null"/>.</param>
internal sealed record DigestLine(ToldStory Story, ReplyPart.Quoted? Lead, ReplyPart.Quoted? Said)
{
    private const int MaxLead = 360;
    private const int MaxSaid = 260;

    /// <summary>What is cited.</summary>
    public IEnumerable<ReplyPart.Quoted> Citations =>
        new[] { Lead, Said }.OfType<ReplyPart.Quoted>();

    /// <summary>The line of a story.</summary>
    public static DigestLine Of(ToldStory story) =>
        new(
            story,
            LeadOf(story) is { } lead ? new ReplyPart.Quoted(lead, 0) : null,
            story
                .Quotations.Select(StoryCitations.Of)
                .FirstOrDefault(q =>
                    q.Citation.Text.Length <= MaxSaid && q.Quotation?.Speaker is not null
                )
        );

    // Of the article that the headline is of, else of any.
    private static Citation? LeadOf(ToldStory story)
    {
        Citation[] fitting = [.. story.Summary.Where(c => c.Text.Length <= MaxLead)];
        var lead = Array.Find(fitting, c => c.Article == story.TitleOf) ?? fitting.FirstOrDefault();

        // Half of a correction may be the half that was wrong.
        return lead is null
            ? null
            : story.Corrections.FirstOrDefault(c =>
                c.Article == lead.Article && c.Span.Overlaps(lead.Span)
            ) ?? lead;
    }
}
