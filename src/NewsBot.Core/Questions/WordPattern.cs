namespace NewsBot.Core.Questions;

/// <summary>
/// Words that something begins with. Words of a pattern stand with a space between: <c>a|b</c> is either, <c>_</c> any one,
/// <c>*</c> any number, none too, <c>+</c> one or more, which are its topic, <c>&lt;name&gt;</c> any of a class, <c>$</c> the end;
/// without <c>$</c> what follows does not matter.
/// </summary>
internal sealed class WordPattern
{
    private const string AnyWords = "*";
    private const string AnyWord = "_";
    private const string TopicWords = "+";
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
    public bool Matches(IReadOnlyList<string> words) => Match(words) is not null;

    /// <summary>
    /// The topic of words that begin like that, from the start of the list: what <c>+</c> stands for, else all that follows;
    /// <see langword="null"/> where they begin otherwise.
    /// </summary>
    public Range? Match(IReadOnlyList<string> words) => Match(words, 0, 0);

    private static string[] Words(string word, IReadOnlyDictionary<string, string[]>? classes) =>
        word is ['<', .. var name, '>']
            ? classes?.GetValueOrDefault(name)
                ?? throw new FormatException($"No class of words is called {name}.")
            : [word];

    private Range? Match(IReadOnlyList<string> words, int step, int word)
    {
        if (step == _steps.Length || (word == words.Count && Has(step, End)))
        {
            return word..words.Count;
        }

        if (Has(step, AnyWords))
        {
            // Nothing behind it: every rest fits.
            return step + 1 == _steps.Length
                ? words.Count..words.Count
                : Open(words, step, word)?.Topic;
        }

        if (Has(step, TopicWords))
        {
            return Open(words, step, word + 1) is { } open ? word..open.End : null;
        }

        return word < words.Count && (Has(step, AnyWord) || Has(step, words[word]))
            ? Match(words, step + 1, word + 1)
            : null;
    }

    // The fewest words that a step may stand for, and what the steps behind it make of the rest.
    private (int End, Range Topic)? Open(IReadOnlyList<string> words, int step, int least)
    {
        for (var end = least; end <= words.Count; end++)
        {
            if (Match(words, step + 1, end) is { } rest)
            {
                return (end, rest);
            }
        }

        return null;
    }

    private bool Has(int step, string word) => Array.IndexOf(_steps[step], word) >= 0;
}
