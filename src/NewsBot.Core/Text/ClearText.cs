using System.Text;

namespace NewsBot.Core.Text;

/// <summary>
/// A text as a reader sees it, with a map back to the source: without letters that nobody sees, accents joined to their
/// letters, ligatures opened, entities of HTML decoded, UTF-8 that was read as Windows-1252 repaired, and the lines of a
/// paragraph as one. A text that has none of it is shared, not copied. Immutable.
/// </summary>
public sealed class ClearText
{
    private readonly ClearedPlace[] _places;

    private ClearText(string text, ClearedPlace[] places, bool isGarbled) =>
        (Text, _places, IsGarbled) = (text, places, isGarbled);

    /// <summary>The text as it is read.</summary>
    public string Text { get; }

    /// <summary>Whether it is the source itself.</summary>
    public bool IsSource => _places.Length == 0;

    /// <summary>Whether letters are lost: characters that were no text to whoever saved it.</summary>
    public bool IsGarbled { get; }

    /// <summary>Clears a text; its lines stay.</summary>
    public static ClearText Of(string source) => Of(source, []);

    /// <summary>Clears a text.</summary>
    /// <param name="source">The source.</param>
    /// <param name="paragraphs">Stretches inside it, in order, whose lines are read as one.</param>
    public static ClearText Of(string source, params ReadOnlySpan<TextSpan> paragraphs)
    {
        ArgumentNullException.ThrowIfNull(source);
        var found = HiddenPlaces.In(source, out var isGarbled);
        foreach (var paragraph in paragraphs)
        {
            LineJoints.AddTo(found, source, paragraph);
        }

        return found.Count == 0
            ? new ClearText(source, [], isGarbled)
            : Of(source, found, isGarbled);
    }

    /// <summary>The stretch of the source that a stretch of <see cref="Text"/> stands for.</summary>
    public TextSpan ToSource(TextSpan span)
    {
        var start = SourceOf(span.Start, isLast: false);
        return span.IsEmpty
            ? new TextSpan(start, start)
            : new TextSpan(start, SourceOf(span.End - 1, isLast: true));
    }

    /// <summary>The stretch of <see cref="Text"/> that shows a stretch of the source; what is hidden there shows nothing.</summary>
    public TextSpan FromSource(TextSpan span)
    {
        var start = ShownOf(span.Start, isLast: false);
        return span.IsEmpty
            ? new TextSpan(start, start)
            : new TextSpan(start, Math.Max(start, ShownOf(span.End - 1, isLast: true)));
    }

    /// <summary>A stretch of the source as it is read.</summary>
    public ReadOnlySpan<char> Show(TextSpan source) => FromSource(source).Of(Text);

    private static ClearText Of(string source, List<HiddenPlace> found, bool isGarbled)
    {
        found.Sort((a, b) => a.Span.Start.CompareTo(b.Span.Start));
        var text = new StringBuilder(source.Length);
        var places = new List<ClearedPlace>(found.Count);
        var at = 0;
        foreach (var place in found)
        {
            // Of two readings of one place the first holds.
            if (place.Span.Start < at)
            {
                continue;
            }

            text.Append(source, at, place.Span.Start - at);
            var start = text.Length;
            text.Append(place.Shown);
            places.Add(new ClearedPlace(place.Span, new TextSpan(start, text.Length)));
            at = place.Span.End;
        }

        text.Append(source, at, source.Length - at);
        return new ClearText(text.ToString(), [.. places], isGarbled);
    }

    // Where a shown character begins in the source; for the last of a stretch where it ends.
    private int SourceOf(int shown, bool isLast)
    {
        var (low, high) = (0, _places.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _places[middle].Shown.Start <= shown ? (middle + 1, high) : (low, middle);
        }

        if (low == 0)
        {
            return shown + (isLast ? 1 : 0);
        }

        var place = _places[low - 1];
        return shown < place.Shown.End
            ? (isLast ? place.Source.End : place.Source.Start)
            : shown - place.Shown.End + place.Source.End + (isLast ? 1 : 0);
    }

    private int ShownOf(int source, bool isLast)
    {
        var (low, high) = (0, _places.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) =
                _places[middle].Source.Start <= source ? (middle + 1, high) : (low, middle);
        }

        if (low == 0)
        {
            return source + (isLast ? 1 : 0);
        }

        var place = _places[low - 1];
        return source < place.Source.End
            ? (isLast ? place.Shown.End : place.Shown.Start)
            : source - place.Source.End + place.Shown.End + (isLast ? 1 : 0);
    }

    /// <summary>A place of the source that is shown as something else.</summary>
    private readonly record struct ClearedPlace(TextSpan Source, TextSpan Shown);
}
