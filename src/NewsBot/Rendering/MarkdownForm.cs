using System.Text;

namespace NewsBot.Rendering;

/// <summary>How outside text and addresses are written into Markdown.</summary>
/// <param name="Text">Writes a text.</param>
/// <param name="Link">Writes an address so that it opens at the given words.</param>
internal sealed record MarkdownForm(Func<string, string> Text, Func<string, string, string> Link)
{
    /// <summary>Without escaping, as the contract wants it in <c>answer</c>.</summary>
    public static MarkdownForm Plain { get; } = new(static text => text, TextFragment.Link);

    /// <summary>Ready to paste where Markdown is rendered: no outside text is markup, an address or a mention.</summary>
    public static MarkdownForm Escaped { get; } =
        new(
            Escape,
            static (url, words) =>
                TextFragment.WebLink(url, words) is { } link ? $"<{link}>" : Escape(url)
        );

    // Between @ and a name, so that it mentions nobody: no escape stops that everywhere.
    private const char Nothing = '\u200B';

    private static string Escape(string text)
    {
        var clean = TerminalText.Clean(text);
        var escaped = new StringBuilder(clean.Length);
        for (var i = 0; i < clean.Length; i++)
        {
            if (IsMarkup(clean, i))
            {
                escaped.Append('\\');
            }

            escaped.Append(clean[i]);
            if (clean[i] == '@')
            {
                escaped.Append(Nothing);
            }
        }

        return escaped.ToString();
    }

    // "www." begins an address without a scheme.
    private static bool IsWebHost(ReadOnlySpan<char> before) =>
        before.EndsWith("www", StringComparison.OrdinalIgnoreCase);

    private static bool IsMarkup(string text, int at) =>
        text[at] switch
        {
            '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '>' or '#' or '|' or '~' or '&' =>
                true,
            ':' => text.AsSpan(at + 1).StartsWith("//"),
            '-' or '+' or '=' => at == 0,
            '.' when IsWebHost(text.AsSpan(0, at)) => true,
            '.' or ')' => at > 0 && !text.AsSpan(0, at).ContainsAnyExceptInRange('0', '9'),
            _ => false,
        };
}
