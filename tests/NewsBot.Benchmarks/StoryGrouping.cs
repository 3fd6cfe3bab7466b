using BenchmarkDotNet.Attributes;
using NewsBot.Core.Articles;
using NewsBot.Core.Stories.Grouping;

namespace NewsBot.Benchmarks;

/// <summary>Articles into stories: all of a day, and one more.</summary>
[MemoryDiagnoser]
public class StoryGrouping
{
    private readonly StoryGraph _graph = new();
    private Article[] _articles = [];

    /// <summary>How many articles there are.</summary>
    [Params(1_000, 5_000)]
    public int Articles { get; set; }

    /// <summary>Invents the articles: each story has as many as its rank among the stories allows, one to some dozens.</summary>
    [GlobalSetup]
    public void Setup()
    {
        _articles = SyntheticLedger.Articles(Articles + 1);
        _graph.Change([], _articles[..^1]);
    }

    /// <summary>All at once.</summary>
    /// <returns>How many stories.</returns>
    [Benchmark]
    public int All() => new StoryGraph().Change([], _articles).Stories.Length;

    /// <summary>One comes and goes.</summary>
    /// <returns>How many stories.</returns>
    [Benchmark]
    public int OneMore()
    {
        _graph.Change([], _articles[^1..]);
        return _graph.Change([_articles[^1].Id], []).Stories.Length;
    }
}
