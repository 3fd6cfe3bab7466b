using NewsBot.Core.Articles;
using NewsBot.Core.Language;
using NewsBot.Core.Pages;
using NewsBot.Core.Text;

namespace NewsBot.Core.Quotations;

/// <summary>
/// Reads whose words a headline gives: <c>Orr: No new taxes</c> · <c>No new taxes, Orr says</c> · words in marks that the body
/// has too. Speakers are those whom the body knows; names are not learned from a headline, for it writes all words as names.
/// </summary>
internal sealed class Headlines(Article article, Cast cast)
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
                var script = ScriptReader.Read(article, block);
                var draft = ByColon(script) ?? ByCue(script);
                drafts.AddRange(draft is null ? Repeated(script, drafts) : [draft]);
                return;
            }
        }
    }

    private QuotationDraft? ByColon(Script script)
    {
        var colon = script.Tokens.FindIndex(t => t.Kind == TokenKind.Colon);
        return
            colon > 0
            && script.Tokens.Count > colon + MinWords
            && Speaker(script, 0, colon) is { } party
            ? Make(script, colon + 1, EndOf(script), (0, colon), null, party)
            : null;
    }

    private QuotationDraft? ByCue(Script script)
    {
        var cue = EndOf(script) - 1;
        var comma = script.Tokens.FindLastIndex(t => t.Kind == TokenKind.Comma);
        return
            comma > 1
            && comma < cue - 1
            && ReportingCues.Find(script.Word(cue)) is not null
            && Speaker(script, comma + 1, cue) is { } party
            ? Make(script, 0, comma, (comma + 1, cue), cue, party)
            : null;
    }

    // Behind the last token, a full stop apart.
    private static int EndOf(Script script) =>
        script.Tokens is [.., { Kind: TokenKind.Stop }]
            ? script.Tokens.Count - 1
            : script.Tokens.Count;

    // The one whom the body calls so.
    private Party? Speaker(Script script, int first, int end)
    {
        if (
            end <= first
            || end - first > LongestSpeaker
            || script.Tokens[first..end].Exists(t => t.Kind != TokenKind.Word)
        )
        {
            return null;
        }

        var name = script.Span(first, end).Of(script.Text);
        return cast.Find(name)
            ?? Only(cast.WithWord(script.Word(end - 1)))
            ?? Only(cast.WithNoun(CastReader.NounOf(script, end - 1)));
    }

    private static Party? Only(IReadOnlyList<Party> parties) => parties is [var only] ? only : null;

    private static QuotationDraft Make(
        Script script,
        int first,
        int end,
        (int First, int End) mention,
        int? cue,
        Party party
    )
    {
        var words = script.Tokens[first..end];
        return new QuotationDraft
        {
            Span = script.Span(first, end),
            Sentence = -1,
            Line = -1,
            Kind =
                words.TrueForAll(t => t.Kind != TokenKind.Quote) ? QuotationKind.Indirect
                : words is [_] ? QuotationKind.Direct
                : QuotationKind.Mixed,
            Party = party,
            Mention = script.Span(mention.First, mention.End),
            Cue = cue is { } at ? script.Span(at, at + 1) : null,
            Strength = ByRule,
            Method = AttributionMethod.NextToCue,
        };
    }

    private IEnumerable<QuotationDraft> Repeated(Script script, List<QuotationDraft> drafts)
    {
        foreach (var stretch in script.Stretches)
        {
            var words = PlainWords.Of(stretch.Inner.Of(article.Text).ToString());
            var same = drafts.Find(d =>
                d.Party is not null
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
                    Party = same.Party,
                    SameAs = same,
                    Strength = same.Strength,
                    Method = AttributionMethod.Headline,
                };
            }
        }
    }
}
