namespace NewsBot.Core.Questions;

/// <summary>
/// Words that something begins with. Words of a pattern stand with a space between: <c>a|b</c> is either, <c>_</c> any one,
/// <c>*</c> any number, none too, <c>&lt;name&gt;</c> any of a class, <c>$</c> the end; without <c>$</c> what follows does not matter.
/// </summary>
internal sealed class WordPattern
{
    private const string AnyWords = "*";
    private const string AnyWord = "_";
    private const string End = "$";

    // Of a few words each: a set would take longer to make than all questions take to ask.
    private readonly string[][] _steps;

    /// <param name="pattern">The pattern; folded words.</param>
    /// <param name="classes">Classes that it may name, and their words.</param>
    public WordPattern(string pattern, IReadOnlyDictionary<string, string[]>? classes = null) =>
        _steps = [
            .. pattern
                .Split(' ', StringSplitOptions.RemoveEmptyEntries)
                .Select(step =>
                    (string[])[.. step.Split('|').SelectMany(word => Words(word, classes))]
                ),
        ];

    /// <summary>Whether folded words begin like that.</summary>
    public bool Matches(IReadOnlyList<string> words) => Matches(words, 0, 0);

    private static string[] Words(string word, IReadOnlyDictionary<string, string[]>? classes) =>
        word is ['<', .. var name, '>']
            ? classes?.GetValueOrDefault(name)
                ?? throw new FormatException($"No class of words is called {name}.")
            : [word];

    private bool Matches(IReadOnlyList<string> words, int step, int word)
    {
        if (step == _steps.Length)
        {
            return true;
        }

        if (word == words.Count && Has(step, End))
        {
            return true;
        }

        if (Has(step, AnyWords))
        {
            // Nothing behind it: every rest fits.
            for (var next = word; step + 1 < _steps.Length && next <= words.Count; next++)
            {
                if (Matches(words, step + 1, next))
                {
                    return true;
                }
            }

            return step + 1 == _steps.Length;
        }

        return word < words.Count
            && (Has(step, AnyWord) || Has(step, words[word]))
            && Matches(words, step + 1, word + 1);
    }

    private bool Has(int step, string word) => Array.IndexOf(_steps[step], word) >= 0;
}
