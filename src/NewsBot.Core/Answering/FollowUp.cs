using NewsBot.Core.Language;
using NewsBot.Core.Text;

namespace NewsBot.Core.Answering;

/// <summary>Resolves a question that leans on the one before it: <c>what did he say about the dam?</c></summary>
internal static class FollowUp
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
        var text =
            question.Text.Length <= Question.MaxLength
                ? question.Text
                : question.Text[..Question.MaxLength];
        if (question.History.IsEmpty || !Leans(text))
        {
            return text;
        }

        for (var turn = question.History.Length - 1; turn >= 0; turn--)
        {
            var earlier = question.History[turn].Question;
            earlier =
                earlier.Length <= Question.MaxLength ? earlier : earlier[..Question.MaxLength];
            var names = NameSpans
                .In(earlier, new TextSpan(0, earlier.Length))
                .Take(MaxNames)
                .ToArray();
            if (names.Length > 0)
            {
                return $"{text} {string.Join(' ', names.Select(n => n.Of(earlier).ToString()))}";
            }
        }

        return text;
    }

    private static bool Leans(string text)
    {
        var isFirst = true;
        foreach (var word in new WordTokenizer(text))
        {
            var folded = FoldedText.Of(text.AsSpan(word.Start, word.Length)).Text;
            if (_pronouns.Contains(folded) || (isFirst && _openers.Contains(folded)))
            {
                return true;
            }

            isFirst = false;
        }

        return false;
    }
}
