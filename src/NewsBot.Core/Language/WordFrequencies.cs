using System.Collections.Frozen;
using System.Globalization;
using NewsBot.Core.Text;

namespace NewsBot.Core.Language;

/// <summary>
/// How much words tell, by how rare they are in English at large: the same for every corpus, whatever is in it. Read when it is
/// first wanted.
/// </summary>
internal static class WordFrequencies
{
    /// <summary>Words in an article, about; what stands in each of them tells nothing.</summary>
    private const double ArticleLength = 400;

    /// <summary>How often a word is that the table does not have: half as often as its rarest.</summary>
    private const double OfOthers = 5e-7;

    private static readonly Lazy<FrozenDictionary<string, float>> _weights = new(Build);

    /// <summary>What a word tells that the table does not have: more than any other.</summary>
    public static float OfRare { get; } = Weight(OfOthers);

    /// <summary>
    /// The inverse document frequency of a stem in articles of usual length, from 0: the negative logarithm of the share of
    /// them that have it, were words strewn by chance.
    /// </summary>
    public static float WeightOf(ReadOnlySpan<char> stem) =>
        _weights.Value.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(stem, out var weight)
            ? weight
            : OfRare;

    private static FrozenDictionary<string, float> Build()
    {
        var shares = new Dictionary<string, double>(StringComparer.Ordinal);
        Span<char> room = stackalloc char[64];
        foreach (var (head, words) in new WordTable("word-frequencies").Words())
        {
            var share = Math.Pow(10, -int.Parse(head, CultureInfo.InvariantCulture) / 10.0);
            foreach (var word in words)
            {
                var length = CharFolding.Fold(word, room).Length;
                var stem = room[..LightStemmer.Stem(room, length)].ToString();
                shares[stem] = shares.GetValueOrDefault(stem) + share;
            }
        }

        return shares.ToFrozenDictionary(s => s.Key, s => Weight(s.Value), StringComparer.Ordinal);
    }

    private static float Weight(double share) =>
        (float)-Math.Log(1 - Math.Exp(-share * ArticleLength));
}
