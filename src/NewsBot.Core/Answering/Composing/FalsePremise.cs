using System.Collections.Frozen;
using NewsBot.Core.Answering.Candidates;
using NewsBot.Core.Articles;
using NewsBot.Core.Questions;
using NewsBot.Core.Retrieval;
using NewsBot.Core.Text;

namespace NewsBot.Core.Answering.Composing;

/// <summary>Tells that a question takes for granted what an article denies: who asks why something was done may hear that it was not.</summary>
internal static class FalsePremise
{
    /// <summary>So near behind a negation a word is negated, in words.</summary>
    private const int Reach = 3;

    private static readonly FrozenSet<string> _negations = (
        "not never nobody none neither nor no didn't hasn't wasn't weren't isn't aren't won't haven't doesn't don't couldn't wouldn't"
    )
        .Split(' ')
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether one of the citations says that something is not so which the question says is.</summary>
    public static bool IsIn(Evidence evidence, IEnumerable<Citation> citations)
    {
        var question = evidence.Question.Text;
        return TakesForGranted(evidence.Form)
            && !PlainWords.HasAny(question, _negations)
            && !Replies.IsDenial(question)
            && citations.Any(c =>
                (evidence.Form == QuestionForm.Why && Replies.IsDenial(c.Text))
                || Negates(c.Text, evidence.SearchedFor)
            );
    }

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

    // Not every name behind a negation is denied.
    private static IEnumerable<ClauseWord> Plain(string text) =>
        ClauseWord
            .In(text, new TextSpan(0, text.Length))
            .Where(w => char.IsLower(text[w.Span.Start]) || _negations.Contains(w.Folded));
}
