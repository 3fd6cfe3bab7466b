using NewsBot.Bot.Sheets;
using NewsBot.Core.Answering;
using NewsBot.Core.Articles;
using NewsBot.Core.Snapshots;
using NewsBot.Core.Text;
using NewsBot.Storage.State;

namespace NewsBot.Bot.Inquiries;

/// <summary>
/// An answer that was given before. It is asked for again; where the corpus answers otherwise by now, what was cited then is shown,
/// cut anew from the articles and verified like everything else. Thread-safe.
/// </summary>
internal sealed class AnswerRecall(InquiryDesk desk, CorpusWriter corpus, Phrases phrases)
{
    /// <summary>The answer.</summary>
    public async Task<Finding> FindAsync(
        AnswerRecord record,
        string locale,
        CancellationToken cancellationToken
    )
    {
        var again = await desk.AskAsync(Inquiry.Of(record), cancellationToken);
        return again.Citations.Select(Stored).SequenceEqual(record.Citations)
            ? again
            : Cited(record, locale);
    }

    private Finding Cited(AnswerRecord record, string locale)
    {
        var current = corpus.Current;
        var parts = record.Citations.Select((c, i) => Cut(c, i + 1, current)).OfType<ReplyPart>();
        var reply = Verifier.Verify(new Draft([.. parts]), current);
        var phrase = reply.Citations.Count > 0 ? "answer.changed" : "answer.gone";
        return new Finding(
            new Sheet
            {
                Title = Markup.Plain(record.Text, Discord.Messages.Embed.MaxTitle),
                Pieces =
                [
                    AnswerSheet.Prose(phrases.Say(locale, phrase)),
                    .. reply.Parts.Select(AnswerSheet.Piece),
                ],
                Footer = Replies.ReplyWords.Searched(current.Scope),
                Citations = [.. reply.Citations.Select(q => q.Citation)],
            },
            current.Generation
        );
    }

    private static ReplyPart.Quoted? Cut(StoredCitation stored, int number, CorpusSnapshot current)
    {
        var span = new TextSpan(stored.Start, stored.End);
        return
            current.Find(new ArticleId(stored.ArticleId)) is { } article
            && span.Start >= 0
            && span.End <= article.Text.Length
            && span.Length is > 0 and <= Citation.MaxLength
            ? new ReplyPart.Quoted(Citation.Cut(article, span), number)
            {
                Quotation = CitedQuotation.Of(current, article, span),
            }
            : null;
    }

    private static StoredCitation Stored(Citation citation) =>
        new(citation.Article.Id.Value, citation.Span.Start, citation.Span.End);
}
