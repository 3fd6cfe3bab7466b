using NewsBot.Core.Language;
using NewsBot.Core.Retrieval;

namespace NewsBot.Core.Answering;

/// <summary>How much each word of a question weighs: its rarity in the corpus.</summary>
internal sealed class TermWeights
{
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly float[] _weights;

    /// <param name="index">The index of one generation.</param>
    /// <param name="question">The question, or a part of it that is weighed apart.</param>
    public TermWeights(IndexSnapshot index, string question)
        : this(index, QueryTerm.Parse(question)) { }

    /// <param name="index">The index of one generation.</param>
    /// <param name="question">The words of the question.</param>
    public TermWeights(IndexSnapshot index, QueryWords question)
        : this(index, question.Terms) { }

    private TermWeights(IndexSnapshot index, IReadOnlyList<QueryTerm> terms)
        : this(terms, index.Rarity) { }

    private TermWeights(IReadOnlyList<QueryTerm> terms, Func<QueryTerm, float> weigh)
    {
        _lookup = _places.GetAlternateLookup<ReadOnlySpan<char>>();
        _weights = new float[terms.Count];
        for (var i = 0; i < terms.Count; i++)
        {
            _weights[i] = weigh(terms[i]);
            Total += _weights[i];
            Place(terms[i].Exact, i);
            Place(terms[i].Stem, i);
        }
    }

    /// <summary>The words as they are rare in English at large: what a corpus of few articles has or lacks tells little.</summary>
    public static TermWeights OfEnglish(QueryWords question) =>
        new(question.Terms, t => WordFrequencies.WeightOf(t.Stem ?? t.Exact));

    /// <summary>The weight of all words.</summary>
    public float Total { get; }

    /// <summary>Whether the question has a word to look for.</summary>
    public bool IsEmpty => _weights.Length == 0;

    /// <summary>None of the question's words.</summary>
    public Found None => new(this, default);

    /// <summary>The words of the question that stand in a text.</summary>
    public Found In(ReadOnlySpan<char> text)
    {
        var sink = new Marker(_lookup, WordMarks.For(_weights.Length));
        TermAnalyzer.AnalyzeText(text, ref sink);
        return new Found(this, sink.Marks);
    }

    /// <summary>The share of the question's weight that some of its words have, 0 to 1; 0 for a question that weighs nothing.</summary>
    public double ShareOf(Found words) => Total == 0 ? 0 : words.Weight / Total;

    private void Place(string? term, int place)
    {
        if (term is not null)
        {
            _places.TryAdd(term, place);
        }
    }

    /// <summary>A subset of the question's words.</summary>
    public readonly struct Found
    {
        private readonly TermWeights _all;
        private readonly WordMarks _marks;

        internal Found(TermWeights all, WordMarks marks) => (_all, _marks) = (all, marks);

        /// <summary>The weight of these words.</summary>
        public float Weight
        {
            get
            {
                var sum = 0f;
                for (var i = 0; i < _all._weights.Length; i++)
                {
                    sum += _marks[i] ? _all._weights[i] : 0;
                }

                return sum;
            }
        }

        /// <summary>Words of either subset.</summary>
        public Found Or(Found other) => new(_all, _marks.Or(other._marks));

        /// <summary>Words of both subsets.</summary>
        public Found And(Found other) => new(_all, _marks.And(other._marks));
    }

    private struct Marker(
        Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> places,
        WordMarks marks
    ) : ITermSink
    {
        private WordMarks _marks = marks;

        public readonly WordMarks Marks => _marks;

        public void Add(
            scoped ReadOnlySpan<char> exact,
            scoped ReadOnlySpan<char> stem,
            bool useExact
        )
        {
            if (useExact && places.TryGetValue(exact, out var place))
            {
                _marks.Set(place);
            }

            if (!stem.IsEmpty && places.TryGetValue(stem, out place))
            {
                _marks.Set(place);
            }
        }
    }
}
