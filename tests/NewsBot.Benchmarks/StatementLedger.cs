using BenchmarkDotNet.Attributes;
using NewsBot.Core.Retrieval;
using NewsBot.Core.Statements;

namespace NewsBot.Benchmarks;

/// <summary>Looking up in a ledger of invented statements; a look-up must stay below 10 ms at a million.</summary>
[MemoryDiagnoser]
public class StatementLedger
{
    private Ledger _ledger = Ledger.Empty;
    private string _words = "";
    private string _altered = "";
    private string _name = "";

    /// <summary>How many statements there are.</summary>
    [Params(1_000_000)]
    public int Statements { get; set; }

    /// <summary>Invents them.</summary>
    [GlobalSetup]
    public void Setup()
    {
        _ledger = SyntheticLedger.Build(Statements);
        var statement = _ledger.Statements.ElementAt(Statements / 2);
        var words = statement.Wording().Words;
        _words = string.Join(' ', words);
        _altered = string.Join(' ', words.Where((_, i) => i % 4 != 1).Append("certainly"));
        _name = statement.Speaker!.Name;
    }

    /// <summary>All words of a statement.</summary>
    /// <returns>How many matches.</returns>
    [Benchmark]
    public int WhoSaidWords() => Find(_words);

    /// <summary>Every fourth word is missing.</summary>
    /// <returns>How many matches.</returns>
    [Benchmark]
    public int WhoSaidAltered() => Find(_altered);

    /// <summary>Two words, one of them frequent.</summary>
    /// <returns>How many matches.</returns>
    [Benchmark]
    public int WhoSaidTopic() => Find(SyntheticLedger.Topic);

    /// <summary>A full name, and all that the person said, each once.</summary>
    /// <returns>How many statements.</returns>
    [Benchmark]
    public int Said() => SaidBy(_name);

    /// <summary>The most frequent surname.</summary>
    /// <returns>How many people have it.</returns>
    [Benchmark]
    public int Namesakes() =>
        SpeakerFinder.Find(_ledger, SyntheticLedger.FrequentSurname).People.Length;

    /// <summary>A surname with a slip.</summary>
    /// <returns>How many people are found.</returns>
    [Benchmark]
    public int Misspelt() => SpeakerFinder.Find(_ledger, _name[..^1] + "q").People.Length;

    private int Find(string text) => WhoSaid.Find(_ledger, text, SearchFilter.None, 10).Count;

    private int SaidBy(string name) =>
        SpeakerFinder
            .Find(_ledger, name)
            .People.Sum(person => new SaidQuery(name).Of(_ledger, person).Length);
}
