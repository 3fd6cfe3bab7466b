using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using NewsBot.Core.Answering;
using NewsBot.Core.Articles;
using NewsBot.Core.Checking;
using NewsBot.Core.Text;
using NewsBot.Storage.State;

namespace NewsBot.Bot.Answers;

/// <summary>What an answer says, in the form that is stored: words of articles only by their place.</summary>
internal static class ContentStore
{
    private const int MaxProse = 4_000;
    private const int HashBytes = 8;

    /// <summary>The stored form.</summary>
    /// <param name="content">What is said.</param>
    /// <param name="question">The request as a question in plain language.</param>
    public static StoredAnswer Store(AnswerContent content, string? question) =>
        new()
        {
            Question = Bounded(question),
            Outcome = content.Outcome.ToString(),
            Title = Bounded(content.Title),
            Head = (content as AnswerContent.Told)?.Head is { } head
                ? StoredForms.Bounded(head, MaxProse)
                : null,
            Provider = content.Provider,
            Articles = content.Searched.Articles,
            Outlets = content.Searched.Outlets,
            From = content.Searched.From,
            To = content.Searched.To,
            Parts = content is AnswerContent.Told told ? Bounded(told.Parts.Select(Store)) : [],
            Choices = Bounded(
                content.Choices.Select(c => new StoredChoice(
                    Value(c.Name),
                    StoredRequest.Of(c.Request)
                ))
            ),
            Versions = Bounded(
                content
                    .Citations.Select(q => q.Citation.Article)
                    .DistinctBy(a => a.Id)
                    .Select(Version)
            ),
            Check = (content as AnswerContent.Checked)?.Check is { } check
                ? Store(check, content.Citations)
                : null,
        };

    /// <summary>Hash of words, by which it shows whether an article still has them.</summary>
    public static string HashOf(ReadOnlySpan<char> words)
    {
        var bytes = new byte[Encoding.UTF8.GetMaxByteCount(words.Length)];
        var length = Encoding.UTF8.GetBytes(words, bytes);
        return Convert.ToHexStringLower(SHA256.HashData(bytes.AsSpan(0, length))[..HashBytes]);
    }

    private static StoredVersion Version(Article article) =>
        new(
            Value(article.Id.Value),
            HashOf(article.Text),
            Value(article.Title),
            article.Outlet is { } outlet ? Value(outlet) : null
        );

    private static StoredPart Store(ReplyPart part) =>
        part switch
        {
            ReplyPart.Prose prose => new StoredPart(
                StoredForms.Bounded(prose.Text, MaxProse),
                null
            ),
            ReplyPart.Quoted quoted => new StoredPart(null, Store(quoted)),
            _ => throw new ArgumentOutOfRangeException(nameof(part)),
        };

    private static StoredQuote Store(ReplyPart.Quoted quoted) =>
        new(quoted.Number, Store(quoted.Citation))
        {
            Quotation = Span(quoted.Quotation?.Span),
            Kind = quoted.Quotation?.Kind.ToString(),
            Stance = quoted.Quotation?.Stance.ToString(),
            Also = Bounded(quoted.Also.Select(Store)),
            OtherwiseThan = quoted.OtherwiseThan,
            IsSpokenTo = quoted.IsSpokenTo,
            TakenBackBy = quoted.TakenBackBy?.Id.Value is { } id ? Value(id) : null,
        };

    private static StoredPlace Store(Citation citation) =>
        new(
            Value(citation.Article.Id.Value),
            citation.Span.Start,
            citation.Span.End,
            HashOf(citation.Text)
        );

    private static StoredCheck Store(
        CheckResult check,
        IReadOnlyList<ReplyPart.Quoted> citations
    ) =>
        new(check.Verdict.ToString(), Bounded(check.Claim.Text)!, Bounded(check.Claim.Speaker))
        {
            Notes = Bounded(check.Notes.Select(Store)),
            Matches = Bounded(
                check.Matches.Select(
                    (m, i) =>
                        new StoredMatch(Store(citations[i]), m.Similarity)
                        {
                            Diff = Bounded(
                                m.Diff.Select(d => new StoredNote(
                                    d.Op.ToString(),
                                    StoredForms.Bounded(d.Text, MaxProse)
                                ))
                            ),
                            Notes = Bounded(m.Notes.Select(Store)),
                        }
                )
            ),
            Candidates = Bounded(
                check.Candidates.Select(c => new StoredCandidate(
                    Value(c.Name),
                    [.. c.Roles.Take(1).Select(Value)],
                    c.Quotes
                ))
            ),
        };

    private static StoredNote Store(CheckNote note) => new(note.Kind.ToString(), Value(note.Words));

    private static ImmutableArray<int> Span(TextSpan? span) =>
        span is { } known ? [known.Start, known.End] : [];

    private static ImmutableArray<T> Bounded<T>(IEnumerable<T> items) =>
        [.. items.Take(StoredAnswer.MaxItems)];

    private static string? Bounded(string? text) =>
        text is null ? null : StoredForms.Bounded(text, StoredRequest.MaxText);

    private static string Value(string text) => StoredForms.Bounded(text, StoredRequest.MaxValue);
}
