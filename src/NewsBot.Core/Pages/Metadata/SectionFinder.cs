using NewsBot.Core.Pages.Blocks;
using NewsBot.Core.Pages.Dates;
using NewsBot.Core.Pages.Lines;

namespace NewsBot.Core.Pages.Metadata;

/// <summary>
/// Finds the section that a page files its article under: in a path above the headline, as the label right above it, or,
/// where nothing else tells, as most of the related links are filed.
/// </summary>
internal static class SectionFinder
{
    private const int ReachAboveTitle = 12;
    private const int LongestPath = 14;
    private const int LongestSection = 30;

    /// <summary>The section, or <see langword="null"/>.</summary>
    public static string? Find(PageDraft page) => InPath(page) ?? AboveTitle(page) ?? InLinks(page);

    private static string? InPath(PageDraft page)
    {
        var end = page.Title >= 0 ? page.Title : page.BodyFirst;
        for (var i = end - 1; i >= Math.Max(0, end - ReachAboveTitle); i--)
        {
            if (page.Lines[i].Words <= LongestPath && LastStep(page.TextOf(i)) is { } section)
            {
                return section;
            }
        }

        return null;
    }

    // "Home > News > Council" and "You are in: World: Africa" end with it; "BOOKS | INTERVIEW" begins with it.
    private static string? LastStep(ReadOnlySpan<char> line)
    {
        if (
            line.StartsWith("You are in", StringComparison.OrdinalIgnoreCase)
            && line.LastIndexOf(':') is > 0 and var colon
        )
        {
            return Clean(line[(colon + 1)..]);
        }

        var step = line.LastIndexOfAny(">\u203A\u00BB");
        if (step > 0)
        {
            return Clean(line[(step + 1)..]);
        }

        step = line.LastIndexOf(" / ");
        if (step > 0)
        {
            return Clean(line[(step + 3)..]);
        }

        step = line.IndexOf(" | ");
        return step > 0 && line.LastIndexOf(" | ") == step ? Clean(line[..step]) : null;
    }

    private static string? AboveTitle(PageDraft page)
    {
        var i = page.Title - 1;
        if (i < 0 || page[i] is not null)
        {
            return null;
        }

        var line = page.Lines[i];
        var text = page.TextOf(i);
        if (text.EndsWith(" live", StringComparison.OrdinalIgnoreCase))
        {
            text = text[..^5];
        }

        return
            line.Words <= 2
            && line.Cues is { Label: LineLabel.None, Weight: 0 }
            && line.Shape is { End: LineEnd.Open, Numbers: 0, Capitalised: > 0 }
            ? Clean(text)
            : null;
    }

    private static string? InLinks(PageDraft page)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        var mentions = new List<DateMention>();
        for (var i = page.BodyFirst; i < page.Count; i++)
        {
            if (
                page[i] == BlockKind.Related
                && RelatedLinks.SectionOf(page.TextOf(i), mentions) is { IsEmpty: false } section
            )
            {
                var name = section.ToString();
                counts[name] = counts.GetValueOrDefault(name) + 1;
            }
        }

        return counts.Count == 0 ? null : counts.MaxBy(pair => pair.Value).Key;
    }

    private static string? Clean(ReadOnlySpan<char> section)
    {
        var trimmed = section.Trim(" .:|>/\u00A0");
        return
            trimmed.Length is > 1 and <= LongestSection
            && trimmed.IndexOfAnyInRange('0', '9') < 0
            && char.IsLetter(trimmed[0])
            ? trimmed.ToString()
            : null;
    }
}
