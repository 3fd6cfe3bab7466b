using System.Collections.Frozen;
using NewsBot.Core.Answering;
using NewsBot.Core.Articles;
using NewsBot.Core.Questions;
using NewsBot.Core.Retrieval;
using NewsBot.Core.Snapshots;
using NewsBot.Core.Stories;
using NewsBot.Core.Stories.Telling;
using NewsBot.Core.Text;

namespace NewsBot.Requests;

/// <summary>Serves digests and stories.</summary>
internal sealed class StoryDesk(Searcher searcher, RequestClock clock)
{
    /// <summary>Passages that tell which story words mean.</summary>
    private const int Passages = 12;

    /// <summary>Passages that tell which stories are of a topic.</summary>
    private const int PassagesOfTopic = 200;

    /// <summary>A story that has so much less of the passages' worth than the first is not meant.</summary>
    private const double LeastShare = 0.6;

    /// <summary>What a question for the news without a time wants at least.</summary>
    private const int EnoughStories = 4;

    private const int MostDaysBack = 6;

    /// <summary>Nothing is composed but by picking.</summary>
    private const string Provider = "stories";

    /// <summary>The stories of some days.</summary>
    public Result.Digested Digest(
        Request.Digest request,
        CorpusSnapshot corpus,
        CancellationToken cancellationToken
    )
    {
        var time = clock.Read(request.Asked, corpus);
        var period = PeriodOf(request, time);
        var stories = corpus.Stories(cancellationToken);
        var isMeant = MeantBy(request.Topic, request.Filter, stories, corpus, cancellationToken);
        var digest = DigestWriter.Write(
            stories,
            corpus.Ledger,
            period,
            isMeant,
            request.Count,
            FollowedOf(request.Followed, stories, corpus, cancellationToken),
            cancellationToken
        );
        return new Result.Digested(digest, digest.Stories.IsEmpty ? corpus.Scope.To : null)
        {
            Request = request,
            Corpus = corpus,
            Clock = time,
        };
    }

    /// <summary>One story.</summary>
    public Result.Told Tell(
        Request.Story request,
        CorpusSnapshot corpus,
        CancellationToken cancellationToken
    )
    {
        var stories = corpus.Stories(cancellationToken);
        var found = stories.Find(request.Named) is { } named
            ? named.Articles.Any(request.Filter.Allows)
                ? [named]
                : []
            : ByWords(request, stories, corpus, cancellationToken);
        return new Result.Told(
            found is [var only]
                ? StoryTeller.Tell(
                    only,
                    StoryPeriod.Always,
                    request.Filter.Allows,
                    corpus.Ledger,
                    cancellationToken
                )
                : null,
            found.Count > 1 ? found : []
        )
        {
            Request = request,
            Corpus = corpus,
            Clock = clock.Read(request.Asked, corpus),
        };
    }

    /// <summary>What is new in a story to somebody who knows some of its articles; <see langword="null"/> where nothing is.</summary>
    public static ToldStory? Added(
        string storyId,
        Func<Article, bool> isKnown,
        CorpusSnapshot corpus,
        CancellationToken cancellationToken
    ) =>
        corpus.Stories(cancellationToken).Find(storyId) is { } story && !story.Articles.All(isKnown)
            ? StoryTeller.TellAdded(story, isKnown, corpus.Ledger, cancellationToken)
            : null;

    /// <summary>The answer to a question for the news or for a story as a whole; <see langword="null"/> for any other question.</summary>
    public Result.Answered? Answer(
        Request.Ask ask,
        CorpusSnapshot corpus,
        CancellationToken cancellationToken
    )
    {
        var time = clock.Read(ask.Asked, corpus);
        var draft = BroadQuestionReader.Read(ask.Question, clock.DayOf(time)) switch
        {
            BroadQuestion.News news => BroadAnswers.OfNews(
                NewsOf(ask, news, clock.DayOf(time), corpus, cancellationToken)
            ),
            BroadQuestion.OfStory story => BroadAnswers.OfStories(
                StoriesOf(ask, story.Topic, corpus, cancellationToken)
            ),
            _ => null,
        };
        var reply = draft is null ? null : Verifier.Verify(draft, corpus, cancellationToken);
        return reply is not { Citations.Count: > 0 }
            ? null
            : new Result.Answered(
                new Answer.Cited(reply)
                {
                    Question = new Question(ask.Question)
                    {
                        Filter = ask.Filter,
                        Asked = ask.Asked,
                    },
                    Clock = time,
                    Searched = corpus.ScopeOf(ask.Filter),
                    Provider = Provider,
                }
            )
            {
                Request = ask,
                Corpus = corpus,
                Clock = time,
            };
    }

    // The days that were asked for; else yesterday and today, and as many days more as it takes to have something to tell.
    private Digest NewsOf(
        Request.Ask ask,
        BroadQuestion.News news,
        DateOnly today,
        CorpusSnapshot corpus,
        CancellationToken cancellationToken
    )
    {
        var stories = corpus.Stories(cancellationToken);
        var isMeant = MeantBy(news.Topic, ask.Filter, stories, corpus, cancellationToken);
        if (news.Days is { } asked)
        {
            return Write(new StoryPeriod(asked.First, asked.Last));
        }

        for (var back = 1; ; back++)
        {
            var digest = Write(new StoryPeriod(today.AddDays(-back), today));
            if (digest.Stories.Length >= EnoughStories || back == MostDaysBack)
            {
                return digest;
            }
        }

        Digest Write(StoryPeriod period) =>
            DigestWriter.Write(
                stories,
                corpus.Ledger,
                period,
                isMeant,
                BroadAnswers.MostStories,
                FrozenDictionary<Story, string>.Empty,
                cancellationToken
            );
    }

    // An affair may be several stories; where many fit, the question asks for something else.
    private List<ToldStory> StoriesOf(
        Request.Ask ask,
        string topic,
        CorpusSnapshot corpus,
        CancellationToken cancellationToken
    )
    {
        var request = new Request.Story(topic) { Filter = ask.Filter, Asked = ask.Asked };
        var found = ByWords(request, corpus.Stories(cancellationToken), corpus, cancellationToken);
        return
            found.Count > BroadAnswers.MostOfAffair
            || !found.SelectMany(s => s.Articles).All(ask.Filter.Allows)
            ? []
            :
            [
                .. found.Select(s =>
                    StoryTeller.Tell(
                        s,
                        StoryPeriod.Always,
                        ask.Filter.Allows,
                        corpus.Ledger,
                        cancellationToken
                    )
                ),
            ];
    }

    // A day and those before it; without a day yesterday and today until the clock.
    private StoryPeriod PeriodOf(Request.Digest request, DateTimeOffset time)
    {
        var last = request.Day ?? clock.DayOf(time);
        var days = request.Day is null ? request.Days : request.Days - 1;
        var first = last.DayNumber > days ? last.AddDays(-days) : DateOnly.MinValue;
        return new StoryPeriod(request.Filter.Since ?? first, last);
    }

    private List<Story> ByWords(
        Request.Story request,
        StorySet stories,
        CorpusSnapshot corpus,
        CancellationToken cancellationToken
    )
    {
        var meant = Search(request.Named, request.Filter, corpus, cancellationToken)
            .Select(hit => (Story: stories.Of(hit.Article.Id), hit.Score))
            .Where(hit => hit.Story is not null)
            .GroupBy(hit => hit.Story!, hit => hit.Score)
            .Where(story => StoryTopic.IsCarriedBy(story.Key, request.Named, StoryTopic.OfQuestion))
            .Select(story => (Story: story.Key, Worth: story.Sum()))
            .OrderByDescending(story => story.Worth)
            .ThenBy(story => story.Story.Id, StringComparer.Ordinal)
            .ToList();
        return
        [
            .. meant
                .TakeWhile(story => story.Worth >= meant[0].Worth * LeastShare)
                .Select(story => story.Story),
        ];
    }

    // Stories whose headlines or openings speak of it: a word in passing makes no story.
    private IEnumerable<Story> OfTopic(
        string topic,
        StorySet stories,
        CorpusSnapshot corpus,
        CancellationToken cancellationToken
    ) =>
        FoundBy(topic, stories, corpus, cancellationToken)
            .Where(s => StoryTopic.IsCarriedBy(s, topic, StoryTopic.OfTopic));

    private IEnumerable<Story> FoundBy(
        string words,
        StorySet stories,
        CorpusSnapshot corpus,
        CancellationToken cancellationToken
    ) =>
        Search(words, SearchFilter.None, corpus, cancellationToken, PassagesOfTopic)
            .Select(h => stories.Of(h.Article.Id))
            .OfType<Story>()
            .Distinct();

    private Dictionary<Story, string> FollowedOf(
        Followed followed,
        StorySet stories,
        CorpusSnapshot corpus,
        CancellationToken cancellationToken
    )
    {
        var found = new Dictionary<Story, string>();
        foreach (var topic in followed.Topics)
        {
            Add(OfTopic(topic, stories, corpus, cancellationToken), topic);
        }

        foreach (var name in followed.Names)
        {
            Add(
                FoundBy(name, stories, corpus, cancellationToken)
                    .Where(s => StoryTopic.IsOn(s, name)),
                name
            );
        }

        if (followed.Section is { } section)
        {
            Add(
                corpus
                    .Index.Articles.Where(a =>
                        string.Equals(a.Section, section, StringComparison.OrdinalIgnoreCase)
                    )
                    .Select(a => stories.Of(a.Id))
                    .OfType<Story>(),
                section
            );
        }

        return found;

        void Add(IEnumerable<Story> of, string what)
        {
            foreach (var story in of)
            {
                found.TryAdd(story, $"followed: {what}");
            }
        }
    }

    // Articles that the filter lets through, of stories that speak of the topic, where there is one.
    private Func<Article, bool> MeantBy(
        string topic,
        SearchFilter filter,
        StorySet stories,
        CorpusSnapshot corpus,
        CancellationToken cancellationToken
    )
    {
        if (topic.Length == 0)
        {
            return filter.Allows;
        }

        var meant = OfTopic(topic, stories, corpus, cancellationToken).ToHashSet();
        return a => filter.Allows(a) && stories.Of(a.Id) is { } story && meant.Contains(story);
    }

    private IReadOnlyList<Hit> Search(
        string words,
        SearchFilter filter,
        CorpusSnapshot corpus,
        CancellationToken cancellationToken,
        int count = Passages
    )
    {
        var question = new Question(ClearText.Of(words).Text) { Filter = filter };
        return searcher.Search(
            corpus.Index,
            TimedQuery.Read(question, clock, corpus).Query,
            count,
            cancellationToken
        );
    }
}
