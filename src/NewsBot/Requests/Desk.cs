using System.Collections.Immutable;
using NewsBot.Core.Answering;
using NewsBot.Core.Checking;
using NewsBot.Core.Questions;
using NewsBot.Core.Retrieval;
using NewsBot.Core.Snapshots;
using NewsBot.Core.Text;

namespace NewsBot.Requests;

/// <summary>
/// The one way to a result for every surface: what is asked in plain language finds its kind, what was served before is not
/// computed again, and a conversation remembers what was asked in it. Thread-safe.
/// </summary>
internal sealed class Desk(
    Answerer answerer,
    QuoteChecker checker,
    Searcher searcher,
    RequestClock clock,
    CorpusWriter corpus,
    ResultCache cache,
    ConversationMemory memory,
    ExampleQuestions examples,
    StoryDesk stories
)
{
    /// <summary>Serves a request that belongs to no conversation.</summary>
    public Task<Served> ServeAsync(Request request, CancellationToken cancellationToken) =>
        ServeAsync(request, earlier: [], cancellationToken);

    /// <summary>Serves a request of a conversation, which then remembers it.</summary>
    public async Task<Served> ServeAsync(
        Request request,
        Conversation conversation,
        CancellationToken cancellationToken
    )
    {
        var earlier = memory.Recall(conversation);
        var served = await ServeAsync(request, earlier, cancellationToken);
        if (PlainQuestion.Of(served.Result) is { } question)
        {
            served = served with
            {
                Conversation = [.. earlier, new EarlierQuestion(question, conversation.AskerId)],
            };
            // Others may have asked meanwhile.
            memory.Note(conversation, [.. memory.Recall(conversation), served.Conversation[^1]]);
        }

        return served;
    }

    private async Task<Served> ServeAsync(
        Request request,
        ImmutableArray<EarlierQuestion> earlier,
        CancellationToken cancellationToken
    )
    {
        var current = corpus.Current;
        var asked = request is Request.Ask { History.IsEmpty: true } question
            ? question with
            {
                History = [.. earlier.Select(e => new Turn(e.Text, null))],
            }
            : request;
        var (result, isFromCache) = await cache.GetAsync(
            asked,
            current,
            token => ComputeAsync(asked, current, token),
            cancellationToken
        );
        return new Served(result, isFromCache, earlier);
    }

    private Task<Result> ComputeAsync(
        Request request,
        CorpusSnapshot current,
        CancellationToken cancellationToken
    ) =>
        request switch
        {
            Request.Ask ask => AskAsync(ask, current, cancellationToken),
            Request.Said said => Task.FromResult<Result>(
                SpokenStatements.Find(
                    said with
                    {
                        Speaker = corpus.Decisions.NameOf(said.Speaker),
                    },
                    current,
                    ClockOf(said, current),
                    cancellationToken
                )
            ),
            Request.WhoSaid whoSaid => Task.FromResult<Result>(
                SpokenStatements.Find(
                    whoSaid,
                    current,
                    ClockOf(whoSaid, current),
                    cancellationToken
                )
            ),
            Request.Check check => Task.FromResult<Result>(
                Check(
                    check,
                    Claim.Read(
                        check.Quote,
                        check.By is { } by ? corpus.Decisions.NameOf(by) : null
                    ),
                    current,
                    cancellationToken
                )
            ),
            Request.Search search => Task.FromResult<Result>(
                Search(search, current, cancellationToken)
            ),
            Request.Digest digest => Task.FromResult<Result>(
                stories.Digest(digest, current, cancellationToken)
            ),
            Request.Story story => Task.FromResult<Result>(Tell(story, current, cancellationToken)),
            Request.View view => Task.FromResult<Result>(View(view, current)),
            _ => throw new ArgumentOutOfRangeException(nameof(request)),
        };

    private async Task<Result> AskAsync(
        Request.Ask ask,
        CorpusSnapshot current,
        CancellationToken cancellationToken
    )
    {
        if (SmallTalkReader.Read(ask.Question) is { } kind)
        {
            return new Result.Replied(kind, examples.Of(current))
            {
                Request = ask,
                Corpus = current,
                Clock = ClockOf(ask, current),
            };
        }

        // "hi, what did Orr say?" asks what Orr said.
        var asked = ask with
        {
            Question = SmallTalkReader.WithoutGreeting(ClearText.Of(ask.Question).Text),
        };
        if (CheckOf(asked, current, cancellationToken) is { } check)
        {
            return check with { Request = ask };
        }

        if (stories.Answer(asked, current, cancellationToken) is { } broad)
        {
            return broad with { Request = ask };
        }

        var answer = await answerer.AskAsync(QuestionOf(asked), current, cancellationToken);
        return new Result.Answered(answer)
        {
            Request = ask,
            Corpus = current,
            Clock = answer.Clock,
        };
    }

    private Result.Told Tell(
        Request.Story request,
        CorpusSnapshot current,
        CancellationToken cancellationToken
    )
    {
        var told = stories.Tell(request, current, cancellationToken);
        return told.Story is { } story
            ? told with
            {
                Questions = TriedQuestions.Of(story, Preview),
            }
            : told;

        VerifiedReply? Preview(string question) =>
            answerer.Preview(
                new Question(question) { Filter = request.Filter, Asked = request.Asked },
                current,
                cancellationToken
            );
    }

    // What is asked without marks and not found may still have an answer.
    private Result.Checked? CheckOf(
        Request.Ask ask,
        CorpusSnapshot current,
        CancellationToken cancellationToken
    )
    {
        var meant = FollowUp.NamesOf(ask.History) is [var name, ..] ? name : null;
        if (ClaimQuestion.Read(ask.Question, meant) is not { } claimed)
        {
            return null;
        }

        var result = Check(ask, claimed.Claim, current, cancellationToken);
        return result.Check.Verdict != Verdict.NotFound || claimed.IsToTheLetter ? result : null;
    }

    private Result.Checked Check(
        Request request,
        Claim claim,
        CorpusSnapshot current,
        CancellationToken cancellationToken
    ) =>
        new(checker.Check(current, claim, request.Filter, cancellationToken))
        {
            Request = request,
            Corpus = current,
            Clock = ClockOf(request, current),
        };

    private Result.Found Search(
        Request.Search search,
        CorpusSnapshot current,
        CancellationToken cancellationToken
    )
    {
        var question = new Question(ClearText.Of(search.Query).Text)
        {
            Filter = search.Filter,
            Asked = search.Asked,
        };
        var query = TimedQuery.Read(question, clock, current).Query;
        return new Result.Found(
            searcher.Search(current.Index, query, search.Count, cancellationToken)
        )
        {
            Request = search,
            Corpus = current,
            Clock = ClockOf(search, current),
        };
    }

    private Result.Viewed View(Request.View view, CorpusSnapshot current)
    {
        var article = current.Find(view.Article);
        return new Result.Viewed(article, current.Ledger.QuotationsOf(view.Article))
        {
            Request = view,
            Corpus = current,
            Clock = ClockOf(view, current),
        };
    }

    private DateTimeOffset ClockOf(Request request, CorpusSnapshot current) =>
        clock.Read(request.Asked, current);

    private static Question QuestionOf(Request.Ask ask) =>
        new(ask.Question)
        {
            Filter = ask.Filter,
            Asked = ask.Asked,
            History = ask.History,
        };
}
