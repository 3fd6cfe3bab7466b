using System.Globalization;
using Microsoft.Extensions.Options;
using NewsBot.Core.Answering;
using NewsBot.Core.Answering.Receipts;
using NewsBot.Core.Articles;
using NewsBot.Discord.Messages;
using NewsBot.Replies;

namespace NewsBot.Bot;

/// <summary>What the buttons below an answer show: sources, the paragraphs around the words, words to paste, the receipt.</summary>
internal sealed class AnswerDetails(IOptions<AnsweringOptions> options, Phrases phrases)
{
    private const int MaxText = 3_900;
    private const int MaxMargin = 500;
    private const int MaxReceipt = 1_850;
    private const int MaxCopies = 1_900;

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
                finding.Citations.Select((c, i) => Context(c, i + 1)),
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

    // The line that the words stand on, with the words in bold.
    private static string Context(Citation citation, int number)
    {
        var (text, span) = (citation.Article.Text, citation.Span);
        var from = Math.Max(0, span.Start - MaxMargin);
        var before = text.AsSpan(from, span.Start - from).LastIndexOfAny('\n', '\r');
        var start = before < 0 ? from : from + before + 1;
        var after = text.AsSpan(span.End, Math.Min(MaxMargin, text.Length - span.End));
        var end =
            span.End + (after.IndexOfAny('\n', '\r') is var line and >= 0 ? line : after.Length);
        var words = string.Join(
            '\n',
            Markup.Block(citation.Text).Split('\n').Select(l => $"> **{l[2..]}**")
        );
        return string.Join(
            '\n',
            new[]
            {
                Markup.Block(text[start..span.Start]),
                words,
                Markup.Block(text[span.End..end]),
                CitedWords.Source(citation, number),
            }.Where(l => l.Length > 0)
        );
    }

    private OutgoingMessage Copy(IReadOnlyList<Citation> citations, string locale)
    {
        var first = new ReplyPart.Quoted(citations[0], 1);
        var copies = Joined(
            citations.Select(c =>
                Markup.Code(
                    MarkdownReply.Print(new ReplyPart.Quoted(c, first.Number), MarkdownForm.Plain)
                )
            ),
            "\n",
            MaxCopies
        );
        return new OutgoingMessage
        {
            Content = $"{phrases.Say(locale, "answer.copied", citations.Count)}\n{copies}",
        };
    }

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
        return new OutgoingMessage { Content = Markup.Code(Markup.Cut(text, MaxReceipt)) };
    }
}
