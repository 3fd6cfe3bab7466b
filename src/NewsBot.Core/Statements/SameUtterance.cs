using NewsBot.Core.Articles;
using NewsBot.Core.Language;
using NewsBot.Core.Quotations;

namespace NewsBot.Core.Statements;

/// <summary>
/// Decides whether two outlets print one utterance in other words; <c>check</c>, <c>said</c> and <c>ask</c> go by it alike. One
/// utterance with the same words is none of this: <see cref="StatementRepeats"/>.
/// </summary>
internal static class SameUtterance
{
    /// <summary>From here on the shorter wording is that of the same utterance.</summary>
    private const double MinSimilarity = 0.7;

    /// <summary>So much of its weight must stand in the longer one to the letter.</summary>
    private const double MinLiteral = 0.5;

    /// <summary>Fewer words are anybody's.</summary>
    private const int MinWords = 4;

    /// <summary>So many words must tell something.</summary>
    private const int MinTelling = 2;

    /// <summary>A wording of less than this share of the other is a piece of it.</summary>
    private const double MinShare = 0.5;

    /// <summary>What is printed so many days apart at most may be one utterance.</summary>
    private const int MaxDays = 3;

    /// <summary>Whether other outlets than each other's print one utterance of one speaker, and not in the same words.</summary>
    public static bool IsPrintedOtherwise(Printing left, Printing right) =>
        MayBeOne(left, right) && AreOtherWords(left, right);

    // All that is known without a look at the words.
    private static bool MayBeOne(Printing left, Printing right) =>
        left.Stance == Stance.Said
        && right.Stance == Stance.Said
        && !IsOfOneOutlet(left.Article, right.Article)
        && DaysBetween(left, right) <= MaxDays
        && AreOneSpeaker(left.Speaker, right.Speaker);

    /// <summary>Whether both are of one outlet, or of none that is known.</summary>
    public static bool IsOfOneOutlet(Article left, Article right) =>
        string.Equals(left.Outlet, right.Outlet, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the shorter wording stands in the longer one; sounds of hesitation and a "that" apart.</summary>
    public static bool HasSameWords(Wording left, Wording right)
    {
        var (shorter, longer) = InLength(left, right);
        return shorter.Words.Length >= MinShare * longer.Words.Length
            && AreTheSame(WordAlignment.Of(shorter, longer));
    }

    private static bool AreOneSpeaker(Speaker? left, Speaker? right) =>
        left is not null
        && right is not null
        && StatementRepeats.MaySpeakAsOne(left, right)
        && (
            left.Name == right.Name
            || left.Kind != SpeakerKind.Person
            || GivenNames.MayBeOne(
                PersonName.Parse(left.Name).Given,
                PersonName.Parse(right.Name).Given
            )
        );

    private static bool AreOtherWords(Printing left, Printing right)
    {
        var (shorter, longer) = InLength(left.Words, right.Words);
        if (
            shorter.Words.Length < Math.Max(MinWords, MinShare * longer.Words.Length)
            || !ShareEnough(shorter, longer)
            || (DaysBetween(left, right) > 0 && !HaveSameFigures(shorter, longer))
        )
        {
            return false;
        }

        var alignment = WordAlignment.Of(shorter, longer);
        return alignment.Similarity >= MinSimilarity && !AreTheSame(alignment);
    }

    private static (Wording Shorter, Wording Longer) InLength(Wording left, Wording right) =>
        left.Words.Length <= right.Words.Length ? (left, right) : (right, left);

    // An article without a day may be of any.
    private static int DaysBetween(Printing left, Printing right) =>
        left.Article.Published.Day is { } one && right.Article.Published.Day is { } other
            ? Math.Abs(one.DayNumber - other.DayNumber)
            : 0;

    private static bool ShareEnough(Wording shorter, Wording longer)
    {
        var words = longer.Words.ToHashSet(StringComparer.Ordinal);
        var (weight, telling) = (0f, 0);
        for (var i = 0; i < shorter.Words.Length; i++)
        {
            if (words.Contains(shorter.Words[i]))
            {
                weight += shorter.WeightOf(i);
                telling += StopWords.Contains(shorter.Words[i]) ? 0 : 1;
            }
        }

        return telling >= MinTelling && weight >= MinLiteral * shorter.Weight;
    }

    // The same report with another number a day later is the next report: twelve cases today, fifteen tomorrow.
    private static bool HaveSameFigures(Wording shorter, Wording longer) =>
        StatementRepeats.Figures(shorter).All(longer.Words.Contains);

    // A sound of hesitation or a "that" makes no other words.
    private static bool AreTheSame(WordAlignment alignment) =>
        alignment.Runs.All(run =>
            run.Side switch
            {
                WordSide.Asked => alignment.Asked.Words[run.Asked].All(IsFiller),
                WordSide.Found => alignment.Found.Words[run.Found].All(IsFiller),
                _ => true,
            }
        );

    private static bool IsFiller(string word) => word == "that" || Hesitations.Contains(word);
}
