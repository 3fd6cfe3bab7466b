using NewsBot.Core.Articles;
using NewsBot.Core.Snapshots;
using NewsBot.Core.Stories.Telling;

namespace NewsBot.Tests.Stories;

/// <summary>
/// How many of the facts that the author of the sample stories lists are told where they belong. The floors are what was reached, not what
/// is wanted (docs/stories.md): they only rise.
/// </summary>
public sealed class ListedFactsTests : IAsyncLifetime
{
    private CorpusSnapshot _corpus = CorpusSnapshot.Empty;

    public async Task InitializeAsync() => _corpus = await LabelledSamples.LoadAsync("days");

    public Task DisposeAsync() => Task.CompletedTask;

    [Theory]
    [InlineData("differs", 1)]
    [InlineData("correction", 2)]
    [InlineData("timeline", 24)]
    [InlineData("new", 19)]
    [InlineData("repeats", 8)]
    public void So_many_of_a_kind_are_told(string kind, int least)
    {
        var facts = ListedFact.Of(kind).ToArray();

        var missed = facts.Where(f => !IsTold(f)).Select(f => f.About).ToArray();

        (facts.Length - missed.Length).ShouldBeGreaterThanOrEqualTo(
            least,
            $"of {facts.Length}, without: {string.Join("; ", missed)}"
        );
    }

    private bool IsTold(ListedFact fact) =>
        fact.Kind switch
        {
            "differs" => Whole(fact.Pages[0])
                .Differs.Any(d => fact.Text.Count(t => d.Sides.Any(s => Holds(s, t))) > 1),
            "correction" => Whole(fact.Pages[0]).Corrections.Any(c => Holds(c, fact.Text[^1])),
            "timeline" => Whole(fact.Pages[0]).Timeline.Any(d => $"{d.Day:O}" == fact.Day),
            "new" => Added(fact.Pages[0]).Any(c => Holds(c, fact.Text[0])),
            "repeats" => !Added(fact.Pages[^1]).Any(c => Holds(c, fact.Text[^1])),
            _ => throw new ArgumentOutOfRangeException(nameof(fact)),
        };

    private ToldStory Whole(string page) => Tell(page, StoryPeriod.Always);

    // What is told to somebody who knows all that came before the page.
    private IEnumerable<Citation> Added(string page)
    {
        var day = Find(page).Published.Day!.Value;
        var told = Tell(page, new StoryPeriod(day, day));
        return told.IsNew
            ? told.Summary.Concat(told.Quotations.Select(q => q.Citation))
            : told.Changed;
    }

    private ToldStory Tell(string page, StoryPeriod period) =>
        StoryTeller.Tell(
            _corpus.Stories().Of(Find(page).Id)!,
            period,
            static _ => true,
            _corpus.Ledger
        );

    private Article Find(string page) => _corpus.Find(new ArticleId(page)).ShouldNotBeNull(page);

    private static bool Holds(Citation citation, string words) =>
        Plain(citation.Text).Contains(Plain(words), StringComparison.Ordinal)
        || Plain(words).Contains(Plain(citation.Text), StringComparison.Ordinal);

    private static string Plain(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
