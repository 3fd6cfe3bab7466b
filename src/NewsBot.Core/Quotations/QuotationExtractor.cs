using System.Collections.Immutable;
using NewsBot.Core.Articles;

namespace NewsBot.Core.Quotations;

/// <summary>Extracts who said what inside one article. Needs no model and no other article; safe for concurrent use.</summary>
public static class QuotationExtractor
{
    /// <summary>The quotations of the running text and the pull quotes.</summary>
    /// <param name="article">The article; its text may be anything.</param>
    /// <param name="cancellationToken">Stops between lines and sentences.</param>
    /// <returns>
    /// In the order of the text, spans not overlapping, each inside one line of a paragraph, list or pull quote; empty where
    /// nobody is quoted, and for an article that is not English.
    /// </returns>
    public static ImmutableArray<Quotation> Extract(
        Article article,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(article);
        if (!article.IsReadable)
        {
            return [];
        }

        var drafts = QuotationReader.Read(article.AsRead, cancellationToken);
        NumberGroups(drafts);
        var places = new Dictionary<QuotationDraft, int>(drafts.Count);
        for (var i = 0; i < drafts.Count; i++)
        {
            places.Add(drafts[i], i);
        }

        return SourceQuotations.Of(article, [.. drafts.Select(draft => Finish(draft, places))]);
    }

    private static void NumberGroups(List<QuotationDraft> drafts)
    {
        var groups = 0;
        foreach (var draft in drafts)
        {
            if (draft.Head is { } head)
            {
                head.Group ??= ++groups;
                draft.Group = head.Group;
            }
        }
    }

    private static Quotation Finish(QuotationDraft draft, Dictionary<QuotationDraft, int> places) =>
        new()
        {
            Span = draft.Span,
            Kind = draft.Kind,
            Speaker = draft.Entity?.ToSpeaker(),
            With = draft.Entity is null ? null : draft.With?.ToSpeaker(),
            Mention = draft.Mention,
            Cue = draft.Cue,
            Group = draft.Group,
            IsPull = draft.IsPull,
            Same =
                draft.SameAs is { } same && places.TryGetValue(same, out var index) ? index : null,
            Stance = draft.SameAs?.Stance ?? draft.Stance,
            Confidence = draft.Entity is null
                ? 0
                : SpeakerConfidence.Of(draft.Strength, draft.Method, draft.Kind, draft.Evidence),
            Method = draft.Entity is null ? AttributionMethod.None : draft.Method,
        };
}
