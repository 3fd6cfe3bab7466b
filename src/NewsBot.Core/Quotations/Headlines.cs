using NewsBot.Core.Articles;
using NewsBot.Core.Language;
using NewsBot.Core.Pages;
using NewsBot.Core.Text;

namespace NewsBot.Core.Quotations;

/// <summary>
/// Reads whose words a headline gives: <c>Orr: No new taxes</c> · <c>No new taxes, Orr says</c> · words in marks that the body
/// has too. Speakers are those whom the body knows; names are not learned from a headline, for it writes all words as names.
/// </summary>
internal sealed class Headlines(Article article, EntityIndex entities)
{
    private const int LongestSpeaker = 5;
    private const int MinWords = 3;
    private const double ByRule = 0.8;

    /// <summary>Adds what the headline says to the quotations of the body.</summary>
    public void AddTo(List<QuotationDraft> drafts)
    {
        foreach (var block in article.Blocks)
        {
            if (block.Kind == BlockKind.Title)
            {
                var tokenized = TokenizedTextReader.Read(article, block);
                var draft = ByColon(tokenized) ?? ByCue(tokenized);
                drafts.AddRange(draft is null ? Repeated(tokenized, drafts) : [draft]);
                return;
            }
        }
    }

    private QuotationDraft? ByColon(TokenizedText tokenized)
    {
        var colon = tokenized.Tokens.FindIndex(t => t.Kind == TokenKind.Colon);
        return
            colon > 0
            && tokenized.Tokens.Count > colon + MinWords
            && Speaker(tokenized, 0, colon) is { } entity
            ? Make(tokenized, colon + 1, EndOf(tokenized), (0, colon), null, entity)
            : null;
    }

    private QuotationDraft? ByCue(TokenizedText tokenized)
    {
        var cue = EndOf(tokenized) - 1;
        var comma = tokenized.Tokens.FindLastIndex(t => t.Kind == TokenKind.Comma);
        return
            comma > 1
            && comma < cue - 1
            && ReportingCues.Find(tokenized.Word(cue)) is not null
            && Speaker(tokenized, comma + 1, cue) is { } entity
            ? Make(tokenized, 0, comma, (comma + 1, cue), cue, entity)
            : null;
    }

    // Behind the last token, a full stop apart.
    private static int EndOf(TokenizedText tokenized) =>
        tokenized.Tokens is [.., { Kind: TokenKind.Stop }]
            ? tokenized.Tokens.Count - 1
            : tokenized.Tokens.Count;

    // The one whom the body calls so.
    private Entity? Speaker(TokenizedText tokenized, int first, int end)
    {
        if (
            end <= first
            || end - first > LongestSpeaker
            || tokenized.Tokens[first..end].Exists(t => t.Kind != TokenKind.Word)
        )
        {
            return null;
        }

        var name = tokenized.Span(first, end).Of(tokenized.Text);
        return entities.Find(name)
            ?? Only(entities.WithWord(tokenized.Word(end - 1)))
            ?? Only(entities.WithNoun(EntityReader.NounOf(tokenized, end - 1)));
    }

    private static Entity? Only(IReadOnlyList<Entity> bearers) =>
        bearers is [var only] ? only : null;

    private static QuotationDraft Make(
        TokenizedText tokenized,
        int first,
        int end,
        (int First, int End) mention,
        int? cue,
        Entity entity
    )
    {
        var words = tokenized.Tokens[first..end];
        return new QuotationDraft
        {
            Span = tokenized.Span(first, end),
            Sentence = -1,
            Line = -1,
            Kind =
                words.TrueForAll(t => t.Kind != TokenKind.Quote) ? QuotationKind.Indirect
                : words is [_] ? QuotationKind.Direct
                : QuotationKind.Mixed,
            Entity = entity,
            Mention = tokenized.Span(mention.First, mention.End),
            Cue = cue is { } at ? tokenized.Span(at, at + 1) : null,
            Strength = ByRule,
            Method = AttributionMethod.NextToCue,
        };
    }

    private IEnumerable<QuotationDraft> Repeated(
        TokenizedText tokenized,
        List<QuotationDraft> drafts
    )
    {
        foreach (var stretch in tokenized.Stretches)
        {
            var words = PlainWords.Of(stretch.Inner.Of(article.Text).ToString());
            var same = drafts.Find(d =>
                d.Entity is not null
                && !d.IsPull
                && words.Count(c => c == ' ') + 1 >= MinWords
                && $" {PlainWords.Of(d.Span.Of(article.Text).ToString())} ".Contains(
                    $" {words} ",
                    StringComparison.Ordinal
                )
            );
            if (same is not null)
            {
                yield return new QuotationDraft
                {
                    Span = stretch.Span,
                    Sentence = -1,
                    Line = -1,
                    Entity = same.Entity,
                    SameAs = same,
                    Strength = same.Strength,
                    Method = AttributionMethod.Headline,
                };
            }
        }
    }
}
