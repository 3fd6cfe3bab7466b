using NewsBot.Core.Pages.Lines;
using NewsBot.Core.Text;

namespace NewsBot.Core.Pages.Blocks;

/// <summary>
/// Tells words lifted out of the body: a line with the name of its speaker on the lines below, or a line without a full
/// stop that stands word for word in a paragraph.
/// </summary>
internal static class PullQuoteRules
{
    private const int MinWords = 5;
    private const int MaxChars = 500;
    private const int MaxSpeakerWords = 9;
    private const int ManyWords = 8;
    private const int MaxSearches = 12;

    /// <summary>Marks the pull quotes of a stretch of lines and the lines that name who said them.</summary>
    public static void Apply(PageDraft page, int first, int end)
    {
        var searches = 0;
        for (var i = first; i < end; i++)
        {
            if (page[i] is not null || !CanBeQuote(page.Lines[i]))
            {
                continue;
            }

            var speakers = SpeakerLines(page, i);
            if (
                speakers > 0
                || (
                    page.Lines[i].Shape is { End: LineEnd.Open } or { OpensQuote: true }
                    && searches++ < MaxSearches
                    && StandsInBody(page, i, first, end)
                )
            )
            {
                page.Mark(i, BlockKind.PullQuote);
                for (var j = i + 1; j <= i + speakers; j++)
                {
                    page.Mark(j, BlockKind.Speaker);
                }
            }
        }
    }

    private static bool CanBeQuote(Line line) =>
        line.Words >= MinWords
        && line.Shape.LowerCase * 2 > line.Words
        && line.Span.Length <= MaxChars
        && line.Cues is { Label: LineLabel.None, Weight: < 2 }
        && line.Shape.End is LineEnd.Open or LineEnd.Stop
        && line.Shape.Separators == 0;

    // One or two lines in the same run, the first of them with a name.
    private static int SpeakerLines(PageDraft page, int quote)
    {
        var runEnd = page.EndOfRun(quote);
        var count = runEnd - quote - 1;
        if (count is < 1 or > 2 || !page.Lines[quote].OpensRun)
        {
            return 0;
        }

        for (var i = quote + 1; i < runEnd; i++)
        {
            if (!IsSpeakerLine(page, i, i == quote + 1))
            {
                return 0;
            }
        }

        return count;
    }

    private static bool IsSpeakerLine(PageDraft page, int i, bool first)
    {
        var line = page.Lines[i];
        return page[i] is null
            && line.Words <= MaxSpeakerWords
            && line.Shape
                is { End: LineEnd.Open, Numbers: 0, StartsLower: false, OpensQuote: false }
            && line.Cues.Label == LineLabel.None
            && !CreditVocabulary.HasCredit(page.TextOf(i))
            && (!first || IsName(page.TextOf(i)));
    }

    // Two capitalised words at least and one small one at most, as far as a comma: "Ban Ki-moon, UN secretary general".
    private static bool IsName(ReadOnlySpan<char> line)
    {
        var comma = line.IndexOf(',');
        return LineMeter.Measure(comma < 0 ? line : line[..comma])
            is { LowerCase: <= 1, Capitalised: >= 2 };
    }

    private static bool StandsInBody(PageDraft page, int quote, int first, int end)
    {
        var line = page.Lines[quote];
        var text = QuotationMarks.Strip(page.TextOf(quote));
        var isMarked = line.Shape.OpensQuote && text.Length + 2 <= line.Span.Length;
        var isAlone = line.OpensRun && page.ClosesRun(quote);
        if ((line.Shape.End != LineEnd.Open && !isMarked) || !(isAlone || line.Words >= ManyWords))
        {
            return false;
        }

        // In the paragraph the words may go on, and begin small.
        text = text.TrimEnd(".,")[1..];
        for (var i = first; i < end; i++)
        {
            if (
                i != quote
                && page.Lines[i].Span.Length > line.Span.Length
                && (page.Lines[i].IsProse || page.Turns[i])
                && page.TextOf(i).Contains(text, StringComparison.Ordinal)
            )
            {
                return true;
            }
        }

        return false;
    }
}
