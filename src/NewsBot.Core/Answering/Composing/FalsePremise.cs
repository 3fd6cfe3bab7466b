using NewsBot.Core.Answering.Candidates;
using NewsBot.Core.Articles;
using NewsBot.Core.Language;
using NewsBot.Core.Questions;
using NewsBot.Core.Text;

namespace NewsBot.Core.Answering.Composing;

/// <summary>Tells that a question takes for granted what an article denies: who asks why something was done may hear that it was not.</summary>
internal static class FalsePremise
{
    /// <summary>So near behind a negation a word is negated, in words.</summary>
    private const int Reach = 3;

    private static readonly WordSet _negations = FunctionWords.For(FunctionUse.Negating);

    /// <summary>Whether the citation says that something is not so which the question says is.</summary>
    /// <param name="evidence">What was gathered for the question.</param>
    /// <param name="citation">The strongest citation: others may speak of other things.</param>
    public static bool IsIn(Evidence evidence, Citation citation)
    {
        var question = evidence.Asked.Question.Text;
        return TakesForGranted(evidence.Asked.Form)
            && !_negations.IsAnyIn(question)
            && !Replies.IsDenial(question)
            && (
                (
                    evidence.Asked.Form == QuestionForm.Why
                    && Replies.IsDenial(citation.Text)
                    && !IsOwn(citation.Text)
                )
                || Negates(citation.Text, evidence.Asked.Query.Text)
                || SaysContrary(citation.Text, evidence.Asked.Query.Text)
            );
    }

    // "I was wrong" takes back what somebody said, not that it was done.
    private static bool IsOwn(string text) =>
        $" {PlainWords.Of(text)} ".Contains(" i was wrong ", StringComparison.Ordinal);

    private static bool TakesForGranted(QuestionForm form) =>
        form is QuestionForm.Why or QuestionForm.How or QuestionForm.Date or QuestionForm.Place;

    private static bool Negates(string text, string question)
    {
        var asked = Plain(question)
            .Where(w => !StopWords.Contains(w.Folded))
            .Select(w => w.Stem)
            .ToHashSet(StringComparer.Ordinal);
        var left = 0;
        foreach (var word in Plain(text))
        {
            if (_negations.Contains(word.Folded))
            {
                left = Reach;
            }
            else if (left-- > 0 && asked.Contains(word.Stem))
            {
                return true;
            }
        }

        return false;
    }

    // "Why did the judge stop it?" of one who allowed it.
    private static bool SaysContrary(string text, string question)
    {
        var sentences = new List<TextSpan>();
        SentenceSegmenter.Segment(text, new TextSpan(0, text.Length), sentences);
        return sentences.Exists(sentence =>
        {
            var told = Plain(sentence.Of(text).ToString())
                .Select(w => w.Folded)
                .ToHashSet(StringComparer.Ordinal);
            return Plain(question)
                .Any(w => !told.Contains(w.Folded) && Contraries.Of(w.Folded).Any(told.Contains));
        });
    }

    // Not every name behind a negation is denied.
    private static IEnumerable<ClauseWord> Plain(string text) =>
        ClauseWord
            .In(text, new TextSpan(0, text.Length))
            .Where(w => char.IsLower(text[w.Span.Start]) || _negations.Contains(w.Folded));
}
