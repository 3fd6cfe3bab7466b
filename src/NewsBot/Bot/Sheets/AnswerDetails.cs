using System.Globalization;
using Microsoft.Extensions.Options;
using NewsBot.Bot.Answers;
using NewsBot.Core.Answering;
using NewsBot.Core.Snapshots;
using NewsBot.Discord.Messages;
using NewsBot.Rendering;
using NewsBot.Requests;

namespace NewsBot.Bot.Sheets;

/// <summary>What the buttons below an answer show: sources, the paragraphs around the words, words to paste, the receipt.</summary>
internal sealed class AnswerDetails(
    IOptions<AnsweringOptions> options,
    CorpusWriter corpus,
    Phrases phrases
)
{
    private const int MaxText = 3_900;
    private const int MaxReceipt = 1_850;
    private const int MaxCopy = 1_600;
    private const int MaxOrigin = 150;

    /// <summary>A message of it.</summary>
    public OutgoingMessage Of(ButtonVerb verb, AnswerContent content, string locale) =>
        verb switch
        {
            _ when content.Citations.Count == 0 => new OutgoingMessage
            {
                Content = phrases.Say(locale, "answer.no-sources"),
            },
            ButtonVerb.Sources => Boxed(
                content.Citations.Select(q => CitedWords.Source(q.Citation, q.Number)),
                phrases.Say(locale, "answer.sources"),
                "\n"
            ),
            ButtonVerb.Context => Boxed(
                Contexts(content.Citations),
                phrases.Say(locale, "button.context"),
                "\n\n"
            ),
            ButtonVerb.Copy => Copy(content.Citations, locale),
            _ => new OutgoingMessage { Content = phrases.Say(locale, "refused.button") },
        };

    private static OutgoingMessage Boxed(IEnumerable<string> parts, string title, string between) =>
        new()
        {
            Embeds = [new Embed { Title = title, Description = Joined(parts, between, MaxText) }],
        };

    // Whole parts only: half a link or half an escape would be another text.
    private static string Joined(IEnumerable<string> parts, string between, int longest)
    {
        var text = "";
        foreach (var part in parts)
        {
            if (text.Length + between.Length + part.Length > longest)
            {
                return text.Length > 0 ? $"{text}\n…" : "…";
            }

            text = text.Length == 0 ? part : text + between + part;
        }

        return text;
    }

    // As much around the words as there is room for.
    private static string[] Contexts(IReadOnlyList<ReplyPart.Quoted> citations)
    {
        int[] margins = [400, 200, 100, 0];
        return margins
                .Select(m => citations.Select(q => Context(q, m)).ToArray())
                .FirstOrDefault(contexts => contexts.Sum(c => c.Length + 2) <= MaxText)
            ?? [.. citations.Select(q => Context(q, margin: 0))];
    }

    private static string Context(ReplyPart.Quoted quoted, int margin) =>
        $"{CitedContext.Of(quoted.Citation, margin)}\n{CitedWords.Source(quoted.Citation, quoted.Number)}";

    private OutgoingMessage Copy(IReadOnlyList<ReplyPart.Quoted> citations, string locale) =>
        new()
        {
            Content = Joined(
                citations.Select(q =>
                    $"{phrases.Say(locale, "answer.copied", q.Number)}\n{Markup.Code(Copied(q))}"
                ),
                "\n",
                MaxReceipt
            ),
        };

    // Without title and address where they are so long that nothing would fit.
    private string Copied(ReplyPart.Quoted quoted)
    {
        var citation = quoted.Citation;
        var copied = quoted.Quotation is not null
            ? quoted
            : quoted with
            {
                Quotation = CitedQuotation.Of(corpus.Current, citation.Article, citation.Span),
            };
        var whole = MarkdownReply.Print(copied, MarkdownForm.Escaped);
        return whole.Length <= MaxCopy
            ? whole
            : $"{string.Join('\n', Lines(citation.Text).Select(l => $"> {l}"))}\n> — {Markup.Cut(ReplyWords.Origin(copied), MaxOrigin)}";
    }

    private static string[] Lines(string text) =>
        text.ReplaceLineEndings("\n")
            .Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    /// <summary>How the answer came about; of one that the corpus gives no more what was kept of it.</summary>
    /// <param name="served">What comes of the same request now.</param>
    /// <param name="content">What was answered.</param>
    /// <param name="locale">The user's language.</param>
    public OutgoingMessage Receipt(Served served, AnswerContent content, string locale)
    {
        var text =
            served.Result.Corpus.Generation == content.Generation
                ? ReceiptText.Print(served, options.Value, [])
                : string.Create(
                    CultureInfo.InvariantCulture,
                    $"{AnswerSheet.Footer(content)}\n{phrases.Say(locale, "answer.generation", content.Generation)}\n{string.Join('\n', content.Citations.Select(q => $"{q.Citation.Article.Id} {q.Citation.Span.Start}-{q.Citation.Span.End}"))}"
                );
        return new OutgoingMessage
        {
            Content = Markup.Code(Markup.Cut(text.TrimEnd(), MaxReceipt)),
        };
    }
}
