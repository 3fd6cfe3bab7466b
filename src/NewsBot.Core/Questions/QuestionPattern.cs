namespace NewsBot.Core.Questions;

/// <summary>One line of the table of question forms: words that a question begins with.</summary>
internal sealed class QuestionPattern
{
    private const string AnyWords = "*";
    private const string AnyWord = "_";

    private readonly string[][] _steps;

    /// <param name="form">The form of answer that such questions expect.</param>
    /// <param name="pattern">Words with a space between; <c>a|b</c> either, <c>_</c> any one, <c>*</c> any number.</param>
    public QuestionPattern(QuestionForm form, string pattern)
    {
        Form = form;
        _steps =
        [
            .. pattern
                .Split(' ', StringSplitOptions.RemoveEmptyEntries)
                .Select(step => step.Split('|')),
        ];
    }

    /// <summary>The form of answer that such questions expect.</summary>
    public QuestionForm Form { get; }

    /// <summary>Whether the folded words of a question begin like that.</summary>
    public bool Matches(IReadOnlyList<string> words) => Matches(words, 0, 0);

    private bool Matches(IReadOnlyList<string> words, int step, int word)
    {
        if (step == _steps.Length)
        {
            return true;
        }

        if (_steps[step] is [AnyWords])
        {
            // Nothing behind it: every rest fits.
            for (var next = word; step + 1 < _steps.Length && next < words.Count; next++)
            {
                if (Matches(words, step + 1, next))
                {
                    return true;
                }
            }

            return step + 1 == _steps.Length;
        }

        return word < words.Count
            && (
                _steps[step] is [AnyWord]
                || _steps[step].Contains(words[word], StringComparer.Ordinal)
            )
            && Matches(words, step + 1, word + 1);
    }
}
