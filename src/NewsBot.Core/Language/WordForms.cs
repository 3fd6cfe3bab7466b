namespace NewsBot.Core.Language;

/// <summary>The words that a form may be one of, by the endings of English and the table of irregular forms.</summary>
internal static class WordForms
{
    private const int MinStem = 2;

    // An ending, and what may stand in its place in the base.
    private static readonly (string Ending, string[] Instead)[] _endings =
    [
        ("ies", ["y"]),
        ("ied", ["y"]),
        ("ier", ["y"]),
        ("iest", ["y"]),
        ("ily", ["y"]),
        ("es", ["", "e"]),
        ("s", [""]),
        ("ed", ["", "e"]),
        ("ing", ["", "e"]),
        ("er", ["", "e"]),
        ("est", ["", "e"]),
        ("ly", [""]),
    ];

    /// <summary>A folded word and all that it may be a form of; some of them may be no words.</summary>
    public static IReadOnlyList<string> BasesOf(string word)
    {
        List<string> bases = [word];
        if (IrregularForms.BaseOf(word) is { } known)
        {
            bases.Add(known);
        }

        foreach (var (ending, instead) in _endings)
        {
            if (
                word.Length >= ending.Length + MinStem
                && word.EndsWith(ending, StringComparison.Ordinal)
            )
            {
                var stem = word[..^ending.Length];
                bases.AddRange(instead.Select(i => stem + i));
                if (stem[^1] == stem[^2])
                {
                    bases.Add(stem[..^1]);
                }
            }
        }

        return bases;
    }
}
