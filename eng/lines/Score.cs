using System.Globalization;
using NewsBot.Core.Pages;

namespace NewsBot.Lines;

/// <summary>How many lines are told right, and what becomes of paragraphs and of what is none.</summary>
internal sealed class Score
{
    private int _lines;
    private int _right;
    private int _paragraphs;
    private int _lost;
    private int _others;
    private int _admitted;
    private int _quotable;

    /// <summary>Counts a page.</summary>
    public void Add(BlockKind[] gold, IEnumerable<BlockKind> read)
    {
        foreach (var (label, told) in gold.Zip(read))
        {
            _lines++;
            _right += label == told ? 1 : 0;
            _paragraphs += label == BlockKind.Paragraph ? 1 : 0;
            _lost += label == BlockKind.Paragraph && !IsBody(told) ? 1 : 0;
            _others += IsBody(label) ? 0 : 1;
            _admitted += !IsBody(label) && IsBody(told) ? 1 : 0;
            _quotable += !IsBody(label) && told == BlockKind.Paragraph ? 1 : 0;
        }
    }

    /// <summary>Shares: lines right, paragraphs lost, other lines taken for body, and for paragraphs.</summary>
    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"right {(float)_right / _lines:f3}  lost {(float)_lost / _paragraphs:f3}  admitted {(float)_admitted / _others:f3}  as paragraphs {(float)_quotable / _others:f3}"
        );

    private static bool IsBody(BlockKind kind) =>
        kind is BlockKind.Paragraph or BlockKind.CrossHead or BlockKind.List;
}
