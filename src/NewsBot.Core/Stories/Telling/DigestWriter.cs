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
    /// <param name="cancellationToken">Stops between stories.</param>
    public static Digest Write(
        StorySet stories,
        Ledger ledger,
        StoryPeriod period,
        Func<Article, bool> allows,
        int most,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(stories);
        ArgumentNullException.ThrowIfNull(ledger);
        ArgumentNullException.ThrowIfNull(allows);
        var told = new List<(Story Story, double Worth)>();
        foreach (var story in stories.Stories)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Article[] articles = [.. story.Articles.Where(a => period.Has(a) && allows(a))];
            if (articles.Length > 0)
            {
                var isNew = !story.Articles.Any(a => a.Published.Day < period.From);
                told.Add((story, StoryRank.Of(articles, AffairOf(story, period), isNew)));
            }
        }

        var chosen = told.OrderByDescending(t => t.Worth).Take(most).ToArray();
        return new Digest(
            period,
            [.. chosen.Select(t => StoryTeller.Tell(t.Story, period, ledger, cancellationToken))],
            told.Count - chosen.Length
        );
    }

    private static int AffairOf(Story story, StoryPeriod period) =>
        story.Articles.Count(a =>
            a.Published.Day is { } day
            && day <= period.To
            && period.To.DayNumber - day.DayNumber < StoryRank.Memory
        );
}
