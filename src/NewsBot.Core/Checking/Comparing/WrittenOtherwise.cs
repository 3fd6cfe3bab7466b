using System.Collections.Immutable;
using NewsBot.Core.Language;
using NewsBot.Core.Statements;

namespace NewsBot.Core.Checking.Comparing;

/// <summary>
/// Tells whether a claim has the very words in another written form: figures for number words, signs for the names of units, no
/// sounds of hesitation.
/// </summary>
internal sealed class WrittenOtherwise(Claim claim, SpokenWords spoken)
{
    /// <summary>A number has no more words with its unit.</summary>
    private const int MaxNumber = 6;

    private static readonly WordSet _percent = WordSet.Of("per cent percent");

    /// <summary>Whether nothing differs but that.</summary>
    public bool Holds(WordAlignment alignment)
    {
        var runs = alignment.Runs;
        for (var i = 0; i < runs.Length; i++)
        {
            if (runs[i].Side == WordSide.Both)
            {
                continue;
            }

            var (asked, found) = (runs[i].Asked, runs[i].Found);
            var isSame =
                i == 0 ? Before(found.Start.Value).Any(f => AreSame(asked, f))
                : i == runs.Length - 1 ? Behind(found.Start.Value).Any(f => AreSame(asked, f))
                : runs[i].Side == WordSide.Asked && runs[i + 1].Side == WordSide.Found
                    ? AreSame(asked, runs[++i].Found)
                : AreSame(asked, found);
            if (!isSame)
            {
                return false;
            }
        }

        return true;
    }

    // At its ends the claim is laid over the words in common alone.
    private static IEnumerable<Range> Before(int end) =>
        Enumerable.Range(1, MaxNumber).Where(n => n <= end).Select(n => (end - n)..end);

    private IEnumerable<Range> Behind(int start) =>
        Enumerable
            .Range(0, MaxNumber + 1)
            .Where(n => start + n <= spoken.Words.Words.Length)
            .Select(n => start..(start + n));

    private bool AreSame(Range asked, Range found)
    {
        var (here, there) = (claim.Words.Words[asked], spoken.Words.Words[found]);
        there = [.. there.Where(w => !Hesitations.Contains(w))];
        var (figures, named) = (Numbers(here), Numbers(there));
        var (unitHere, unitThere) = (Rest(here), Rest(there));
        var isOneAmount =
            (figures.Length == 0 && named.Length == 0)
            || (
                (figures.Length == 1 || named.Length == 1)
                && NumberWords.AmountOf(figures) == NumberWords.AmountOf(named)
            );
        return isOneAmount
            && (
                unitHere.AsSpan().SequenceEqual(unitThere)
                || (
                    unitHere.Length == 0
                    && IsSigned(claim.Text, claim.Words, FigureOf(asked, figures), unitThere)
                )
                || (
                    unitThere.Length == 0
                    && IsSigned(spoken.Article.Text, spoken.Words, FigureOf(found, named), unitHere)
                )
            );
    }

    // "4% of it", "four per cent of it": where the figures are the same words, the figure stands before those that differ.
    private static int FigureOf(Range words, string[] figures) =>
        words.Start.Value - (figures.Length > 0 ? 0 : 1);

    private static bool IsSigned(string text, Wording words, int figure, string[] unit)
    {
        if (figure < 0)
        {
            return false;
        }

        var mark = FigureMark.Of(text, words.Spans[figure]);
        return (mark.IsShare && Array.TrueForAll(unit, IsPercent))
            || (
                unit.Length == 1
                && Currencies.NamesOf(mark.Currency) is { } names
                && names.Contains(unit[0])
            );
    }

    private static string[] Numbers(ImmutableArray<string> words) => [.. words.Where(IsNumber)];

    private static string[] Rest(ImmutableArray<string> words) =>
        [.. words.Where(w => !IsNumber(w))];

    private static bool IsPercent(string word) => _percent.Contains(word);

    private static bool IsNumber(string word) => NumberWords.AmountOf([word]) is not null;
}
