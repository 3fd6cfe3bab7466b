using System.Text;
using NewsBot.Discord.Messages;

namespace NewsBot.Bot;

/// <summary>Lays a sheet out on as many pages as it needs; each is one embed within Discord's limits.</summary>
internal static class SheetPages
{
    // Room for title, footer and what Discord may count otherwise.
    private const int MaxPage = 3_600;
    private const int MaxTitle = 200;
    private const int MaxFooter = 500;
    private const int Answered = 0x2F6FB3;
    private const int NotAnswered = 0x8A8F98;

    /// <summary>The pages, at least one.</summary>
    public static IReadOnlyList<Embed> Of(Sheet sheet, Phrases phrases, string locale)
    {
        var pages = Split(sheet).ToList();
        return
        [
            .. pages.Select(
                (page, i) =>
                    new Embed
                    {
                        Title = sheet.Title is { } title ? Markup.Plain(title, MaxTitle) : null,
                        Description = Text(page, phrases.Say(locale, "answer.sources")),
                        Color = sheet.IsAnswered ? Answered : NotAnswered,
                        Footer = Markup.Plain(
                            pages.Count == 1
                                ? sheet.Footer
                                : $"{sheet.Footer} · {phrases.Say(locale, "answer.page", i + 1, pages.Count)}",
                            MaxFooter
                        ),
                    }
            ),
        ];
    }

    private static IEnumerable<IReadOnlyList<SheetPiece>> Split(Sheet sheet)
    {
        var page = new List<SheetPiece>();
        var length = 0;
        foreach (var piece in sheet.Pieces)
        {
            var next = Length(piece);
            if (page.Count > 0 && length + next > MaxPage)
            {
                yield return page;
                page = [];
                length = 0;
            }

            page.Add(piece);
            length += next;
        }

        yield return page;
    }

    private static int Length(SheetPiece piece) =>
        piece.Text.Length + (piece.Source?.Length ?? 0) + 4;

    private static string Text(IReadOnlyList<SheetPiece> page, string sources)
    {
        var text = new StringBuilder();
        foreach (var piece in page)
        {
            text.Append(piece.Text).Append("\n\n");
        }

        var cited = page.Select(p => p.Source).OfType<string>().ToList();
        if (cited.Count > 0)
        {
            text.Append("**").Append(sources).Append("**\n").AppendJoin('\n', cited);
        }

        return text.ToString().Trim() is { Length: > 0 } full ? full : "…";
    }
}
