using NewsBot.Core.Pages.Blocks;
using NewsBot.Core.Pages.Dates;

namespace NewsBot.Core.Pages.Metadata;

/// <summary>Chooses among the dates of a page the one of its first publication.</summary>
internal static class PublicationFinder
{
    private const int Beside = 2;

    /// <summary>The date, unknown where none is the page's own.</summary>
    public static PublicationDate Find(PageDraft page, FrontMatter facts)
    {
        var (best, found, at) = (0f, default(DateMention), 0);
        foreach (var (line, mentions) in facts.Dates)
        {
            foreach (var mention in mentions)
            {
                var score = Score(page, facts, line, mention);
                if (score > best)
                {
                    (best, found, at) = (score, mention, line);
                }
            }
        }

        return found.Label == DateLabel.Updated
            ? FirstBeside(facts, at, found.Date) ?? found.Date
            : found.Date;
    }

    // What is only called updated gives way to the earlier date beside it, and to one called published wherever it stands.
    private static PublicationDate? FirstBeside(
        FrontMatter facts,
        int updated,
        PublicationDate date
    )
    {
        PublicationDate? first = null;
        foreach (var (line, mentions) in facts.Dates)
        {
            foreach (var mention in mentions)
            {
                var isFirst =
                    mention.Label == DateLabel.Published
                    || (
                        mention is { Label: DateLabel.None, ShortYear: false }
                        && Math.Abs(line - updated) <= Beside
                        && (facts.IsDateline(line) || facts.IsByline(line))
                    );
                if (
                    isFirst
                    && mention.Date.Day <= date.Day
                    && !(first?.Local <= mention.Date.Local)
                )
                {
                    first = mention.Date;
                }
            }
        }

        return first;
    }

    private static float Score(PageDraft page, FrontMatter facts, int line, DateMention mention)
    {
        if (
            mention.ShortYear
            && mention.Date.Precision == DatePrecision.Day
            && mention.Label == DateLabel.None
        )
        {
            return 0;
        }

        var score = mention.Label switch
        {
            DateLabel.Published => 6f,
            DateLabel.Updated => 3f,
            _ => facts.IsDateline(line) || facts.IsByline(line) ? 2f : -4f,
        };
        var top = page.Title >= 0 ? page.Title : page.BodyFirst;
        if (line >= top && line < page.BodyFirst)
        {
            score += 4;
        }
        else if (line < top)
        {
            score += 3 - (0.5f * (top - line));
        }
        else if (line < page.BodyEnd - 4)
        {
            score += 2 - (0.3f * (line - page.BodyFirst));
        }
        else
        {
            score += mention.Label == DateLabel.None ? -1.5f : 0;
        }

        return score + (mention.Date.Precision == DatePrecision.Minute ? 1.5f : 0);
    }
}
