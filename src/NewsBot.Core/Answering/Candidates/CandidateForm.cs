using NewsBot.Core.Articles;
using NewsBot.Core.Language;
using NewsBot.Core.Questions;
using NewsBot.Core.Text;

namespace NewsBot.Core.Answering.Candidates;

/// <summary>Tells which words of a sentence have the form of the answer.</summary>
internal sealed class CandidateForm(QuestionForm form, QuestionFocus focus)
{
    /// <summary>A longer run of capitals is no answer but a page of capitals, in code units.</summary>
    private const int MaxLength = 80;

    /// <summary>The words of that form which the question does not say itself.</summary>
    public IEnumerable<TextSpan> SpansIn(Article article, TextSpan sentence) =>
        AllIn(article.Text, sentence).Where(s => s.Length <= MaxLength);

    private IEnumerable<TextSpan> AllIn(string text, TextSpan sentence)
    {
        return form switch
        {
            QuestionForm.Date => DateSpans.In(text, sentence).Where(s => !IsAsked(text, s)),
            QuestionForm.Number => FiguresIn(text, sentence),
            QuestionForm.Person => NamesIn(text, sentence)
                .SelectMany(s => NameShape.Persons(text, s))
                .Where(s =>
                    !IsAsked(text, s) && (focus.AsksForAnyDoer || NameShape.IsPerson(text, s))
                ),
            QuestionForm.Place => NamesIn(text, sentence)
                .Where(s =>
                    NameShape.IsSite(text, s)
                    || (!NameShape.IsThing(text, s) && !NameShape.HasOffice(text, s))
                ),
            _ => NamesIn(text, sentence),
        };
    }

    // The figures of a date count nothing.
    private IEnumerable<TextSpan> FiguresIn(string text, TextSpan sentence)
    {
        var dates = DateSpans.In(text, sentence);
        return NumberSpans
            .In(text, sentence)
            .Where(s => IsFigure(text, s) && !IsAsked(text, s) && !dates.Any(d => d.Overlaps(s)));
    }

    private IEnumerable<TextSpan> NamesIn(string text, TextSpan sentence) =>
        NameSpans.In(text, sentence).Where(s => !IsAsked(text, s) && IsTrusted(text, sentence, s));

    private bool IsAsked(string text, TextSpan span) =>
        ClauseWord.In(text, span).All(word => focus.Says(word.Folded));

    // Neither a year nor a number word that counts nothing ("one of them").
    private static bool IsFigure(string text, TextSpan span)
    {
        var figure = span.Of(text);
        return (figure.ContainsAnyInRange('0', '9') || figure.Contains(' '))
            && !NameShape.IsYear(figure);
    }

    // The capital of a word that opens a sentence tells nothing; it is a name if the article writes it so inside one.
    private static bool IsTrusted(string text, TextSpan sentence, TextSpan span)
    {
        var name = span.Of(text);
        return name.Contains(' ')
            || span.Start > sentence.Start + 1
            || PlaceNames.Contains(FoldedText.Of(name).Text)
            || NameShape.Stands(
                text,
                name,
                static (t, at) =>
                    at > 1 && t[at - 1] == ' ' && (char.IsLetter(t[at - 2]) || t[at - 2] == ',')
            );
    }
}
