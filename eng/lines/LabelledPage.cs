using System.Text;
using System.Text.Json;
using NewsBot.Core.Pages;
using NewsBot.Core.Text;

namespace NewsBot.Lines;

/// <summary>A page whose lines are labelled.</summary>
/// <param name="Id">Its name.</param>
/// <param name="Set">The folder it is of.</param>
/// <param name="Text">The page.</param>
/// <param name="Gold">What each of its lines is.</param>
internal sealed record LabelledPage(string Id, string Set, string Text, BlockKind[] Gold)
{
    private const int KindColumn = 10;
    private const string Letters = "FTDBPCQSXLR";

    /// <summary>The pages of a folder, in one of three forms.</summary>
    public static IEnumerable<LabelledPage> Read(string folder)
    {
        var gold = Path.Combine(folder, "gold.jsonl");
        var pages = Directory.GetFiles(folder, "*.page.txt").Order(StringComparer.Ordinal);
        return File.Exists(gold) ? File.ReadLines(gold).Select(row => OfGold(folder, row))
            : pages.Any() ? pages.Select(file => OfExpectation(folder, file))
            : Directory
                .GetFiles(folder, "*.txt")
                .Order(StringComparer.Ordinal)
                .Select(file => OfLetters(folder, file));
    }

    /// <summary>The page as the rules read it.</summary>
    public PageDraft ByRules()
    {
        var text = ClearText.Of(Text).Text;
        return PageReader.ByRules(text, PageOrigin.RawPage, null, CancellationToken.None).Page;
    }

    // A line of gold.jsonl: {"id","file","blocks":[{"kind","start","end"}]}.
    private static LabelledPage OfGold(string folder, string row)
    {
        using var json = JsonDocument.Parse(row);
        var root = json.RootElement;
        var text = File.ReadAllText(
            Path.Combine(folder, root.GetProperty("file").GetString()!),
            Encoding.UTF8
        );
        var blocks = root.GetProperty("blocks")
            .EnumerateArray()
            .Select(b =>
                (
                    Enum.Parse<BlockKind>(b.GetProperty("kind").GetString()!, true),
                    new TextSpan(b.GetProperty("start").GetInt32(), b.GetProperty("end").GetInt32())
                )
            );
        return Of(root.GetProperty("id").GetString()!, folder, text, [.. blocks]);
    }

    // What the tests expect: a column of kinds before the lines of the page, blank ones left out.
    private static LabelledPage OfExpectation(string folder, string file)
    {
        var text = File.ReadAllText(file).ReplaceLineEndings("\n");
        var blocks = new List<(BlockKind, TextSpan)>();
        var at = 0;
        var lines = File.ReadLines(file.Replace(".page.", ".blocks.", StringComparison.Ordinal));
        foreach (var line in lines.Where(line => line.Length > KindColumn))
        {
            if (Enum.TryParse<BlockKind>(line[..KindColumn].Trim(), out var kind))
            {
                var start = text.IndexOf(line[KindColumn..], at, StringComparison.Ordinal);
                at = start < 0 ? at : start + line.Length - KindColumn;
                blocks.Add((kind, new TextSpan(Math.Max(start, 0), at)));
            }
        }

        return Of(Path.GetFileName(file), folder, text, [.. blocks]);
    }

    // A letter and a space before each line.
    private static LabelledPage OfLetters(string folder, string file)
    {
        var text = new StringBuilder();
        var blocks = new List<(BlockKind, TextSpan)>();
        foreach (var line in File.ReadLines(file))
        {
            if (line.Length > 2)
            {
                var span = new TextSpan(text.Length, text.Length + line.Length - 2);
                blocks.Add(((BlockKind)Letters.IndexOf(line[0], StringComparison.Ordinal), span));
                text.Append(line, 2, line.Length - 2);
            }

            text.Append('\n');
        }

        return Of(Path.GetFileName(file), folder, text.ToString(), [.. blocks]);
    }

    private static LabelledPage Of(
        string id,
        string folder,
        string text,
        (BlockKind Kind, TextSpan Span)[] blocks
    )
    {
        var clear = ClearText.Of(text);
        var page = new LabelledPage(id, folder, text, []);
        var gold = page.ByRules()
            .Lines.Select(line => KindOf(clear.ToSource(line.Span), blocks))
            .ToArray();
        return page with { Gold = gold };
    }

    // Of the block that covers most of it.
    private static BlockKind KindOf(TextSpan line, (BlockKind Kind, TextSpan Span)[] blocks) =>
        blocks
            .Select(b => (b.Kind, Over: Overlap(b.Span, line)))
            .Where(b => b.Over > 0)
            .OrderByDescending(b => b.Over)
            .Select(b => b.Kind)
            .FirstOrDefault(BlockKind.Furniture);

    private static int Overlap(TextSpan a, TextSpan b) =>
        Math.Min(a.End, b.End) - Math.Max(a.Start, b.Start);
}
