using NewsBot.Core.Articles;
using NewsBot.Core.Snapshots;
using NewsBot.Core.Stories.Telling;
using NewsBot.Tests.Articles;

namespace NewsBot.Tests.Stories;

/// <summary>Tells the one story that some articles make.</summary>
internal static class Told
{
    public static ToldStory Tell(params Article[] articles) => Tell(StoryPeriod.Always, articles);

    public static ToldStory Tell(StoryPeriod period, params Article[] articles)
    {
        var corpus = new CorpusWriter();
        corpus.Add(articles);
        var story = corpus.Current.Stories().Stories.ShouldHaveSingleItem();
        return StoryTeller.Tell(story, period, static _ => true, corpus.Current.Ledger);
    }

    public static Article Build(
        string id,
        string text,
        string title = "Fire destroys the grain mill in Tarn",
        string published = "2026-05-01",
        string outlet = "Post",
        string? section = null
    ) => ArticleBuilder.Build(id, text, title, published, outlet, section);
}
