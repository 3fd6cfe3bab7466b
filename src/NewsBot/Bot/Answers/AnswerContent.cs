using System.Collections.Immutable;
using NewsBot.Core.Answering;
using NewsBot.Core.Checking;
using NewsBot.Core.Snapshots;
using NewsBot.Rendering;
using NewsBot.Requests;

namespace NewsBot.Bot.Answers;

/// <summary>
/// What an answer says, as data: a result brought down to what is shown of it, or what a record kept of one. All that people see is
/// laid out of this. Closed.
/// </summary>
internal abstract record AnswerContent
{
    private const int MaxChoices = 20;

    private AnswerContent() { }

    /// <summary>What was asked; <see langword="null"/> where the words below say it.</summary>
    public string? Title { get; init; }

    /// <summary>What came of it in one word.</summary>
    public required Outcome Outcome { get; init; }

    /// <summary>Name of what composed it, or <see langword="null"/>.</summary>
    public string? Provider { get; init; }

    /// <summary>What was searched.</summary>
    public required CorpusScope Searched { get; init; }

    /// <summary>Of the corpus that answered.</summary>
    public required long Generation { get; init; }

    /// <summary>Whom the request may mean.</summary>
    public ImmutableArray<Alternative> Choices { get; init; } = [];

    /// <summary>What is cited, by number from 1.</summary>
    public abstract IReadOnlyList<ReplyPart.Quoted> Citations { get; }

    /// <summary>Words that join citations, and citations.</summary>
    /// <param name="Head">Our words above all, or <see langword="null"/>.</param>
    /// <param name="Parts">In the order of reading.</param>
    public sealed record Told(string? Head, ImmutableArray<ReplyPart> Parts) : AnswerContent
    {
        public override IReadOnlyList<ReplyPart.Quoted> Citations { get; } =
        [.. Parts.OfType<ReplyPart.Quoted>().DistinctBy(q => q.Number).OrderBy(q => q.Number)];
    }

    /// <summary>What became of a quotation.</summary>
    public sealed record Checked(CheckResult Check) : AnswerContent
    {
        public override IReadOnlyList<ReplyPart.Quoted> Citations { get; } =
            CheckedCitations.Of(Check);
    }

    /// <summary>What there is to show of a result.</summary>
    public static AnswerContent Of(Result result) =>
        result switch
        {
            Result.Answered answered => Of(answered),
            Result.Spoken spoken => Show(
                spoken,
                title: null,
                SaidText.Head(spoken.Speakers, spoken.Reply, searched: null),
                spoken.Reply
            ),
            Result.Matched matched => Show(
                matched,
                matched.Request.Text,
                matched.Citations.Count == 0 ? "Nobody here said that." : null,
                matched.Reply
            ),
            Result.Checked check => new Checked(check.Check)
            {
                Title = check.Request.Text,
                Outcome = check.Outcome,
                Searched = check.Searched,
                Generation = check.Corpus.Generation,
                Choices = [.. check.Choices.Take(MaxChoices)],
            },
            Result.Replied replied => new Told(OpenReplyWords.Of(replied), [])
            {
                Outcome = replied.Outcome,
                Searched = replied.Searched,
                Generation = replied.Corpus.Generation,
            },
            Result.Told told => Of(told),
            Result.Digested digested => Show(
                digested,
                StoryText.Period(digested.Digest.Period),
                digested.Digest.Stories.IsEmpty ? StoryText.Nothing(digested) : null,
                Verifier.Verify(StoryParts.Of(digested.Digest), digested.Corpus)
            ) with
            {
                Choices =
                [
                    .. digested
                        .Digest.Stories.Take(MaxChoices)
                        .Select(s => new Alternative(s.Title, new Request.Story(s.Story.Id))),
                ],
            },
            _ => throw new ArgumentOutOfRangeException(nameof(result)),
        };

    private static Told Of(Result.Told told) =>
        told.Story is { } story
            ? Show(told, story.Title, null, Verifier.Verify(StoryParts.Of(story), told.Corpus))
            : Show(
                told,
                told.Request.Text,
                told.Candidates.Count == 0
                    ? "No story here is about that."
                    : "Several stories may be meant. Choose one below:",
                Verifier.Verify(new Draft([]), told.Corpus)
            );

    private static Told Of(Result.Answered answered) =>
        answered.Answer switch
        {
            Answer.Cited cited => Show(answered, answered.Request.Text, null, cited.Reply) with
            {
                Provider = cited.Provider,
            },
            Answer.Abstained abstained => Show(
                answered,
                answered.Request.Text,
                Reason(abstained),
                abstained.Nearest
            ),
            _ => throw new ArgumentOutOfRangeException(nameof(answered)),
        };

    private static Told Show(Result result, string? title, string? head, VerifiedReply reply) =>
        new(head, [.. reply.Parts])
        {
            Title = title,
            Outcome = result.Outcome,
            Searched = result.Searched,
            Generation = result.Corpus.Generation,
            Choices = [.. result.Choices.Take(MaxChoices)],
        };

    // What was searched stands in the footer, and who is meant is said with a button.
    private static string Reason(Answer.Abstained abstained) =>
        abstained.Reason == AbstentionReason.Ambiguous
            ? ReplyWords.Choices(
                "Several people here have that name. Choose one below, or ask with the full name:",
                abstained.Choices
            )
            : ReplyWords.Why(abstained.Reason);
}
