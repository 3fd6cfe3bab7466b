using BenchmarkDotNet.Attributes;
using Microsoft.Extensions.Options;
using NewsBot.Core.Articles;
using NewsBot.Core.Retrieval;
using NewsBot.Core.Snapshots;

namespace NewsBot.Benchmarks;

/// <summary>Building the index and asking it, over copies of the sample corpus.</summary>
[MemoryDiagnoser]
public class PassageIndex
{
    private readonly Searcher _searcher = new(Options.Create(new RetrievalOptions()));
    private readonly CorpusWriter _corpus = new();
    private Article[] _articles = [];

    /// <summary>How often the 24 pages are there.</summary>
    [Params(10, 400)]
    public int Copies { get; set; }

    /// <summary>Reads the pages and fills the corpus that is asked.</summary>
    [GlobalSetup]
    public void Setup()
    {
        _articles = SamplePages.Articles(Copies);
        _corpus.Add(_articles);
    }

    /// <summary>From articles to a generation that can be asked.</summary>
    /// <returns>How many passages.</returns>
    [Benchmark]
    public int Build()
    {
        var writer = new CorpusWriter();
        writer.Add(_articles);
        return writer.Current.Index.PassageCount;
    }

    /// <summary>A question of five words.</summary>
    /// <returns>How many hits.</returns>
    [Benchmark]
    public int Ask() => Search("What did the commissioner say about the sluice?");

    /// <summary>Words to the letter.</summary>
    /// <returns>How many hits.</returns>
    [Benchmark]
    public int Phrase() => Search("\"drown a farm to save a carpet\"");

    private int Search(string text) =>
        _searcher.Search(_corpus.Current.Index, new Query(text), 10).Count;
}
