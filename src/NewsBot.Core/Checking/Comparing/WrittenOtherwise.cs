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
            .Range(1, MaxNumber)
            .Where(n => start + n <= spoken.Words.Words.Length)
            .Select(n => start..(start + n));

    private bool AreSame(Range asked, Range found)
    {
        var (here, there) = (claim.Words.Words[asked], spoken.Words.Words[found]);
        there = [.. there.Where(w => !Hesitations.Contains(w))];
        var (figures, named) = (Numbers(here), Numbers(there));
        var (unitHere, unitThere) = (Rest(here), Rest(there));
        return figures.Length == 0 && named.Length == 0
            ? here.IsEmpty && (there.IsEmpty || Array.TrueForAll(unitThere, IsPercent))
            : (figures.Length == 1 || named.Length == 1)
                && NumberWords.AmountOf(figures) == NumberWords.AmountOf(named)
                && (
                    unitHere.AsSpan().SequenceEqual(unitThere)
                    || (unitHere.Length == 0 && IsSigned(asked, unitThere))
                );
    }

    private bool IsSigned(Range figure, string[] unit)
    {
        var mark = FigureMark.Of(claim.Text, claim.Words.Spans[figure.Start.Value]);
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
