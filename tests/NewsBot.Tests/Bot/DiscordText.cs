using System.Text;
using System.Text.RegularExpressions;

namespace NewsBot.Tests.Bot;

/// <summary>What a person sees of Markdown in Discord, written without knowledge of how the bot escapes it.</summary>
internal static partial class DiscordText
{
    /// <summary>The text with escapes undone: a backslash before a sign is not seen, the sign is.</summary>
    public static string Unescaped(string markdown)
    {
        var text = new StringBuilder();
        for (var i = 0; i < markdown.Length; i++)
        {
            if (markdown[i] == '\\' && i + 1 < markdown.Length && IsSign(markdown[i + 1]))
            {
                i++;
            }

            text.Append(markdown[i]);
        }

        return text.ToString();
    }

    /// <summary>The Markdown with every escaped sign as an innocent letter: what is left of it is live.</summary>
    public static string Live(string markdown)
    {
        var live = new StringBuilder();
        for (var i = 0; i < markdown.Length; i++)
        {
            if (markdown[i] == '\\' && i + 1 < markdown.Length && IsSign(markdown[i + 1]))
            {
                live.Append('x');
                i++;
            }
            else
            {
                live.Append(markdown[i]);
            }
        }

        return live.ToString();
    }

    /// <summary>Constructs that are live: mentions, times, emoji, links, formats, starts of lines; empty for mere text.</summary>
    public static IReadOnlyList<string> Constructs(string markdown) =>
        [.. Construct().Matches(Live(markdown)).Select(m => m.Value)];

    /// <summary>What Discord's servers look for before anybody renders anything: escapes do not count.</summary>
    public static IReadOnlyList<string> Pings(string markdown) =>
        [.. Ping().Matches(markdown).Select(m => m.Value)];

    /// <summary>The Markdown without links and times as the bot writes them, with the texts of the links.</summary>
    public static string WithoutOwn(string markdown) =>
        OwnTime().Replace(OwnLink().Replace(markdown, "${text}"), "");

    /// <summary>The addresses of links as the bot writes them.</summary>
    public static IReadOnlyList<string> Addresses(string markdown) =>
        [.. OwnLink().Matches(markdown).Select(m => m.Groups["address"].Value)];

    private static bool IsSign(char c) => !char.IsAsciiLetterOrDigit(c) && !char.IsWhiteSpace(c);

    [GeneratedRegex(
        @"<@|<#|</|<a?:|<t:|<id:|<https?:|\*|_|~|\||`|[\[\]<>]|:(?=\S)|://|discord(app)?\.|^\s*(\#|-|\+|>|\d+[.)])",
        RegexOptions.IgnoreCase | RegexOptions.Multiline | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 5_000
    )]
    private static partial Regex Construct();

    [GeneratedRegex(
        @"<(@[!&]?|\#|a?:\w+:|t:|id:|/\w+:)\w+>|https?://|discord\.gg/",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 5_000
    )]
    private static partial Regex Ping();

    [GeneratedRegex(
        @"(?<!\\)\[(?<text>(\\.|[^\[\]\\\n])+)\]\(<(?<address>https?://[^\s<>()\\]+)>\)",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 5_000
    )]
    private static partial Regex OwnLink();

    [GeneratedRegex(@"<t:-?\d+:[DfR]>", RegexOptions.None, matchTimeoutMilliseconds: 5_000)]
    private static partial Regex OwnTime();
}
