namespace NewsBot.Evaluation;

/// <summary>Judges answers by what is known about their questions. Lengths are in code points.</summary>
internal sealed class AnswerJudge(CorpusTexts corpus)
{
    /// <summary>A longer quotation is none.</summary>
    public const int MaxQuote = 600;

    /// <summary>So many quotations can be right; every one is checked.</summary>
    public const int MaxRightQuotes = 4;

    /// <summary>So much of the answer's text can be right.</summary>
    public const int MaxAnswer = 1_200;

    /// <summary>The beginning of an answer that has to be right alone.</summary>
    public const int MaxShortAnswer = 300;

    /// <summary>The share of the answer terms that makes an answer right.</summary>
    private const double EnoughTerms = 0.6;

    /// <summary>A quotation that is a part of an evidence carries it from this length of its form on.</summary>
    private const int MinPart = 30;

    /// <summary>So many articles' evidence an answer has to quote that is graded by evidence, if so many are relevant.</summary>
    private const int EnoughArticles = 2;

    private sealed record CheckedQuote(DocumentText Quote, string Form, bool IsVerbatim);

    /// <summary>Judges.</summary>
    public AnswerJudgement Judge(EvaluationQuestion question, GivenAnswer given)
    {
        CheckedQuote[] quotes =
        [
            .. given
                .Quotes.Where(q =>
                    !string.IsNullOrWhiteSpace(q.Text) && CodePoints.Count(q.Text) <= MaxQuote
                )
                .Select(q => Check(question, q)),
        ];
        var body = string.Join(
            '\n',
            quotes
                .Take(MaxRightQuotes)
                .Select(q => q.Quote.Text)
                .Prepend(CodePoints.First(given.Text, MaxAnswer))
        );
        var counted = new AnswerJudgement
        {
            IsAnswerable = question.IsAnswerable,
            IsRefused = given.IsRefused || string.IsNullOrWhiteSpace(body),
            Quotes = quotes.Length,
            Verbatim = quotes.Count(q => q.IsVerbatim),
            Fabricated = quotes.Count(q => !q.IsVerbatim && IsNowhere(question, q.Form)),
        };
        return counted.IsRefused
            ? counted
            : Grade(question, given.Text, body, [.. quotes.Take(MaxRightQuotes)], counted);
    }

    private static AnswerJudgement Grade(
        EvaluationQuestion question,
        string text,
        string body,
        CheckedQuote[] quotes,
        AnswerJudgement counted
    )
    {
        CheckedQuote[] verbatim = [.. quotes.Where(q => q.IsVerbatim)];
        var byEvidence = question.Grading == Grading.ByEvidence;
        var isRight = byEvidence
            ? QuotesEnoughArticles(question, verbatim)
            : IsRight(question, body);
        return counted with
        {
            IsRight = isRight,
            IsRightInShort = byEvidence
                ? isRight
                : IsRight(question, CodePoints.First(text, MaxShortAnswer)),
            HasEvidence = HasEvidence(question, verbatim),
            RepeatsPlanted = question.Planted is { } planted
                ? AnswerForm.Says(AnswerForm.Of(text), planted)
                : null,
        };
    }

    private CheckedQuote Check(EvaluationQuestion question, DocumentText quote)
    {
        var form = VerbatimForm.Of(quote.Text);
        var given = question.Context?.LastOrDefault(c => c.Doc == quote.Doc && c.Text.Length > 0);
        var isVerbatim = given is null
            ? corpus.Holds(quote.Doc, form)
            : VerbatimForm.Of(given.Text).Contains(form, StringComparison.Ordinal);
        return new CheckedQuote(quote, form, isVerbatim);
    }

    private bool IsNowhere(EvaluationQuestion question, string form) =>
        !corpus.HoldsAnywhere(form)
        && question.Context?.Any(c =>
            VerbatimForm.Of(c.Text).Contains(form, StringComparison.Ordinal)
        )
            is not true;

    private static bool IsRight(EvaluationQuestion question, string text)
    {
        if (question.AnswerTerms is { IsEmpty: false } terms)
        {
            var words = AnswerForm.Words(text);
            return (double)terms.Count(words.Contains) / terms.Length >= EnoughTerms;
        }

        var form = AnswerForm.Of(text);
        return question.Answers.Any(answer => AnswerForm.Says(form, answer));
    }

    private static bool QuotesEnoughArticles(EvaluationQuestion question, CheckedQuote[] verbatim)
    {
        var carried = question
            .Relevant.Where(r =>
                r.Evidence is { } evidence
                && verbatim.Any(q => q.Quote.Doc == r.Doc && Carries(q, VerbatimForm.Of(evidence)))
            )
            .Select(r => r.Doc)
            .Distinct(StringComparer.Ordinal)
            .Count();
        var relevant = question
            .Relevant.Select(r => r.Doc)
            .Distinct(StringComparer.Ordinal)
            .Count();
        return carried >= Math.Min(EnoughArticles, relevant);
    }

    private static bool? HasEvidence(EvaluationQuestion question, CheckedQuote[] verbatim)
    {
        string[] evidence =
        [
            .. question.Relevant.Select(r => r.Evidence).OfType<string>().Select(VerbatimForm.Of),
        ];
        return question.IsAnswerable && evidence.Length > 0
            ? verbatim.Any(q => evidence.Any(e => Carries(q, e)))
            : null;
    }

    private static bool Carries(CheckedQuote quote, string evidence) =>
        quote.Form.Contains(evidence, StringComparison.Ordinal)
        || (
            CodePoints.Count(quote.Form) >= MinPart
            && evidence.Contains(quote.Form, StringComparison.Ordinal)
        );
}
