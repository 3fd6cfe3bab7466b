using CsCheck;

namespace NewsBot.Tests.Checking;

/// <summary>Texts that mean no good: marks that do not close, halves of characters, entities, very long words.</summary>
internal static class Hostile
{
    private static readonly Gen<string> _piece = Gen.OneOf(
        Gen.OneOfConst(
            "\"",
            "“",
            "”",
            "'",
            "‘",
            "’",
            "[",
            "]",
            "(",
            ")",
            "...",
            "…",
            ":",
            " — ",
            " - ",
            ", ",
            "\n",
            "&quot;",
            "&#x110000;",
            "&#0;",
            "\uD83D",
            "\uDE00",
            "\u202E",
            "\u0000",
            "http://",
            "@",
            "#",
            "RT ",
            "[sic]",
            "[T]",
            "Calloway",
            " said ",
            "said",
            "that ",
            "the sluice stays shut",
            "not ",
            "according to ",
            "{0}",
            "%s",
            "\u001b[31m"
        ),
        Gen.String[0, 12],
        Gen.Const(new string('a', 3_000)),
        Gen.Const(string.Concat(Enumerable.Repeat("\"'", 400)))
    );

    public static Gen<string> Text { get; } = _piece.Array[0, 14].Select(string.Concat);
}
