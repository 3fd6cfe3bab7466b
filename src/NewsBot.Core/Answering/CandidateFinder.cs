using NewsBot.Core.Questions;
using NewsBot.Core.Text;

namespace NewsBot.Core.Answering;

/// <summary>
/// Finds what may be the answer in the sentences of the evidence: words of the form that the question expects, which the
/// question does not say itself, in sentences with the question's rare words, in many articles.
/// </summary>
internal sealed class CandidateFinder(QuestionForm form, string question, TermWeights weights)
{
    private const int MaxItems = 10;

    /// <summary>What each further article with the same words adds, as a share of the score.</summary>
    private const double SupportWeight = 0.12;

    /// <summary>What the passage and its rank count beside the sentence.</summary>
    private const double PassageWeight = 0.5;

    private readonly string _question = $" {Words(question)} ";

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
        var text = item.Hit.Article.Text;
        var sentences = new List<TextSpan>();
        SentenceSegmenter.Segment(text, item.Hit.Span, sentences);
        foreach (var sentence in sentences)
        {
            var covered =
                weights.Total > 0 ? weights.In(sentence.Of(text)).Weight / weights.Total : 0;
            var score = covered + (PassageWeight * item.Coverage * item.Hit.Score / bestScore);
            foreach (var span in SpansOf(text, sentence))
            {
                if (!IsAsked(span.Of(text)) && IsTrusted(text, sentence, span))
                {
                    found.Add(
                        new AnswerCandidate(item, span, sentence, score * Fit(text, span), 1)
                    );
                }
            }
        }
    }

    private IReadOnlyList<TextSpan> SpansOf(string text, TextSpan sentence) =>
        form switch
        {
            QuestionForm.Date => DateSpans.In(text, sentence),
            QuestionForm.Number => NumberSpans.In(text, sentence),
            _ => NameSpans.In(text, sentence),
        };

    // The capital of a word that opens a sentence tells nothing; it is a name if the article writes it so inside one.
    private bool IsTrusted(string text, TextSpan sentence, TextSpan span)
    {
        var word = span.Of(text);
        if (
            form is QuestionForm.Date or QuestionForm.Number
            || word.Contains(' ')
            || span.Start > sentence.Start + 1
        )
        {
            return true;
        }

        var from = 0;
        for (var at = text.AsSpan().IndexOf(word); at >= 0; at = text.AsSpan(from).IndexOf(word))
        {
            from += at;
            if (
                from > 1
                && text[from - 1] == ' '
                && (char.IsLetter(text[from - 2]) || text[from - 2] == ',')
            )
            {
                return true;
            }

            from++;
        }

        return false;
    }

    // A person mostly has two names.
    private double Fit(string text, TextSpan span) =>
        form == QuestionForm.Person && !span.Of(text).Contains(' ') ? 0.8 : 1;

    private bool IsAsked(ReadOnlySpan<char> words)
    {
        foreach (var word in new WordTokenizer(words))
        {
            var folded = FoldedText.Of(words[word.Start..word.End]).Text;
            if (!_question.Contains($" {folded} ", StringComparison.Ordinal))
            {
                return false;
            }
        }

        return true;
    }

    private static List<AnswerCandidate> Merge(List<AnswerCandidate> found)
    {
        var merged = new List<AnswerCandidate>();
        foreach (var same in found.GroupBy(c => FoldedText.Of(c.Text).Text, StringComparer.Ordinal))
        {
            var best = same.MaxBy(c => c.Score)!;
            var support = same.Select(c => c.Item.Hit.Article.Id).Distinct().Count();
            merged.Add(
                best with
                {
                    Score = best.Score * (1 + (SupportWeight * Math.Min(4, support - 1))),
                    Support = support,
                }
            );
        }

        merged.Sort(
            (a, b) =>
                b.Score.CompareTo(a.Score) is var order and not 0
                    ? order
                    : a.Span.Start.CompareTo(b.Span.Start)
        );
        return merged;
    }

    private static string Words(string text)
    {
        var words = new List<string>();
        foreach (var word in new WordTokenizer(text))
        {
            words.Add(FoldedText.Of(text.AsSpan(word.Start, word.Length)).Text);
        }

        return string.Join(' ', words);
    }
}
