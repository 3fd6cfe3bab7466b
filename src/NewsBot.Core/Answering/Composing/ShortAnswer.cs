using System.Globalization;
using NewsBot.Core.Answering.Candidates;
using NewsBot.Core.Articles;
using NewsBot.Core.Questions;
using NewsBot.Core.Text;

namespace NewsBot.Core.Answering.Composing;

/// <summary>The line that answers: words of the evidence, and where articles give different figures or days, both.</summary>
/// <param name="Words">What answers; those of the newest article first. Not empty.</param>
internal sealed record ShortAnswer(IReadOnlyList<AnswerCandidate> Words)
{
    /// <summary>Below this share of the question near them, words are shown in their passage but not said to be the answer.</summary>
    private const double WorthSaying = 0.4;

    /// <summary>Another figure or day differs from the best only where it fits the question about as well.</summary>
    private const double AboutAsWell = 0.8;

    /// <summary>The short answer that the evidence gives, or <see langword="null"/>.</summary>
    public static ShortAnswer? Of(Evidence evidence)
    {
        if (
            evidence.Candidates is not [var best, ..]
            || !(best.Covered >= WorthSaying || (evidence.Asked.IsManySided && best.Support > 1))
        )
        {
            return null;
        }

        var other = evidence
            .Candidates.Skip(1)
            .FirstOrDefault(c => Rivals(best, c) && Differ(evidence.Asked.Form, best, c));
        return new ShortAnswer(
            other is null ? [best]
            : other.Item.Hit.Article.Published.Day > best.Item.Hit.Article.Published.Day
                ? [other, best]
            : [best, other]
        );
    }

    /// <summary>The line; the words have the first citations.</summary>
    public string Line() =>
        Words switch
        {
            [var one] when one.Support > 1 => string.Create(
                CultureInfo.InvariantCulture,
                $"{one.Text} [1], in {one.Support} articles"
            ),
            [var one] => $"{one.Text} [1]",
            _ =>
                $"The articles differ: {string.Join(", ", Words.Select((w, i) => string.Create(CultureInfo.InvariantCulture, $"{w.Text} [{i + 1}]")))}, the newest first",
        };

    /// <summary>What is cited for the words, in their order.</summary>
    public IEnumerable<Citation> Citations() => Words.Select(CitationOf);

    private static Citation CitationOf(AnswerCandidate words)
    {
        var cited = words.Item.Citation;
        return cited.Span.Contains(words.Span) || words.Sentence.Length > Citation.MaxLength
            ? cited
            : Citation.Cut(words.Item.Hit.Article, words.Sentence);
    }

    // Words of another article that fit about as well.
    private static bool Rivals(AnswerCandidate best, AnswerCandidate other) =>
        !other.IsDoubtful
        && other.Item.Hit.Article.Id != best.Item.Hit.Article.Id
        && other.Covered >= AboutAsWell * best.Covered
        && other.Fit >= AboutAsWell * best.Fit;

    // Figures and days can be told apart; two names may be one thing's.
    private static bool Differ(QuestionForm form, AnswerCandidate best, AnswerCandidate other) =>
        form switch
        {
            QuestionForm.Number => best.IsSure
                && other.IsSure
                && DigitsOf(other.Text) != DigitsOf(best.Text),
            QuestionForm.Date => DaysOf(best) is { } days
                && DaysOf(other) is { } others
                && (days.First > others.Last || others.First > days.Last),
            _ => false,
        };

    private static Period? DaysOf(AnswerCandidate words) =>
        ToldDay.At(words.Item.Hit.Article, words.Sentence, words.Span);

    private static string DigitsOf(string text) => string.Concat(text.Where(char.IsAsciiDigit));
}
