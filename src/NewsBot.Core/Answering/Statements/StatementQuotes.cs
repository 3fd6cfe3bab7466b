using NewsBot.Core.Articles;
using NewsBot.Core.Quotations;
using NewsBot.Core.Statements;
using NewsBot.Core.Text;

namespace NewsBot.Core.Answering.Statements;

/// <summary>Cuts statements out of their articles, to be verified and shown.</summary>
public static class StatementQuotes
{
    /// <summary>The statement from its first record to its last; one citation a record where that is too long.</summary>
    /// <param name="told">The statement, and who else carries it.</param>
    /// <param name="number">The number of the first citation.</param>
    /// <param name="matter">
    /// The words that matter: of a longer statement only records that touch them are cited, and of a longer record what stands
    /// around their start.
    /// </param>
    public static IEnumerable<ReplyPart.Quoted> Of(
        ToldStatement told,
        int number,
        TextSpan? matter = null
    )
    {
        ArgumentNullException.ThrowIfNull(told);
        var statement = told.First;
        Citation[] also = [.. told.Also.Select(s => Cut(s.Article, s.Span, s.Span.Start))];
        var quotation = statement.Parts[0] with
        {
            Kind = statement.Kind,
            Stance = statement.Stance,
        };
        if (
            statement.Stance != Stance.Said
            && StatementSentence.Around(statement.Article, statement.Span) is { } sentence
        )
        {
            yield return new ReplyPart.Quoted(Citation.Cut(statement.Article, sentence), number)
            {
                Quotation = quotation,
                Also = also,
                Records = [.. statement.Parts.Select(p => p.Span)],
            };
            yield break;
        }

        if (statement.Parts.Length > 1 && statement.Span.Length <= Citation.MaxLength)
        {
            yield return new ReplyPart.Quoted(
                Citation.Cut(statement.Article, statement.Span),
                number
            )
            {
                Quotation = quotation,
                Also = also,
                Records = [.. statement.Parts.Select(p => p.Span)],
            };
            yield break;
        }

        var touched = statement.Parts.Where(p => matter?.Overlaps(p.Span) != false).ToArray();
        foreach (var part in touched.Length > 0 ? touched : [statement.Parts[0]])
        {
            var start = Math.Max(part.Span.Start, matter?.Start ?? part.Span.Start);
            yield return new ReplyPart.Quoted(Cut(statement.Article, part.Span, start), number++)
            {
                Quotation = part with { Kind = quotation.Kind, Stance = quotation.Stance },
                Also = also,
            };
        }
    }

    // At most as much as a citation may hold, from the word at the start or before it; whole words.
    private static Citation Cut(Article article, TextSpan span, int start)
    {
        var from = Math.Min(start, Math.Max(span.Start, span.End - Citation.MaxLength));
        from = from == span.Start ? from : WordStart(article.Text, from, span.End);
        var to = Math.Min(span.End, from + Citation.MaxLength);
        return Citation.Cut(
            article,
            new TextSpan(from, to == span.End ? to : WordEnd(article.Text, from, to)).Trim(
                article.Text
            )
        );
    }

    private static int WordStart(string text, int from, int limit)
    {
        var start = from;
        while (
            start < limit
            && WordTokenizer.IsWordPart(text[start])
            && WordTokenizer.IsWordPart(text[start - 1])
        )
        {
            start++;
        }

        return start < limit ? start : from;
    }

    private static int WordEnd(string text, int limit, int to)
    {
        var end = to;
        while (
            end > limit
            && WordTokenizer.IsWordPart(text[end])
            && WordTokenizer.IsWordPart(text[end - 1])
        )
        {
            end--;
        }

        return end > limit ? end : to;
    }
}
