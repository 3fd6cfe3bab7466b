using NewsBot.Core.Articles;
using NewsBot.Core.Text;

namespace NewsBot.Core.Answering.Composing;

/// <summary>Tells citations that say the same in nearly the same words, as articles of one agency do.</summary>
internal static class NearDuplicates
{
    /// <summary>Fewer words are the same by chance, unless they are the same to the letter.</summary>
    private const int MinWords = 8;

    /// <summary>So much of the shorter one stands in the longer one.</summary>
    private const double MinShared = 0.85;

    /// <summary>Whether both say the same, in one article or two.</summary>
    public static bool Are(Citation left, Citation right)
    {
        if (left.Article.Id == right.Article.Id && left.Span.Overlaps(right.Span))
        {
            return true;
        }

        var (shorter, longer) = (left.Words.Count, right.Words.Count);
        (shorter, longer) = shorter < longer ? (shorter, longer) : (longer, shorter);
        var (shared, haveSameFigures) = left.Words.SharedWith(right.Words);
        return haveSameFigures
            && (shared == longer || (shorter >= MinWords && shared >= MinShared * shorter));
    }

    /// <summary>Whether one has the very words of the other, in their order: one word makes another quotation.</summary>
    public static bool HaveSameWords(ReadOnlySpan<char> left, ReadOnlySpan<char> right) =>
        PlainWords.Hold(left, right) || PlainWords.Hold(right, left);

    /// <summary>Those of other articles that say the same, one an article.</summary>
    public static IReadOnlyList<Citation> Of(Citation chosen, IEnumerable<Citation> pool) =>
        [
            .. pool.Where(c => c.Article.Id != chosen.Article.Id && Are(chosen, c))
                .DistinctBy(c => c.Article.Id),
        ];
}
