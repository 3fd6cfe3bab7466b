using System.Collections.Immutable;
using NewsBot.Core.Language;
using NewsBot.Core.Text;

namespace NewsBot.Core.Answering.Candidates;

/// <summary>A word of a sentence or question as it is compared.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Folded">Without case and accents, and without a possessive ending.</param>
/// <param name="Stem">Without endings.</param>
/// <param name="Families">Words that tell of the same thing, by number.</param>
internal sealed record ClauseWord(
    TextSpan Span,
    string Folded,
    string Stem,
    ImmutableArray<int> Families
)
{
    /// <summary>A longer word is compared by its head.</summary>
    private const int MaxLength = 64;

    /// <summary>The words of a stretch of text.</summary>
    public static List<ClauseWord> In(string text, TextSpan within)
    {
        var words = new List<ClauseWord>();
        foreach (var word in new WordTokenizer(within.Of(text)))
        {
            var span = new TextSpan(within.Start + word.Start, within.Start + word.End);
            words.Add(Of(text, span));
        }

        return words;
    }

    /// <summary>Whether both tell of the same thing.</summary>
    public bool IsLike(ClauseWord other) =>
        Stem == other.Stem || Families.Any(f => other.Families.Contains(f));

    private static ClauseWord Of(string text, TextSpan span)
    {
        var folded = CharFolding.Fold(span.Of(text)[..Math.Min(MaxLength, span.Length)]);
        folded = folded.EndsWith("'s", StringComparison.Ordinal) ? folded[..^2] : folded;
        Span<char> buffer = stackalloc char[MaxLength * 2];
        folded.CopyTo(buffer);
        var stem = buffer[..LightStemmer.Stem(buffer, folded.Length)];
        return new ClauseWord(
            span,
            folded,
            stem.SequenceEqual(folded) ? folded : stem.ToString(),
            WordFamilies.Of(folded)
        );
    }
}
