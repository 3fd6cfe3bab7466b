using NewsBot.Core.Articles;
using NewsBot.Core.Statements;

namespace NewsBot.Core.Stories.Telling;

/// <summary>Writes the digest of some days.</summary>
public static class DigestWriter
{
    /// <summary>The digest.</summary>
    /// <param name="stories">All stories.</param>
    /// <param name="ledger">Who said what.</param>
    /// <param name="period">The days.</param>
    /// <param name="allows">Which articles may be told of.</param>
    /// <param name="most">So many stories at most.</param>
    /// <param name="followed">Stories that are told before all others, each with what it is followed for.</param>
    /// <param name="cancellationToken">Stops between stories.</param>
    public static Digest Write(
        StorySet stories,
        Ledger ledger,
        StoryPeriod period,
        Func<Article, bool> allows,
        int most,
        IReadOnlyDictionary<Story, string> followed,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(stories);
        ArgumentNullException.ThrowIfNull(ledger);
        ArgumentNullException.ThrowIfNull(allows);
        ArgumentNullException.ThrowIfNull(followed);
        var ranked = new List<Ranked>();
        foreach (var story in stories.Stories)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Article[] articles = [.. story.Articles.Where(a => period.Has(a) && allows(a))];
            if (articles.Length > 0)
            {
                var isNew = !story.Articles.Any(a => a.Published.Day < period.From);
                var worth = StoryRank.Of(articles, AffairOf(story, period), isNew);
                ranked.Add(new(story, articles, worth, isNew, followed.GetValueOrDefault(story)));
            }
        }

        Ranked[] ordered =
        [
            .. ranked.OrderBy(r => r.Followed is null).ThenByDescending(r => r.Worth),
        ];
        return new Digest(
            period,
            [
                .. ordered
                    .Take(most)
                    .Select(r =>
                        r.With(StoryTeller.Tell(r.Story, period, allows, ledger, cancellationToken))
                    ),
            ],
            Math.Max(0, ordered.Length - most)
        )
        {
            Next = [.. ordered.Skip(most).Take(Digest.MostNext).Select(r => r.Named())],
        };
    }

    private static int AffairOf(Story story, StoryPeriod period) =>
        story.Articles.Count(a =>
            a.Published.Day is { } day
            && day <= period.To
            && period.To.DayNumber - day.DayNumber < StoryRank.Memory
        );

    private sealed record Ranked(
        Story Story,
        Article[] Articles,
        double Worth,
        bool IsNew,
        string? Followed
    )
    {
        public ToldStory With(ToldStory told) =>
            Followed is null ? told : told with { Why = told.Why.Add(Followed) };

        public LeftStory Named() =>
            new(
                Story,
                Array.Find(Articles, a => a.Title.Length > 0) ?? Articles[0],
                Followed is null
                    ? StoryRank.Reasons(Articles, IsNew)
                    : StoryRank.Reasons(Articles, IsNew).Add(Followed)
            );
    }
}
