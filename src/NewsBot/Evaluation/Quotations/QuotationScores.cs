namespace NewsBot.Evaluation.Quotations;

/// <summary>How well quotations and their speakers are found, over many articles.</summary>
/// <param name="errors">Takes what is wrong.</param>
internal sealed class QuotationScores(QuotationErrors errors)
{
    private readonly SpanTallies _spans = new();
    private readonly MentionTally _mentions = new();
    private readonly RightTally _kinds = new();
    private int _articles;

    /// <summary>What is wrong.</summary>
    public QuotationErrors Errors => errors;

    /// <summary>Takes what was found in one article.</summary>
    public void Add(LabelledArticle article, IEnumerable<LabelledQuotation> found)
    {
        var text = new PointText(article.Text);
        var aligned = new QuotationAlignment(article, text, found);
        var judge = new SpeakerJudge(article, text);
        _articles++;
        _spans.Add(aligned);
        for (var i = 0; i < aligned.Gold.Length; i++)
        {
            var (gold, match) = (aligned.Gold[i], aligned.FoundOf(i));
            var isRight = match is not null && AddPair(article, judge, gold, match);
            if (ErrorOf(gold, match, isRight, aligned.IsGoldExact(i)) is { } kind)
            {
                errors.Add(new QuotationError(kind, article, gold, match));
            }
        }

        for (var i = 0; i < aligned.Found.Length; i++)
        {
            if (aligned.GoldOf(i) is null)
            {
                errors.Add(
                    new QuotationError(QuotationErrorKind.Spurious, article, null, aligned.Found[i])
                );
            }
        }
    }

    /// <summary>The figures by row, then the share of right kinds, speakers by form of mention, and the errors.</summary>
    public IReadOnlyList<ScoreRow> Rows() =>
        [
            ScoreRow.Of(Figure.Count("documents", _articles)),
            .. _spans.Rows(),
            ScoreRow.Of(_kinds.Share("kind_acc")),
            .. _mentions.Rows(),
            new ScoreRow("errors", [.. errors.Figures()]),
        ];

    private bool AddPair(
        LabelledArticle article,
        SpeakerJudge judge,
        LabelledQuotation gold,
        LabelledQuotation found
    )
    {
        var isRight = judge.IsRight(gold, found);
        _spans.AddSpeaker(gold, isRight, judge.IsNearlyRight(gold, found));
        _mentions.Add(gold, found, MentionForms.Of(article, gold), isRight);
        _kinds.Add(found.Kind == gold.Kind);
        return isRight;
    }

    private static QuotationErrorKind? ErrorOf(
        LabelledQuotation gold,
        LabelledQuotation? found,
        bool isSpeakerRight,
        bool isExact
    ) =>
        found is null ? QuotationErrorKind.Missed
        : !isSpeakerRight ? QuotationErrorKind.Speaker
        : !isExact ? QuotationErrorKind.Edges
        : found.Kind != gold.Kind ? QuotationErrorKind.Kind
        : null;
}
