using NewsBot.Core.Articles;
using NewsBot.Core.Pages;
using NewsBot.Core.Questions;
using NewsBot.Core.Text;

namespace NewsBot.Core.Answering;

/// <summary>
/// Finds what may be the answer in the headlines and sentences of the evidence: words of the form that the question expects,
/// which the question does not say itself, near its rare words, in many articles.
/// </summary>
internal sealed class CandidateFinder(QuestionForm form, string question, TermWeights weights)
{
    private const int MaxItems = 10;

    /// <summary>What each further article with the same words adds, as a share of the score.</summary>
    private const double SupportWeight = 0.12;

    /// <summary>What the passage and its rank count beside the sentence.</summary>
    private const double PassageWeight = 0.5;

    /// <summary>About a clause, in code units.</summary>
    private const int NearChars = 80;

    private readonly CandidateForm _form = new(form, question);

    /// <summary>Whether such questions are answered by words of one form.</summary>
    public static bool Expects(QuestionForm form) =>
        form
            is QuestionForm.Person
                or QuestionForm.Place
                or QuestionForm.Name
                or QuestionForm.Date
                or QuestionForm.Number;

    /// <summary>The candidates, best first, each once; empty for a question of no such form.</summary>
    public IReadOnlyList<AnswerCandidate> Find(IReadOnlyList<EvidenceItem> items)
    {
        if (!Expects(form) || items.Count == 0)
        {
            return [];
        }

        var found = new List<AnswerCandidate>();
        foreach (var item in items.Take(MaxItems))
        {
            AddFrom(item, items[0].Hit.Score, found);
        }

        return Merge(found);
    }

    private void AddFrom(EvidenceItem item, float bestScore, List<AnswerCandidate> found)
    {
        var article = item.Hit.Article;
        var sentences = new List<TextSpan>();
        sentences.AddRange(
            article.Blocks.Where(b => b.Kind == BlockKind.Title).Select(b => b.Span)
        );
        SentenceSegmenter.Segment(article.Text, item.Hit.Span, sentences);
        var shared = PassageWeight * item.Coverage * item.Hit.Score / bestScore;
        foreach (var sentence in sentences)
        {
            foreach (var span in _form.SpansIn(article, sentence))
            {
                var covered = Covered(article, sentence, span);
                found.Add(
                    new AnswerCandidate(item, span, sentence, covered + shared, 1)
                    {
                        Covered = covered,
                    }
                );
            }
        }
    }

    // The share of the question that the sentence carries, less where its words stand far from the candidate.
    private double Covered(Article article, TextSpan sentence, TextSpan span)
    {
        if (weights.Total == 0)
        {
            return 0;
        }

        var whole = weights.In(sentence.Of(article.Text)).Weight;
        var from = Math.Max(sentence.Start, span.Start - NearChars);
        var to = Math.Min(sentence.End, span.End + NearChars);
        var near = weights.In(article.Text.AsSpan(from, to - from)).Weight;
        return ((0.6 * whole) + (0.4 * near)) / weights.Total;
    }

    private static List<AnswerCandidate> Merge(List<AnswerCandidate> found)
    {
        var merged = new List<AnswerCandidate>();
        foreach (var same in found.GroupBy(c => FoldedText.Of(c.Text).Text, StringComparer.Ordinal))
        {
            var best = same.MaxBy(c => c.Score)!;
            var support = same.Select(c => c.Item.Hit.Article.Id).Distinct().Count();
            var score = best.Score * (1 + (SupportWeight * Math.Min(4, support - 1)));
            merged.Add(best with { Score = score, Support = support });
        }

        merged.Sort(
            (a, b) =>
                b.Score.CompareTo(a.Score) is var order and not 0 ? order
                : a.Item.Hit.Article.Id.CompareTo(b.Item.Hit.Article.Id) is var article and not 0
                    ? article
                : a.Span.Start.CompareTo(b.Span.Start)
        );
        return merged;
    }
}
