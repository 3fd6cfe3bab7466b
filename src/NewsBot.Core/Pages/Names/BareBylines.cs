using NewsBot.Core.Pages.Blocks;
using NewsBot.Core.Pages.Lines;

namespace NewsBot.Core.Pages.Names;

/// <summary>
/// Finds names that stand below the headline without a "by": beside a date, above a role, or under a lone "By".
/// </summary>
internal static class BareBylines
{
    private const int MaxWords = 12;
    private const int ReachInside = 2;

    /// <summary>Adds them to the facts of the page.</summary>
    public static void Read(PageDraft page, FrontMatter facts)
    {
        var names = new List<string>();
        var end = Math.Min(page.BodyFirst + ReachInside, page.BodyEnd);
        for (var i = page.LeadFirst; i < end; i++)
        {
            if (!CanBe(page, facts, i) || !IsSupported(page, facts, i))
            {
                continue;
            }

            if (BylineParser.TryParseBare(facts.BeforeDate(i), names))
            {
                facts.AddByline(i, names);
            }
        }
    }

    private static bool CanBe(PageDraft page, FrontMatter facts, int i)
    {
        var line = page.Lines[i];
        return !facts.IsByline(i)
            && line.Words <= MaxWords + (facts.HasDateBehindText(i) ? 6 : 0)
            && !line.IsText
            && line.Cues is { Label: LineLabel.None, Weight: < 2 }
            && !CreditVocabulary.HasCredit(page.TextOf(i));
    }

    private static bool IsSupported(PageDraft page, FrontMatter facts, int i) =>
        facts.HasDateBehindText(i)
        || facts.IsDateline(i + 1)
        || (facts.IsDateline(i - 1) && (!page.Lines[i].OpensRun || page.ClosesRun(i)))
        || (i + 1 < page.Count && NamesRole(page, i + 1))
        || (i > 0 && BylineWords.IsCue(page.TextOf(i - 1)));

    private static bool NamesRole(PageDraft page, int i)
    {
        var line = page.TextOf(i);
        if (line[0] == '@')
        {
            return true;
        }

        var shape = page.Lines[i].Shape;
        if (
            shape.Words > 6
            || shape.End != LineEnd.Open
            || page.Lines[i].Cues.Label != LineLabel.None
        )
        {
            return false;
        }

        foreach (var range in line.Split(' '))
        {
            if (BylineWords.IsProfession(line[range]))
            {
                return true;
            }
        }

        return false;
    }
}
