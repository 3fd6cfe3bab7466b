using NewsBot.Core.Pages.Lines;
using NewsBot.Core.Text;

namespace NewsBot.Core.Pages.Blocks;

/// <summary>
/// Reads text that is body alone, as records have it. No line is lost: what isn't a paragraph is a head or a list.
/// </summary>
internal static class RecordClassifier
{
    private const int LongestHead = 10;
    private const int MinLabels = 5;
    private const int SignShare = 8;
    private const int OpeningLines = 10;
    private const int MinOpeningSigns = 2;

    /// <summary>Whether the lines look like a whole page instead: labels and forms on every eighth line.</summary>
    public static bool IsWholePage(IReadOnlyList<Line> lines)
    {
        var (labels, forms) = (0, 0);
        foreach (var line in lines)
        {
            labels += line.Cues.Label != LineLabel.None ? 1 : 0;
            forms += IsForm(line) ? 1 : 0;
        }

        return labels >= MinLabels && (labels + forms) * SignShare >= lines.Count;
    }

    /// <summary>Whether the first lines look like the head of a page: several labels and forms before the body.</summary>
    public static bool OpensAsPage(IReadOnlyList<Line> lines) =>
        lines
            .Take(OpeningLines)
            .Count(l => !l.IsProse && !l.IsText && (l.Cues.Label != LineLabel.None || IsForm(l)))
        >= MinOpeningSigns;

    private static bool IsForm(Line line) => line.Cues.Weight >= 3 && line.Words < 40;

    /// <summary>Marks every line.</summary>
    /// <param name="page">The text.</param>
    /// <param name="knownTitle">The headline known beside it, or <see langword="null"/>.</param>
    public static void Apply(PageDraft page, string? knownTitle)
    {
        page.BodyEnd = page.Count;
        if (
            page.Count > 0
            && knownTitle is not null
            && IsSame(page.TextOf(0), knownTitle.AsSpan().Trim())
        )
        {
            page.Title = 0;
            page.Mark(0, BlockKind.Title);
        }

        for (var i = 0; i < page.Count; i++)
        {
            page.Mark(i, Kind(page, i));
        }
    }

    private static BlockKind Kind(PageDraft page, int i)
    {
        var line = page.Lines[i];
        if (line.IsProse || line.IsText)
        {
            return BlockKind.Paragraph;
        }

        var above = i > 0 && !page.Lines[i - 1].IsText;
        var below = i + 1 < page.Count && !page.Lines[i + 1].IsText;
        if (line.Words > LongestHead || (i == 0 && !below))
        {
            return BlockKind.Paragraph;
        }

        if (above || below)
        {
            return BlockKind.List;
        }

        return line.Shape is { End: LineEnd.Open, StartsLower: false } && i + 1 < page.Count
            ? BlockKind.CrossHead
            : BlockKind.Paragraph;
    }

    private static bool IsSame(ReadOnlySpan<char> line, ReadOnlySpan<char> title)
    {
        if (line.Length != title.Length)
        {
            return false;
        }

        for (var i = 0; i < line.Length; i++)
        {
            if (CharFolding.Fold(line[i]) != CharFolding.Fold(title[i]))
            {
                return false;
            }
        }

        return true;
    }
}
