using CsCheck;

namespace NewsBot.Tests.Bot;

/// <summary>Texts made of everything that Discord could take for more than text.</summary>
internal static class NastyText
{
    private static readonly Gen<string> _piece = Gen.OneOf(
        Gen.OneOfConst(
            "*",
            "**",
            "***",
            "_",
            "__",
            "~~",
            "~",
            "||",
            "|",
            "`",
            "```",
            "````",
            "\\",
            "\\\\",
            "# ",
            "## ",
            "-# ",
            "> ",
            ">>> ",
            "- ",
            "* ",
            "+ ",
            "1. ",
            "12) ",
            "7.",
            "[",
            "]",
            "(",
            ")",
            "](",
            "[x](http://evil.example)",
            "<@1>",
            "<@!1>",
            "<@&1>",
            "<#1>",
            "<t:1>",
            "<t:1:R>",
            "</ask:1>",
            "<:n:1>",
            "<a:n:1>",
            "<id:home>",
            "<id:guide>",
            "@everyone",
            "@here",
            ":smile:",
            "http://evil.example/a_(b)*c*",
            "https://evil.example",
            "<https://evil.example>",
            "discord.gg/x",
            "Discord.gg/x",
            "www.evil.example",
            "mailto:a@b.example",
            "javascript:alert(1)"
        ),
        Gen.OneOfConst(
            "\n",
            "\r\n",
            "\r",
            "\u2028",
            "\u0085",
            "\t",
            "\v",
            " ",
            "   ",
            "\u00A0",
            "\u0000",
            "\u001B[31m",
            "\u0002",
            "\u0003",
            "\u202E",
            "\u2066",
            "\u200B",
            "\u200D",
            "\uFEFF",
            "\uD83D",
            "\uDE00",
            "\u0301",
            new string('\u0335', 40),
            "👩‍👩‍👧‍👦",
            "🇩🇪",
            "é",
            "שלום",
            "😀"
        ),
        Gen.OneOfConst(
            "word",
            "The sluice stays shut.",
            " said ",
            "10:30",
            "“quoted”",
            "\"q\"",
            "1"
        ),
        Gen.String[0, 8]
    );

    /// <summary>Up to some 200 code units.</summary>
    public static Gen<string> Any { get; } = _piece.Array[0, 14].Select(string.Concat);

    /// <summary>The same, in part many thousand code units long.</summary>
    public static Gen<string> AnyLength { get; } =
        Gen.Select(Any, Gen.Frequency((6, Gen.Const(1)), (1, Gen.Int[2, 60])))
            .Select((text, times) => string.Concat(Enumerable.Repeat(text, times)));
}
