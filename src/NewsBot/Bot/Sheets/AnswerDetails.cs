using System.Globalization;
using Microsoft.Extensions.Options;
using NewsBot.Bot.Inquiries;
using NewsBot.Core.Answering;
using NewsBot.Core.Answering.Receipts;
using NewsBot.Core.Articles;
using NewsBot.Core.Snapshots;
using NewsBot.Discord.Messages;
using NewsBot.Replies;

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
    public OutgoingMessage Of(ButtonVerb verb, Finding finding, string locale) =>
        verb switch
        {
            ButtonVerb.Receipt => Receipt(finding, locale),
            _ when finding.Citations.Length == 0 => new OutgoingMessage
            {
                Content = phrases.Say(locale, "answer.no-sources"),
            },
            ButtonVerb.Sources => Boxed(
                finding.Citations.Select((c, i) => CitedWords.Source(c, i + 1)),
                phrases.Say(locale, "answer.sources"),
                "\n"
            ),
            ButtonVerb.Context => Boxed(
                Contexts(finding.Citations),
                phrases.Say(locale, "button.context"),
                "\n\n"
            ),
            ButtonVerb.Copy => Copy(finding.Citations, locale),
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
    private static string[] Contexts(IReadOnlyList<Citation> citations)
    {
        int[] margins = [400, 200, 100, 0];
        return margins
                .Select(m => citations.Select((c, i) => Context(c, i + 1, m)).ToArray())
                .FirstOrDefault(contexts => contexts.Sum(c => c.Length + 2) <= MaxText)
            ?? [.. citations.Select((c, i) => Context(c, i + 1, margin: 0))];
    }

    private static string Context(Citation citation, int number, int margin) =>
        $"{CitedContext.Of(citation, margin)}\n{CitedWords.Source(citation, number)}";

    private OutgoingMessage Copy(IReadOnlyList<Citation> citations, string locale) =>
        new()
        {
            Content = Joined(
                citations.Select(
                    (c, i) =>
                        $"{phrases.Say(locale, "answer.copied", i + 1)}\n{Markup.Code(Copied(c))}"
                ),
                "\n",
                MaxReceipt
            ),
        };

    // Without title and address where they are so long that nothing would fit.
    private string Copied(Citation citation)
    {
        var quoted = new ReplyPart.Quoted(citation, 1)
        {
            Quotation = CitedQuotation.Of(corpus.Current, citation.Article, citation.Span),
        };
        var whole = MarkdownReply.Print(quoted, MarkdownForm.Escaped);
        return whole.Length <= MaxCopy
            ? whole
            : $"{string.Join('\n', Lines(citation.Text).Select(l => $"> {l}"))}\n> — {Markup.Cut(ReplyWords.Origin(quoted), MaxOrigin)}";
    }

    private static string[] Lines(string text) =>
        text.ReplaceLineEndings("\n")
            .Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private OutgoingMessage Receipt(Finding finding, string locale)
    {
        var text = finding.Answer is { Evidence: { } evidence } answer
            ? ReceiptText.Print(
                new Receipt(answer, evidence, options.Value),
                finding.IsFromCache,
                []
            )
            : string.Create(
                CultureInfo.InvariantCulture,
                $"{finding.Sheet.Footer}\n{phrases.Say(locale, "answer.generation", finding.Generation)}\n{string.Join('\n', finding.Citations.Select(c => $"{c.Article.Id} {c.Span.Start}-{c.Span.End}"))}"
            );
        return new OutgoingMessage
        {
            Content = Markup.Code(Markup.Cut(text.TrimEnd(), MaxReceipt)),
        };
    }
}
