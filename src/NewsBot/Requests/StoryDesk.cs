using NewsBot.Core.Answering;
using NewsBot.Core.Articles;
using NewsBot.Core.Retrieval;
using NewsBot.Core.Snapshots;
using NewsBot.Core.Stories;
using NewsBot.Core.Stories.Telling;
using NewsBot.Core.Text;

namespace NewsBot.Requests;

/// <summary>Serves digests and stories.</summary>
internal sealed class StoryDesk(StoryBook book, Searcher searcher, RequestClock clock)
{
    /// <summary>Passages that tell which story words mean.</summary>
    private const int Passages = 12;

    /// <summary>A story that has so much less of the passages' worth than the first is not meant.</summary>
    private const double LeastShare = 0.6;

    /// <summary>The stories of some days.</summary>
    public Result.Digested Digest(
        Request.Digest request,
        CorpusSnapshot corpus,
        CancellationToken cancellationToken
    )
    {
        var time = clock.Read(request.Asked, corpus);
        var period = PeriodOf(request, time);
        var meant = MeantBy(request.Topic, corpus, cancellationToken);
        var digest = DigestWriter.Write(
            book.Of(corpus, cancellationToken),
            corpus.Ledger,
            period,
            a => request.Filter.Allows(a) && (meant is null || meant.Contains(a.Id)),
            request.Count,
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
        var stories = book.Of(corpus, cancellationToken);
        var found = stories.Find(request.Named) is { } named
            ? [named]
            : ByWords(request, stories, corpus, cancellationToken);
        return new Result.Told(
            found is [var only]
                ? StoryTeller.Tell(only, StoryPeriod.Always, corpus.Ledger, cancellationToken)
                : null,
            found.Count > 1 ? found : []
        )
        {
            Request = request,
            Corpus = corpus,
            Clock = clock.Read(request.Asked, corpus),
        };
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
        var worth = new Dictionary<Story, double>();
        foreach (var hit in Search(request.Named, request.Filter, corpus, cancellationToken))
        {
            if (stories.Of(hit.Article.Id) is { } story)
            {
                worth[story] = worth.GetValueOrDefault(story) + hit.Score;
            }
        }

        var most = worth.Count > 0 ? worth.Values.Max() : 0;
        return
        [
            .. worth
                .Where(w => w.Value >= most * LeastShare)
                .OrderByDescending(w => w.Value)
                .ThenBy(w => w.Key.Id, StringComparer.Ordinal)
                .Select(w => w.Key),
        ];
    }

    private HashSet<ArticleId>? MeantBy(
        string topic,
        CorpusSnapshot corpus,
        CancellationToken cancellationToken
    ) =>
        topic.Length == 0
            ? null
            : Search(topic, SearchFilter.None, corpus, cancellationToken, count: 200)
                .Select(h => h.Article.Id)
                .ToHashSet();

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
