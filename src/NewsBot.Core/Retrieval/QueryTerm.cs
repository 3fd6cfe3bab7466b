namespace NewsBot.Core.Retrieval;

/// <summary>A word of a query with the index terms that stand for it; a passage matches it by either.</summary>
/// <param name="Exact">The folded word, or <see langword="null"/> where only the stem counts.</param>
/// <param name="Stem">The stem, or <see langword="null"/> where it does not count or is the word itself.</param>
/// <param name="Count">How often the query says it.</param>
internal sealed record QueryTerm(string? Exact, string? Stem, int Count)
{
    /// <summary>The distinct words of a query in the order of the text.</summary>
    public static IReadOnlyList<QueryTerm> Parse(string query)
    {
        var sink = new Collector([], []);
        TermAnalyzer.AnalyzeQuery(query, ref sink);
        return sink.Terms;
    }

    /// <summary>The distinct words of a phrase that is looked for to the letter.</summary>
    public static IReadOnlyList<QueryTerm> ParsePhrase(string phrase)
    {
        var sink = new Collector([], []);
        TermAnalyzer.AnalyzePhrase(phrase, ref sink);
        return sink.Terms;
    }

    /// <summary>Numbers of the two forms in a dictionary, -1 for a form that is not there.</summary>
    public (int Exact, int Stem) FindIn(TermDictionary terms) =>
        (Exact is null ? -1 : terms.Find(Exact), Stem is null ? -1 : terms.Find(Stem));

    private readonly struct Collector(
        List<QueryTerm> terms,
        Dictionary<(string? Exact, string? Stem), int> places
    ) : ITermSink
    {
        public List<QueryTerm> Terms => terms;

        public void Add(
            scoped ReadOnlySpan<char> exact,
            scoped ReadOnlySpan<char> stem,
            bool useExact
        )
        {
            var term = new QueryTerm(
                useExact ? exact.ToString() : null,
                stem.IsEmpty ? null : stem.ToString(),
                1
            );
            if (places.TryGetValue((term.Exact, term.Stem), out var known))
            {
                terms[known] = term with { Count = terms[known].Count + 1 };
            }
            else
            {
                places.Add((term.Exact, term.Stem), terms.Count);
                terms.Add(term);
            }
        }
    }
}
