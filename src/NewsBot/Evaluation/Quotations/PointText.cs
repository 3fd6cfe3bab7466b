using NewsBot.Core.Text;

namespace NewsBot.Evaluation.Quotations;

/// <summary>A text whose stretches are measured in code points, while spans stay in UTF-16 code units.</summary>
internal sealed class PointText
{
    // Code points that begin before a code unit; null where a unit is a point, which is nearly always.
    private readonly int[]? _before;

    public PointText(string text)
    {
        Value = text;
        if (!text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF'))
        {
            return;
        }

        _before = new int[text.Length + 1];
        for (var i = 0; i < text.Length; i++)
        {
            var isSecond = i > 0 && char.IsSurrogatePair(text[i - 1], text[i]);
            _before[i + 1] = _before[i] + (isSecond ? 0 : 1);
        }
    }

    /// <summary>The text.</summary>
    public string Value { get; }

    /// <summary>Length of a stretch.</summary>
    public int Measure(TextSpan span) =>
        _before is null ? span.Length : _before[span.End] - _before[span.Start];

    /// <summary>Length of what two stretches share.</summary>
    public int MeasureShared(TextSpan one, TextSpan other) =>
        one.Overlaps(other)
            ? Measure(new TextSpan(Math.Max(one.Start, other.Start), Math.Min(one.End, other.End)))
            : 0;
}
