using NewsBot.Core.Answering;
using NewsBot.Core.Articles;
using NewsBot.Core.Checking;
using NewsBot.Core.Questions;
using NewsBot.Core.Quotations;
using NewsBot.Core.Retrieval;
using NewsBot.Core.Snapshots;
using NewsBot.Core.Statements;
using NewsBot.Core.Stories;
using NewsBot.Core.Stories.Telling;

namespace NewsBot.Requests;

/// <summary>What came of a request: data, which surfaces lay out. Closed.</summary>
internal abstract record Result
{
    private Result() { }

    /// <summary>The request.</summary>
    public required Request Request { get; init; }

    /// <summary>The generation of the corpus that it was served from.</summary>
    public required CorpusSnapshot Corpus { get; init; }

    /// <summary>The time of the request.</summary>
    public required DateTimeOffset Clock { get; init; }

    /// <summary>What came of it in one word.</summary>
    public abstract Outcome Outcome { get; }

    /// <summary>What was searched.</summary>
    public virtual CorpusScope Searched => Corpus.ScopeOf(Request.Filter);

    /// <summary>What is cited, or named as near, by number from 1.</summary>
    public virtual IReadOnlyList<ReplyPart.Quoted> Citations => [];

    /// <summary>Whom the request may mean, each with the request that names them; empty where it is clear.</summary>
    public virtual IReadOnlyList<Alternative> Choices => [];

    /// <summary>An answer to a question, or an abstention.</summary>
    public sealed record Answered(Answer Answer) : Result
    {
        public override Outcome Outcome =>
            Answer switch
            {
                Answer.Cited { Reply.IsAnswer: true } => Outcome.Answered,
                Answer.Cited => Outcome.Passages,
                _ => Outcome.Refused,
            };

        public override CorpusScope Searched => Answer.Searched;

        public override IReadOnlyList<ReplyPart.Quoted> Citations =>
            Answer switch
            {
                Answer.Cited cited => cited.Reply.Citations,
                Answer.Abstained abstained => abstained.Nearest.Citations,
                _ => [],
            };

        public override IReadOnlyList<Alternative> Choices =>
            Answer is Answer.Abstained { Choices: { Count: > 0 } people }
            && Request is Request.Ask ask
                ?
                [
                    .. people.Select(p => new Alternative(
                        p.Name,
                        ask with
                        {
                            Question = p.Put(ask.Question),
                        }
                    )),
                ]
                : [];
    }

    /// <summary>What somebody said: who may be meant, and where it is one person, their statements.</summary>
    public sealed record Spoken(FoundSpeakers Speakers, VerifiedReply Reply) : Result
    {
        public override Outcome Outcome =>
            Reply.Citations.Count > 0 ? Outcome.Answered : Outcome.Refused;

        public override IReadOnlyList<ReplyPart.Quoted> Citations => Reply.Citations;

        public override IReadOnlyList<Alternative> Choices =>
            Speakers.People.Length > 1 && Request is Request.Said said
                ?
                [
                    .. Speakers.People.Select(p => new Alternative(
                        p.Name,
                        said with
                        {
                            Speaker = p.Name,
                        }
                    )),
                ]
                : [];
    }

    /// <summary>Whose words some are: statements, the nearest first, and how near each is, 0 to 1.</summary>
    public sealed record Matched(
        VerifiedReply Reply,
        IReadOnlyDictionary<Citation, double> Similarity
    ) : Result
    {
        public override Outcome Outcome =>
            Reply.Citations.Count > 0 ? Outcome.Answered : Outcome.Refused;

        public override IReadOnlyList<ReplyPart.Quoted> Citations => Reply.Citations;
    }

    /// <summary>What became of a quotation.</summary>
    public sealed record Checked(CheckResult Check) : Result
    {
        public override Outcome Outcome =>
            Check.Verdict == Verdict.NotFound ? Outcome.Refused : Outcome.Answered;

        public override CorpusScope Searched => Check.Searched;

        public override IReadOnlyList<ReplyPart.Quoted> Citations { get; } =
            CheckedCitations.Of(Check);

        public override IReadOnlyList<Alternative> Choices =>
            [
                .. Check.Candidates.Select(c => new Alternative(
                    c.Name,
                    new Request.Check(Check.Claim.Text)
                    {
                        By = c.Name,
                        Filter = Request.Filter,
                        Asked = Request.Asked,
                    }
                )),
            ];
    }

    /// <summary>Passages, best first.</summary>
    public sealed record Found(IReadOnlyList<Hit> Hits) : Result
    {
        public override Outcome Outcome => Hits.Count > 0 ? Outcome.Passages : Outcome.Refused;

        public override IReadOnlyList<ReplyPart.Quoted> Citations { get; } =
        [
            .. Hits.Index()
                .Where(h => h.Item.Span.Length <= Citation.MaxLength)
                .Select(h => new ReplyPart.Quoted(
                    Citation.Cut(h.Item.Article, h.Item.Span),
                    h.Index + 1
                )),
        ];
    }

    /// <summary>An article with its quotations; <see langword="null"/> where there is none of that id.</summary>
    public sealed record Viewed(Article? Article, IReadOnlyList<Quotation> Quotations) : Result
    {
        public override Outcome Outcome => Article is null ? Outcome.Refused : Outcome.Passages;
    }

    /// <summary>An open reply, or the friendly refusal of what is no question about news.</summary>
    /// <param name="Kind">What was said.</param>
    /// <param name="Examples">Questions that this corpus answers.</param>
    public sealed record Replied(SmallTalk Kind, IReadOnlyList<string> Examples) : Result
    {
        public override Outcome Outcome =>
            Kind == SmallTalk.OutOfScope ? Outcome.Refused : Outcome.Reply;
    }

    /// <summary>The stories of some days.</summary>
    /// <param name="Digest">The stories.</param>
    /// <param name="Newest">The newest day of the corpus, where nothing was published on the days asked for.</param>
    public sealed record Digested(Digest Digest, DateOnly? Newest) : Result
    {
        public override Outcome Outcome =>
            Digest.Stories.IsEmpty ? Outcome.Refused : Outcome.Answered;

        /// <summary>The request with the days that came of it, for it to mean the same tomorrow.</summary>
        public Request.Digest Settled =>
            (Request.Digest)Request with
            {
                Day = Digest.Period.To,
                Days = Digest.Period.To.DayNumber - Digest.Period.From.DayNumber + 1,
            };

        public override IReadOnlyList<ReplyPart.Quoted> Citations { get; } =
        [.. Digest.Stories.SelectMany(StoryCitations.Of)];
    }

    /// <summary>A story; <see langword="null"/> where none fits, or several do.</summary>
    /// <param name="Story">The story.</param>
    /// <param name="Candidates">Stories that may be meant, the likeliest first; empty where one is told.</param>
    public sealed record Told(ToldStory? Story, IReadOnlyList<Story> Candidates) : Result
    {
        /// <summary>Questions that the story answers, at most <see cref="TriedQuestions.Most"/>.</summary>
        public IReadOnlyList<string> Questions { get; init; } = [];

        public override Outcome Outcome => Story is null ? Outcome.Refused : Outcome.Answered;

        public override IReadOnlyList<ReplyPart.Quoted> Citations { get; } =
            Story is null ? [] : StoryCitations.Of(Story);

        public override IReadOnlyList<Alternative> Choices =>
            [
                .. Candidates.Select(c => new Alternative(
                    (c.Articles.FirstOrDefault(a => a.Title.Length > 0) ?? c.Articles[0]).Title,
                    new Request.Story(c.Id)
                )),
                .. Questions.Select(q => new Alternative(
                    q,
                    new Request.Ask(q) { Filter = Request.Filter, Asked = Request.Asked }
                )),
            ];
    }
}
