using BenchmarkDotNet.Attributes;
using NewsBot.Core.Pages;

namespace NewsBot.Benchmarks;

/// <summary>Reading the 24 sample pages.</summary>
[MemoryDiagnoser]
public class PageReading
{
    private readonly string[] _texts = SamplePages.Texts();

    /// <summary>Blocks, title, date and byline of each.</summary>
    /// <returns>How many blocks.</returns>
    [Benchmark]
    public int Read() => _texts.Sum(text => PageReader.Read(text).Blocks.Length);
}
