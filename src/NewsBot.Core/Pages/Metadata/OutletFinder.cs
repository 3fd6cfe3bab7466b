using NewsBot.Core.Pages.Lines;
using NewsBot.Core.Pages.Names;

namespace NewsBot.Core.Pages.Metadata;

/// <summary>
/// Finds the publisher that a page names: the masthead if it stands again in a line of rights, else the name in that line.
/// </summary>
internal static class OutletFinder
{
    private const int LinesOfMasthead = 15;
    private const int LongestName = 5;
    private const int LongestRights = 400;
    private const string Disclaimer = " is not responsible for";

    /// <summary>The publisher, or <see langword="null"/>.</summary>
    public static string? Find(PageDraft page)
    {
        string? owner = null;
        for (var i = page.Count - 1; i >= 0 && owner is null; i--)
        {
            if (!IsInBody(page, i) && page.Lines[i].Span.Length <= LongestRights)
            {
                owner = OwnerIn(page.TextOf(i));
            }
        }

        return owner is null ? null : Masthead(page, owner) ?? owner;
    }

    private static bool IsInBody(PageDraft page, int i) => i >= page.BodyFirst && i < page.BodyEnd;

    private static string? OwnerIn(ReadOnlySpan<char> line)
    {
        var disclaimer = line.IndexOf(Disclaimer, StringComparison.Ordinal);
        if (disclaimer > 0)
        {
            return Name(line[..disclaimer]);
        }

        var sign = line.IndexOf('\u00A9');
        sign = sign < 0 ? line.IndexOf("Copyright", StringComparison.OrdinalIgnoreCase) : sign;
        sign = sign < 0 ? line.IndexOf("(c)", StringComparison.OrdinalIgnoreCase) : sign;
        return sign < 0 ? null : Name(line[sign..]);
    }

    // The first run of capitalised words, signs of copyright and years aside.
    private static string? Name(ReadOnlySpan<char> line)
    {
        Span<NameToken> buffer = stackalloc NameToken[24];
        var words = NameTokens.Cut(line, buffer);
        var (first, end) = (-1, -1);
        for (var i = 0; i < words.Length; i++)
        {
            var word = words[i].Of(line);
            if (words[i].IsCapitalised && !IsSign(word) && !IsLegalForm(word))
            {
                first = first < 0 ? i : first;
                end = i + 1;
                if (!words[i].Closes || words[i].Mark == '&')
                {
                    continue;
                }
            }

            if (first >= 0)
            {
                break;
            }
        }

        return first < 0 || end - first > LongestName + 1
            ? null
            : line[words[first].Start..words[end - 1].End].TrimEnd('.').ToString();
    }

    private static bool IsSign(ReadOnlySpan<char> word) =>
        word.Equals("copyright", StringComparison.OrdinalIgnoreCase)
        || word
            is "C"
                or "All"
                or "Rights"
                or "The"
                or "Terms"
                or "Privacy"
                or "This"
                or "Reserved";

    private static bool IsLegalForm(ReadOnlySpan<char> word) =>
        word
            is "Ltd"
                or "Limited"
                or "Inc"
                or "Inc."
                or "LLC"
                or "BV"
                or "GmbH"
                or "AG"
                or "PLC"
                or "Corp"
                or "Corporation"
                or "Company";

    private static string? Masthead(PageDraft page, string owner)
    {
        var end = Math.Min(LinesOfMasthead, page.Title >= 0 ? page.Title : page.BodyFirst);
        for (var i = 0; i < end; i++)
        {
            var line = page.Lines[i];
            if (
                line
                    is {
                        Words: <= LongestName,
                        Cues.Label: LineLabel.None,
                        Shape: { Numbers: 0, Separators: 0 }
                    }
                && page.TextOf(i).IndexOfAny("/:") < 0
                && SharesName(page.TextOf(i), owner)
            )
            {
                return page.TextOf(i).ToString();
            }
        }

        return null;
    }

    private static bool SharesName(ReadOnlySpan<char> masthead, ReadOnlySpan<char> owner)
    {
        foreach (var range in masthead.Split(' '))
        {
            var word = masthead[range];
            if (word.Length > 3 && HasWord(owner, word))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasWord(ReadOnlySpan<char> name, ReadOnlySpan<char> word)
    {
        foreach (var range in name.Split(' '))
        {
            if (name[range].Equals(word, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
