using NewsBot.Core.Text;

namespace NewsBot.Evaluation.Quotations;

/// <summary>Judges whether a speaker that was found is the one of the labels.</summary>
internal sealed class SpeakerJudge(LabelledArticle article, PointText text)
{
    /// <summary>Whether it is, by name or alias, or by place where the labels know no more.</summary>
    public bool IsRight(LabelledQuotation gold, LabelledQuotation found) =>
        article.IsByMention ? IsInPlace(gold, found)
        : gold.Speaker is null ? found.Speaker is null
        : found.Speaker is { } name && Names(gold.Speaker).Any(n => SpeakerName.Same(n, name));

    /// <summary>Whether it is, or is at least the surname alone or more than the name.</summary>
    public bool IsNearlyRight(LabelledQuotation gold, LabelledQuotation found) =>
        IsRight(gold, found)
        || (
            !article.IsByMention
            && gold.Speaker is not null
            && found.Speaker is { } name
            && Names(gold.Speaker).Any(n => SpeakerName.Near(n, name))
        );

    private IEnumerable<string> Names(string speaker) =>
        article.Aliases.TryGetValue(speaker, out var aliases) ? [speaker, .. aliases] : [speaker];

    private bool IsInPlace(LabelledQuotation gold, LabelledQuotation found) =>
        gold.Mention.IsEmpty
            ? found.Speaker is null && found.Mention.IsEmpty
            : gold.Mention.Any(g => found.Mention.Any(f => IsMostlyIn(g, f)))
                || EndsIn(gold.MentionIn(article.Text), found.Speaker);

    // A mention as long as the page is no answer.
    private bool IsMostlyIn(TextSpan gold, TextSpan found) =>
        2 * text.MeasureShared(gold, found) >= text.Measure(found);

    private static bool EndsIn(string mention, string? speaker)
    {
        var key = SpeakerName.Key(speaker);
        return key is [.., var last]
            && !(key.Length == 1 && SpeakerName.IsPronoun(last))
            && SpeakerName.KeyWords(mention).Contains(last);
    }
}
