using System.Globalization;

namespace NewsBot.Core.Ingestion;

/// <summary>Tells addresses of pages on the web from what only looks like one.</summary>
internal static class WebAddress
{
    // None of them may stand in an address (RFC 3986, appendix A), and each ends one in Markdown, HTML or a shell.
    private const string Forbidden = "<>\"\\`";

    /// <summary>
    /// Whether a text is an absolute address of http or https that names no user, without white space, control characters,
    /// marks of direction and anything that ends an address where it is written.
    /// </summary>
    public static bool IsSafe(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address)
        && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps)
        && address.UserInfo.Length == 0
        && address.Host.Length > 0
        && text.All(IsAllowed)
        && !text.Contains("](", StringComparison.Ordinal);

    private static bool IsAllowed(char c) =>
        !char.IsWhiteSpace(c)
        && !char.IsControl(c)
        && !Forbidden.Contains(c, StringComparison.Ordinal)
        && char.GetUnicodeCategory(c) is not UnicodeCategory.Format;
}
