using NewsBot.Core.Articles;
using NewsBot.Core.Text;

namespace NewsBot.Core.Retrieval;

/// <summary>The outlets of a segment's articles, to tell which of them a query names. Immutable.</summary>
/// <remarks>
/// An outlet is named by its whole name or by the part before a separator (<c>Beacon News - Health</c> by
/// <c>Beacon News</c>), without a leading article. A name of one word counts only with a capital, for many are common
/// words (Time, Fortune).
/// </remarks>
internal sealed class OutletNames
{
    private const int MaxWords = 6;

    private static readonly string[] _separators = [" - ", " | ", ": ", " \u2013 ", " \u2014 "];

    private readonly Dictionary<string, List<int>> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<int>>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly int[] _ofArticle;

    public OutletNames(Article[] articles)
    {
        _lookup = _byName.GetAlternateLookup<ReadOnlySpan<char>>();
        var numbers = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        _ofArticle = new int[articles.Length];
        for (var i = 0; i < articles.Length; i++)
        {
            _ofArticle[i] = articles[i].Outlet is { } outlet ? NumberOf(outlet, numbers) : -1;
        }
    }

    /// <summary>The outlets that a query names, by number; <see langword="null"/> where it names none.</summary>
    public HashSet<int>? NamedIn(QueryWords query)
    {
        HashSet<int>? named = null;
        var folded = query.Folded;
        var words = new List<WordToken>();
        foreach (var word in new WordTokenizer(folded.Text))
        {
            words.Add(word);
        }

        for (var first = 0; first < words.Count; first++)
        {
            var isCapital = char.IsUpper(query.Text[folded.ToSource(words[first].Start, 1).Start]);
            for (
                var last = isCapital ? first : first + 1;
                last < Math.Min(words.Count, first + MaxWords);
                last++
            )
            {
                var name = folded.Text.AsSpan(
                    words[first].Start,
                    words[last].End - words[first].Start
                );
                if (_lookup.TryGetValue(name, out var numbers))
                {
                    (named ??= []).UnionWith(numbers);
                }
            }
        }

        return named;
    }

    /// <summary>The number of an article's outlet, or -1.</summary>
    public int Of(int article) => _ofArticle[article];

    private int NumberOf(string outlet, Dictionary<string, int> numbers)
    {
        if (!numbers.TryGetValue(outlet, out var number))
        {
            number = numbers.Count;
            numbers.Add(outlet, number);
            Name(outlet, number);
            foreach (var separator in _separators)
            {
                var end = outlet.IndexOf(separator, StringComparison.Ordinal);
                if (end > 0)
                {
                    Name(outlet[..end], number);
                }
            }
        }

        return number;
    }

    private void Name(string name, int number)
    {
        var bare = name.StartsWith("The ", StringComparison.OrdinalIgnoreCase) ? name[4..] : name;
        var key = FoldedText.Of(bare).Text;
        if (!_byName.TryGetValue(key, out var numbers))
        {
            _byName.Add(key, numbers = []);
        }

        numbers.Add(number);
    }
}
