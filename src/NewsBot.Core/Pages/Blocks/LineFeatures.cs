using NewsBot.Core.Pages.Lines;

namespace NewsBot.Core.Pages.Blocks;

/// <summary>Sees the features of the lines of a page.</summary>
internal sealed class LineFeatures
{
    /// <summary>Number of features.</summary>
    public const int Count = (int)LineFeature.RuleRelated + 1;

    /// <summary>The first so many features are asked of a line's neighbours as well.</summary>
    public const int OfNeighbours = (int)LineFeature.ClosesRun;

    private const int MaxScan = 30;
    private const int Reach = 3;
    private const int ReachOfHead = 12;
    private const int Edge = 3;

    private readonly float[] _values;

    private LineFeatures(PageDraft page) => _values = new float[page.Count * Count];

    /// <summary>The features of every line that the rules have read.</summary>
    public static LineFeatures Of(PageDraft page)
    {
        var features = new LineFeatures(page);
        for (var i = 0; i < page.Count; i++)
        {
            var row = features._values.AsSpan(i * Count, Count);
            Shape(row, page.Lines[i]);
            Run(row, page, i);
            Place(row, page, i);
            Is(row, LineFeature.Turns, page.Turns[i]);
            Is(row, LineFeature.Entry, page.Entries[i] is not null);
            row[(int)LineFeature.RuleFurniture + (int)(page[i] ?? BlockKind.Furniture)] = 1;
        }

        features.Heads(page);
        features.Prose(page);
        return features;
    }

    /// <summary>The features of a line, in the order of <see cref="LineFeature"/>; mostly 0, or shares of 1.</summary>
    public ReadOnlySpan<float> this[int line] => _values.AsSpan(line * Count, Count);

    private static void Is(Span<float> row, LineFeature feature, bool value) =>
        row[(int)feature] = value ? 1 : 0;

    private static void Put(Span<float> row, LineFeature feature, float value) =>
        row[(int)feature] = value;

    private static void Shape(Span<float> row, Line line)
    {
        var shape = line.Shape;
        var words = Math.Max(1f, line.Words);
        Is(row, LineFeature.One, true);
        Is(row, LengthOf(line), true);
        Is(row, LineFeature.Stop, shape.IsSentence);
        Is(row, LineFeature.Colon, shape.End == LineEnd.Colon);
        Is(row, LineFeature.Ellipsis, shape.End is LineEnd.Ellipsis or LineEnd.Pause);
        Put(row, LineFeature.Lower, shape.LowerCase / words);
        Put(row, LineFeature.Capitals, shape.Capitalised / words);
        Is(row, LineFeature.AllCaps, shape.AllCaps * 2 > line.Words);
        Put(row, LineFeature.Numbers, shape.Numbers / words);
        Put(row, LineFeature.Function, shape.FunctionShare * 2);
        Is(row, LineFeature.Stops, shape.InnerStops > 0);
        Is(row, LineFeature.Separators, shape.Separators > 0);
        Is(row, LineFeature.OpensQuote, shape.OpensQuote);
        Is(row, LineFeature.Quotes, shape.HasQuotes);
        Is(row, LineFeature.Item, shape.IsItem);
        Is(row, LineFeature.StartsLower, shape.StartsLower);
        Is(row, LineFeature.Address, shape.HasAddress);
        Is(row, LineFeature.Prose, line.IsProse);
        Is(row, LineFeature.Text, line.IsText);
        Is(row, LineFeature.Weight1, line.Cues.Weight is 1 or 2);
        Is(row, LineFeature.Weight3, line.Cues.Weight >= 3);
        Is(row, LineFeature.Addresses, line.Cues.Addresses);
        Is(row, LineFeature.Label, line.Cues.Label != LineLabel.None);
        Is(row, LineFeature.Time, line.IsTime);
        Is(row, LineFeature.Turn, line.Turn != 0);
        Is(row, LineFeature.OpensRun, line.OpensRun);
    }

    private static LineFeature LengthOf(Line line) =>
        line.Words switch
        {
            <= 1 => LineFeature.Words1,
            <= 3 => LineFeature.Words3,
            <= 6 => LineFeature.Words6,
            <= 12 => LineFeature.Words12,
            <= 25 => LineFeature.Words25,
            _ => LineFeature.Words26,
        };

    private static void Run(Span<float> row, PageDraft page, int i)
    {
        var first = i;
        while (!page.Lines[first].OpensRun && i - first < MaxScan)
        {
            first--;
        }

        var end = Math.Min(page.EndOfRun(i), i + MaxScan);
        var (words, text) = (0, 0);
        for (var j = first; j < end; j++)
        {
            words += Math.Min(MaxScan, page.Lines[j].Words);
            text += page.Lines[j].IsText ? 1 : 0;
        }

        var length = end - first;
        Is(row, LineFeature.ClosesRun, page.ClosesRun(i));
        Is(row, LineFeature.RunOf1, length == 1);
        Is(row, LineFeature.RunOf3, length is 2 or 3);
        Is(row, LineFeature.RunOf4, length >= 4);
        Put(row, LineFeature.RunWords, words / 10f / length);
        Put(row, LineFeature.RunText, (float)text / length);
        Is(
            row,
            LineFeature.Introduced,
            (first > 0 && page.Lines[first - 1].Shape.End == LineEnd.Colon)
                || (i > first && page.Lines[first].Shape.End == LineEnd.Colon)
        );
    }

    private static void Place(Span<float> row, PageDraft page, int i)
    {
        var alike = 0;
        for (var j = Math.Max(0, i - Reach); j < Math.Min(page.Count, i + Reach + 1); j++)
        {
            alike += j != i && AreAlike(page.Lines[j], page.Lines[i]) ? 1 : 0;
        }

        Put(row, LineFeature.Alike, alike / (2f * Reach));
        Put(row, LineFeature.NearEnd, Math.Min(10, page.Count - i) / 5f);
        Is(row, LineFeature.FirstLines, i < Edge);
        Is(row, LineFeature.LastLines, i >= page.Count - Edge);
    }

    private static bool AreAlike(Line a, Line b) =>
        a.IsText == b.IsText
        && a.Shape.End == b.Shape.End
        && a.OpensRun == b.OpensRun
        && (a.Shape.Numbers > 0) == (b.Shape.Numbers > 0)
        && Math.Abs(a.Words - b.Words) <= 2 + (Math.Min(a.Words, b.Words) / 2);

    // A head holds for a dozen lines, or until text; one of comments to the end of the page.
    private void Heads(PageDraft page)
    {
        var (head, far) = (LineLabel.None, 0);
        for (var i = 0; i < page.Count; i++)
        {
            var row = _values.AsSpan(i * Count, Count);
            var label = page.Lines[i].Cues.Label;
            if (label is LineLabel.Related or LineLabel.OtherNews or LineLabel.Comments)
            {
                Is(row, LineFeature.HeadRelated, label == LineLabel.Related);
                Is(row, LineFeature.HeadOther, label == LineLabel.OtherNews);
                Is(row, LineFeature.HeadComments, label == LineLabel.Comments);
                (head, far) = (label, 0);
                continue;
            }

            var isOver = ++far > ReachOfHead || (i > 0 && page.Lines[i - 1].IsProse);
            head = isOver && head != LineLabel.Comments ? LineLabel.None : head;
            Is(row, LineFeature.HeadAny, label != LineLabel.None);
            Is(row, LineFeature.UnderRelated, head == LineLabel.Related);
            Is(row, LineFeature.UnderOther, head == LineLabel.OtherNews);
            Is(row, LineFeature.UnderComments, head == LineLabel.Comments);
            Is(row, LineFeature.UnderAny, i > 0 && page.Lines[i - 1].Cues.Label != LineLabel.None);
            head = label != LineLabel.None && head != LineLabel.Comments ? LineLabel.None : head;
        }
    }

    private void Prose(PageDraft page)
    {
        var since = 0;
        for (var i = 0; i < page.Count; i++)
        {
            _values[(i * Count) + (int)LineFeature.AfterProse] = Math.Min(8, since) / 4f;
            since = page.Lines[i].IsProse ? 0 : since + 1;
        }
    }
}
