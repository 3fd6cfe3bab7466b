namespace NewsBot.Core.Language;

/// <summary>Words that British and American newspapers spell differently, by the classes of the Oxford and Merriam-Webster spelling guides.</summary>
internal static class Spellings
{
    /// <summary>Shorter words with these endings are others: our, or; tire, tier.</summary>
    private const int MinLength = 5;

    // British, American, and what may follow.
    private static readonly (string British, string American)[] _endings =
    [
        ("isation", "ization"),
        ("ise", "ize"),
        ("yse", "yze"),
        ("ising", "izing"),
        ("ysing", "yzing"),
        ("our", "or"),
        ("tre", "ter"),
        ("elled", "eled"),
        ("elling", "eling"),
        ("ogue", "og"),
        ("ence", "ense"),
    ];

    private static readonly string[] _suffixes =
    [
        "",
        "s",
        "d",
        "r",
        "rs",
        "ed",
        "ing",
        "able",
        "ite",
    ];

    /// <summary>Whether two folded words are one, spelled here and there.</summary>
    public static bool AreOne(string left, string right) =>
        left == right
        || (
            left.Length >= MinLength
            && right.Length >= MinLength
            && left[0] == right[0]
            && (Differ(left, right) || Differ(right, left))
        );

    private static bool Differ(string british, string american)
    {
        var same = british.AsSpan().CommonPrefixLength(american);
        foreach (var (here, there) in _endings)
        {
            var start = same - here.AsSpan().CommonPrefixLength(there);
            if (
                start > 0
                && british.AsSpan(start).StartsWith(here)
                && american.AsSpan(start).StartsWith(there)
                && british
                    .AsSpan(start + here.Length)
                    .SequenceEqual(american.AsSpan(start + there.Length))
                && Array.IndexOf(_suffixes, british[(start + here.Length)..]) >= 0
            )
            {
                return true;
            }
        }

        return false;
    }
}
