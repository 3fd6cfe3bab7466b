using NewsBot.Core.Text;

namespace NewsBot.Evaluation.Quotations;

/// <summary>
/// A quotation as its edges are compared: without marks, white space and end punctuation, and without a leading "that".
/// Where these belong is a matter of convention, so they cost nothing.
/// </summary>
internal static class BareSpan
{
    private const string That = "that ";

    private const string Marks =
        "\"'`\u2018\u2019\u201A\u201B\u201C\u201D\u201E\u201F\u00AB\u00BB\u2039\u203A\u2032\u2033";

    private const string Before = Marks + " \t\r\n\u00A0\u2026.,;:-\u2013\u2014";
    private const string Behind = Before + "!?";

    /// <summary>The bare words, or the whole where nothing else is left.</summary>
    public static TextSpan Of(string text, TextSpan span)
    {
        var (start, end) = (span.Start, span.End);
        while (start < end && Before.Contains(text[start], StringComparison.Ordinal))
        {
            start++;
        }

        while (end > start && Behind.Contains(text[end - 1], StringComparison.Ordinal))
        {
            end--;
        }

        start += text.AsSpan(start).StartsWith(That, StringComparison.OrdinalIgnoreCase)
            ? That.Length
            : 0;
        return start < end ? new TextSpan(start, end) : span;
    }
}
