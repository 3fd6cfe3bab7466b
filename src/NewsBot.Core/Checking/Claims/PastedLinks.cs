using System.Text;
using NewsBot.Core.Text;

namespace NewsBot.Core.Checking.Claims;

/// <summary>
/// Takes links of Markdown apart. A text that goes on in the sentence stays; one that stands alone at an end or in brackets names
/// where it was read, which is no speaker.
/// </summary>
internal static class PastedLinks
{
    /// <summary>A longer text is what is passed on, in words.</summary>
    private const int MaxName = 4;

    /// <summary>The text without addresses of links.</summary>
    public static string Without(string text)
    {
        var clean = new StringBuilder(text.Length);
        var at = 0;
        while (Next(text, at) is var (open, close, end))
        {
            var name = text[(open + 1)..close];
            var isInBrackets = open > 0 && text[open - 1] == '(';
            clean.Append(text.AsSpan(at, open - at).TrimEnd('('));
            if (!IsName(name) || !(isInBrackets || IsLast(text, open, end)))
            {
                clean.Append(name);
            }

            at = isInBrackets && text.AsSpan(end).StartsWith(')') ? end + 1 : end;
        }

        return clean.Append(text, at, text.Length - at).ToString();
    }

    // "([RVH](…))", "… – [RVH](…)" at the end; not "[Orr](…) said" and not "[“The road is shut”](…)".
    private static bool IsName(string name) =>
        ClaimTag.Words(name).Count <= MaxName && !name.Any(QuotationMarks.IsDouble);

    private static bool IsLast(string text, int open, int end) =>
        open > 0 && text.AsSpan(end).Trim(" .)\n\r\t").IsEmpty;

    private static (int Open, int Close, int End)? Next(string text, int from)
    {
        for (
            var close = text.IndexOf("](", from, StringComparison.Ordinal);
            close >= 0;
            close = text.IndexOf("](", close + 2, StringComparison.Ordinal)
        )
        {
            var open = text.LastIndexOf('[', close, close - from + 1);
            var end = text.IndexOf(')', close);
            if (open >= 0 && end >= 0)
            {
                return (open, close, end + 1);
            }
        }

        return null;
    }
}
