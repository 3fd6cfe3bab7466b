using System.Text;
using NewsBot.Discord.Messages;

namespace NewsBot.Bot.Sheets;

/// <summary>
/// Lays a sheet out on as many pages as it needs; each is one embed within Discord's limits. The question stands in the text and
/// not in the title: there it can be escaped.
/// </summary>
internal static class SheetPages
{
    /// <summary>The most code units of a piece with its source that are not torn apart.</summary>
    public const int MaxPiece = 3_500;

    // A page that is longer than this as people see it, where addresses don't show, is no answer but an article.
    private const int MaxSeen = 2_000;
    private const int SeenOfSource = 120;
    private const int MaxTitle = 200;
    private const int MaxFooter = 500;
    private const int Between = 2;
    private const int Answered = 0x2F6FB3;
    private const int NotAnswered = 0x8A8F98;

    /// <summary>The pages, at least one.</summary>
    public static IReadOnlyList<Embed> Of(Sheet sheet, Phrases phrases, string locale)
    {
        var head = Markup.Bold(Markup.Cut(Markup.Line(sheet.Title ?? ""), MaxTitle));
        var pages = Split(sheet.Pieces.SelectMany(Whole)).ToList();
        return
        [
            .. pages.Select(
                (page, i) =>
                    new Embed
                    {
                        Description = Text(head, page, phrases.Say(locale, "answer.sources")),
                        Color = sheet.IsAnswered ? Answered : NotAnswered,
                        Footer = Footer(sheet, i, pages.Count, phrases, locale),
                    }
            ),
        ];
    }

    private static string? Footer(Sheet sheet, int page, int pages, Phrases phrases, string locale)
    {
        var number = pages == 1 ? "" : phrases.Say(locale, "answer.page", page + 1, pages);
        var between = sheet.Footer.Length > 0 && number.Length > 0 ? " · " : "";
        return Markup.Plain($"{sheet.Footer}{between}{number}", MaxFooter) is { Length: > 0 } text
            ? text
            : null;
    }

    private static IEnumerable<IReadOnlyList<SheetPiece>> Split(IEnumerable<SheetPiece> pieces)
    {
        var page = new List<SheetPiece>();
        var (length, seen) = (0, 0);
        foreach (var piece in pieces)
        {
            var (next, nextSeen) = (Length(piece), Seen(piece));
            if (page.Count > 0 && (length + next > MaxPiece || seen + nextSeen > MaxSeen))
            {
                yield return page;
                page = [];
                (length, seen) = (0, 0);
            }

            page.Add(piece);
            length += next;
            seen += nextSeen;
        }

        yield return page;
    }

    // A piece without a page that holds it goes on at a line end: no mark of ours spans lines. A line that fits nowhere is left out.
    private static IEnumerable<SheetPiece> Whole(SheetPiece piece)
    {
        if (piece.Text.Length == 0 && piece.Source is null)
        {
            yield break;
        }

        var source = piece.Source is { Length: < MaxPiece / 2 } fitting ? fitting : null;
        var room = MaxPiece - Length(new SheetPiece("", source));
        var text = new StringBuilder();
        foreach (var line in piece.Text.Split('\n').Select(l => l.Length <= room ? l : "…"))
        {
            if (text.Length + 1 + line.Length > room)
            {
                yield return new SheetPiece(text.ToString());
                text.Clear();
            }

            text.Append(text.Length > 0 ? "\n" : "").Append(line);
        }

        yield return new SheetPiece(text.ToString(), source);
    }

    private static int Length(SheetPiece piece) =>
        piece.Text.Length + Between + (piece.Source is { } source ? source.Length + 1 : 0);

    private static int Seen(SheetPiece piece) =>
        piece.Text.Length + Between + (piece.Source is null ? 0 : SeenOfSource);

    private static string Text(string head, IReadOnlyList<SheetPiece> page, string sources)
    {
        var text = new StringBuilder(head);
        foreach (var piece in page.Where(p => p.Text.Length > 0))
        {
            text.Append(text.Length > 0 ? "\n\n" : "").Append(piece.Text);
        }

        var cited = page.Select(p => p.Source).OfType<string>().ToList();
        if (cited.Count > 0)
        {
            text.Append("\n\n**").Append(sources).Append("**\n").AppendJoin('\n', cited);
        }

        return text.ToString().Trim() is { Length: > 0 } full ? full : "…";
    }
}
