using System.Collections.Immutable;
using NewsBot.Core.Language;
using NewsBot.Core.Text;

namespace NewsBot.Core.Answering;

/// <summary>Resolves a question that leans on the one before it: <c>what did he say about the dam?</c></summary>
public static class FollowUp
{
    private const int MaxNames = 3;

    private static readonly WordSet _pronouns = FunctionWords.For(FunctionUse.Leaning);

    private static readonly WordSet _openers = WordSet.Of("and but so then also ok okay");

    /// <summary>
    /// The text to search for: the question, and where it has a pronoun or opens with "and", the names of the nearest
    /// earlier question that has some.
    /// </summary>
    public static string Resolve(Question question)
    {
        ArgumentNullException.ThrowIfNull(question);
        var text = Bounded(question.Text);
        return
            question.History.IsEmpty
            || !Leans(text)
            || NamesOf(question.History) is not [_, ..] names
            ? text
            : $"{text} {string.Join(' ', names)}";
    }

    /// <summary>The names of the nearest earlier question that has some, at most three.</summary>
    public static IReadOnlyList<string> NamesOf(ImmutableArray<Turn> history)
    {
        for (var turn = history.Length - 1; turn >= 0; turn--)
        {
            var earlier = Bounded(history[turn].Question);
            var names = NameSpans
                .In(earlier, new TextSpan(0, earlier.Length))
                .Take(MaxNames)
                .Select(n => n.Of(earlier).ToString())
                .ToArray();
            if (names.Length > 0)
            {
                return names;
            }
        }

        return [];
    }

    private static string Bounded(string text) =>
        text.Length <= Question.MaxLength ? text : text[..Question.MaxLength];

    private static bool Leans(string text)
    {
        var isFirst = true;
        foreach (var word in new WordTokenizer(text))
        {
            var folded = CharFolding.Fold(text.AsSpan(word.Start, word.Length));
            if (_pronouns.Contains(folded) || (isFirst && _openers.Contains(folded)))
            {
                return true;
            }

            isFirst = false;
        }

        return false;
    }
}
