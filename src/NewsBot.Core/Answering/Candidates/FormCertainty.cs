using System.Collections.Frozen;
using NewsBot.Core.Articles;
using NewsBot.Core.Language;
using NewsBot.Core.Questions;
using NewsBot.Core.Text;

namespace NewsBot.Core.Answering.Candidates;

/// <summary>Tells by a candidate's shape and what stands around it how surely it has the form of the answer.</summary>
internal sealed class FormCertainty(QuestionForm form, QuestionFocus focus)
{
    private const double Sure = 1;
    private const double Hardly = -0.7;
    private const double Not = -1;

    /// <summary>How far behind a figure the word stands that it counts, in words: <c>400 of its thin quilts</c>.</summary>
    private const int CountReach = 4;

    /// <summary>How far before a name a word such as "former" belongs to it, in words.</summary>
    private const int RoleReach = 4;

    /// <summary>Longer before a date is no dateline, in code units.</summary>
    private const int DatelineLength = 40;

    private static readonly FrozenSet<string> _beforePlaces = Set(
        "in at near from to into outside across"
    );

    private static readonly WordSet _beforeYears = WordSet
        .Of(
            "in of since until till by from during early late mid around about before after to between and year summer autumn fall "
                + "winter spring"
        )
        .With(CalendarWords.MonthNames);

    private static readonly FrozenSet<string> _comparing = Set("since like unlike than over");

    private static readonly FrozenSet<string> _formerly = Set(
        "former formerly ex outgoing previous previously late predecessor successor"
    );

    /// <summary>From 1, surely, over 0, nothing speaks for or against it, to -1 and less, hardly.</summary>
    public double Of(CandidateFit fit, Article article, TextSpan sentence, TextSpan span) =>
        form switch
        {
            QuestionForm.Number => OfFigure(fit, article.Text, span),
            QuestionForm.Date => OfDate(fit, article, sentence, span),
            _ when fit.IsTitleCase || NameShape.IsShouted(article.Text, span) => Not,
            QuestionForm.Place => OfPlace(fit, article.Text, span),
            QuestionForm.Person => OfPerson(fit, article.Text, span),
            _ => NameShape.IsAbbreviation(span.Of(article.Text)) ? Hardly : 0,
        };

    private double OfFigure(CandidateFit fit, string text, TextSpan span)
    {
        if (focus.Counted is { } counted)
        {
            return fit.IsPartOfWhole(span) || fit.CountsAnother(span, counted) ? Not
                : fit.IsFollowedBy(span, counted.IsLike, CountReach) ? Sure
                : fit.IsLastInRow(span, counted) ? Sure
                : Not;
        }

        return focus.Units is not { } units ? 0
            : fit.IsFollowedBy(span, w => units.Contains(w.Folded), 1)
            || units.Contains(text[span.Start].ToString())
            || units.Contains(text[span.End - 1].ToString())
                ? Sure
            : Hardly;
    }

    // A date that opens a line before a dash or dots tells when the page was written; "Sunday" on a page without a date is no
    // day; "a 2019 film" does not tell when something was done.
    private static double OfDate(
        CandidateFit fit,
        Article article,
        TextSpan sentence,
        TextSpan span
    )
    {
        var date = span.Of(article.Text);
        var isRelative = !date.ContainsAnyInRange('0', '9');
        return IsDateline(article.Text, sentence, span) ? Not * 2
            : isRelative && article.Published.Day is null ? Hardly
            : NameShape.IsYear(date) && IsAttribute(fit, article.Text, span) ? Hardly
            : 0;
    }

    private static bool IsAttribute(CandidateFit fit, string text, TextSpan year) =>
        !_beforeYears.Contains(fit.Before(year))
        || (year.End < text.Length && QuotationMarks.IsApostrophe(text[year.End]));

    private static bool IsDateline(string text, TextSpan sentence, TextSpan span)
    {
        if (span.Start - sentence.Start > DatelineLength)
        {
            return false;
        }

        var rest = text.AsSpan(span.End, Math.Min(DatelineLength, text.Length - span.End));
        rest = rest.TrimStart(" .");
        return (rest.Length > 0 && rest[0] is '\u2026' or '\u2014' or '\u2013')
            || rest.StartsWith("-- ")
            || (rest.Length > 0 && rest[0] == '(' && rest.Contains(')'))
            || text.AsSpan(span.End).TrimStart(' ').StartsWith("...");
    }

    // A place of the kind that is asked for, else one that stands behind "in" or "at".
    private double OfPlace(CandidateFit fit, string text, TextSpan span)
    {
        var name = FoldedText.Of(span.Of(text)).Text;
        var isKnown = PlaceNames.Contains(name);
        var kind = focus.Kind is { } noun ? PlaceNames.IsOf(noun, name) : null;
        if (fit.IsAdjective(span))
        {
            return Not;
        }

        return (kind, isKnown) switch
        {
            (true, _) or (null, true) => Sure,
            (false, true) => Hardly,
            _ when NameShape.IsAbbreviation(span.Of(text)) => Not,
            _ when ClauseWord.In(text, span).Exists(w => focus.Says(w.Folded)) => Not,
            (null, _) when NameShape.IsSite(text, span) => 0.8,
            (null, _) when _beforePlaces.Contains(fit.Before(span)) => 0.8,
            _ => 0,
        };
    }

    private double OfPerson(CandidateFit fit, string text, TextSpan span)
    {
        var before = fit.Before(span);
        var isPlaced = _beforePlaces.Contains(before);
        if (!NameShape.IsPerson(text, span))
        {
            return OfOtherDoer(fit, text, span, isPlaced);
        }

        return isPlaced || before is "the" or "a" or "an" || _comparing.Contains(before) ? Not
            : SharesWithQuestion(text, span) ? Not
            : !focus.Says("former") && fit.Follows(span, _formerly, RoleReach) ? Hardly
            : 0;
    }

    // A country or a company may have won, or bought something.
    private static double OfOtherDoer(CandidateFit fit, string text, TextSpan span, bool isPlaced)
    {
        var name = span.Of(text);
        return NameShape.IsThing(text, span) || NameShape.IsAbbreviation(name) ? Not * 1.5
            : isPlaced || fit.IsAdjective(span) ? Not
            : name.Contains(' ') && !PlaceNames.Contains(FoldedText.Of(name).Text) ? Hardly
            : -0.3;
    }

    // "Wimbledon Championships" is no one who won at Wimbledon; of a last name the question may know the person.
    private bool SharesWithQuestion(string text, TextSpan span) =>
        ClauseWord.In(text, span).SkipLast(1).Any(w => focus.Says(w.Folded));

    private static FrozenSet<string> Set(string words) =>
        words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
