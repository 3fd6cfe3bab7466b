using System.Globalization;
using System.Text;
using NewsBot.Core.Articles;
using NewsBot.Core.Pages;
using NewsBot.Core.Quotations;
using NewsBot.Requests;

namespace NewsBot.Rendering;

/// <summary>An article for people: what it is, its words without what stands around them, and who is quoted in it.</summary>
internal static class ArticleText
{
    public static string Print(Result.Viewed viewed, MarkdownForm form)
    {
        if (viewed.Article is not { } article)
        {
            return form.Text(
                $"There is no article {ReplyWords.Name(viewed.Request.Text)} here. {ReplyWords.Searched(viewed.Searched)}"
            );
        }

        var text = new StringBuilder();
        Add(text, article.Title.Length > 0 ? article.Title : article.Id.Value, form);
        Add(text, $"{ReplyWords.Origin(article)}, {ReplyWords.Name(article.Id.Value)}", form);
        if (article.Authors.Length > 0)
        {
            Add(text, $"By {string.Join(", ", article.Authors)}", form);
        }

        text.Append('\n');
        foreach (var block in article.Blocks.Where(b => IsRead(b.Kind)))
        {
            Add(text, block.Span.Of(article.Text).ToString(), form);
        }

        AddQuotations(text, viewed, article, form);
        return text.ToString().TrimEnd('\n');
    }

    private static void AddQuotations(
        StringBuilder text,
        Result.Viewed viewed,
        Article article,
        MarkdownForm form
    )
    {
        if (viewed.Quotations.Count == 0)
        {
            return;
        }

        Add(
            text,
            string.Create(
                CultureInfo.InvariantCulture,
                $"\n{ReplyWords.Count(viewed.Quotations.Count, "quotation")}:"
            ),
            form
        );
        foreach (var quotation in viewed.Quotations)
        {
            Add(
                text,
                $"{Speaker(quotation)}{ReplyWords.StanceWords(quotation.Stance)}: {quotation.Span.Of(article.Text)}",
                form
            );
        }
    }

    private static string Speaker(Quotation quotation) =>
        quotation.Speaker is { } speaker
            ? $"{(quotation.IsUncertain ? "speaker uncertain, perhaps " : "")}{ReplyWords.Name(speaker.Name)}{ReplyWords.With(quotation)}"
            : "(speaker open)";

    private static bool IsRead(BlockKind kind) =>
        kind
            is BlockKind.Paragraph
                or BlockKind.CrossHead
                or BlockKind.List
                or BlockKind.Caption
                or BlockKind.PullQuote
                or BlockKind.Speaker;

    private static void Add(StringBuilder text, string line, MarkdownForm form)
    {
        var head = line.StartsWith('\n') ? "\n" : "";
        text.Append(head)
            .Append(form.Text(TerminalText.OneLine(line.TrimStart('\n'))))
            .Append(form == MarkdownForm.Escaped ? "\n\n" : "\n");
    }
}
