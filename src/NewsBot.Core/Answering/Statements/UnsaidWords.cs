using NewsBot.Core.Answering.Candidates;
using NewsBot.Core.Articles;
using NewsBot.Core.Quotations;
using NewsBot.Core.Statements;
using NewsBot.Core.Text;

namespace NewsBot.Core.Answering.Statements;

/// <summary>
/// Words that articles deny or only allege, with the sentences that say so: an answer never shows the ones without the others, and
/// names nobody for them.
/// </summary>
internal sealed class UnsaidWords(Ledger ledger)
{
    private readonly Dictionary<ArticleId, (Quotation Words, TextSpan Told)[]> _known = [];

    /// <summary>The citation, with the sentences that tell of the unsaid words in it, as far as they fit.</summary>
    public Citation Whole(Citation citation)
    {
        var whole = citation.Span;
        foreach (var (words, told) in Of(citation.Article))
        {
            var wider = new TextSpan(
                Math.Min(whole.Start, told.Start),
                Math.Max(whole.End, told.End)
            );
            if (words.Span.Overlaps(citation.Span) && wider.Length <= Citation.MaxLength)
            {
                whole = wider;
            }
        }

        return whole == citation.Span ? citation : Citation.Cut(citation.Article, whole);
    }

    /// <summary>
    /// Whether a name stands in a sentence only because it was given words that were not said; who denies something in a
    /// reporter's words does speak.
    /// </summary>
    public bool AreNamedFor(AnswerCandidate candidate) =>
        Of(candidate.Item.Hit.Article)
            .Any(u =>
                u.Words.Span.Overlaps(candidate.Sentence)
                && (u.Words.Kind != QuotationKind.Indirect || u.Words.Stance == Stance.Alleged)
            );

    /// <summary>What articles say of unsaid words of somebody.</summary>
    /// <param name="articles">The articles.</param>
    /// <param name="speaker">Who is asked about.</param>
    public IEnumerable<Citation> ToldOf(IEnumerable<Article> articles, AskedSpeaker speaker) =>
        articles.SelectMany(article =>
            Of(article)
                .Where(u => u.Words.Speaker is { } known && speaker.Means(known))
                .Select(u => Citation.Cut(article, u.Told))
        );

    private (Quotation Words, TextSpan Told)[] Of(Article article)
    {
        if (!_known.TryGetValue(article.Id, out var unsaid))
        {
            unsaid =
            [
                .. ledger
                    .QuotationsOf(article.Id)
                    .Where(q => q.Stance != Stance.Said)
                    .Select(q => (q, StatementSentence.Around(article, q.Span)))
                    .Where(u => u.Item2 is not null)
                    .Select(u => (u.q, u.Item2!.Value)),
            ];
            _known.Add(article.Id, unsaid);
        }

        return unsaid;
    }
}
