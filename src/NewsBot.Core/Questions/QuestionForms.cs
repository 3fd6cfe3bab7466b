using System.Collections.Frozen;
using System.Collections.Immutable;
using NewsBot.Core.Language;
using NewsBot.Core.Text;

namespace NewsBot.Core.Questions;

/// <summary>The table of question forms, <c>question-forms.txt</c>. Thread-safe.</summary>
public static class QuestionForms
{
    /// <summary>Words before the question itself.</summary>
    private static readonly FrozenSet<string> _openers =
        "and but so then also ok okay well please now"
            .Split(' ')
            .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The form of a question shows in its first words.</summary>
    private const int MaxWords = 40;

    private static readonly ImmutableArray<(QuestionForm Form, WordPattern Words)> _patterns =
        Load();

    private static readonly ImmutableArray<WordPattern> _whoSaid =
    [
        new(
            "who|which|what * said|says|say|told|called|warned|promised|claimed|announced|asked|denied|admitted|described|wrote|compared"
        ),
        new("whose * words|word|quote|quotation|remark|line"),
    ];

    /// <summary>The form of answer that the question expects: that of the first line that matches.</summary>
    public static QuestionForm Of(string question)
    {
        var words = Words(question);
        foreach (var (form, pattern) in _patterns)
        {
            if (pattern.Matches(words))
            {
                return form;
            }
        }

        return QuestionForm.Open;
    }

    /// <summary>Whether a question for a person asks whose words something is.</summary>
    public static bool AsksWhoSaid(string question)
    {
        var words = Words(question);
        return words.Count > 1 && _whoSaid.Any(pattern => pattern.Matches(words));
    }

    private static List<string> Words(string question)
    {
        var words = new List<string>();
        foreach (var word in new WordTokenizer(question))
        {
            var folded = CharFolding.Fold(question.AsSpan(word.Start, word.Length));
            if (words.Count > 0 || !_openers.Contains(folded))
            {
                words.Add(folded);
            }

            if (words.Count == MaxWords)
            {
                break;
            }
        }

        return words;
    }

    private static ImmutableArray<(QuestionForm Form, WordPattern Words)> Load()
    {
        var patterns = ImmutableArray.CreateBuilder<(QuestionForm Form, WordPattern Words)>();
        foreach (var (form, pattern) in new WordTable("question-forms", "Questions").Rows())
        {
            patterns.Add((Enum.Parse<QuestionForm>(form), new WordPattern(pattern)));
        }

        return patterns.ToImmutable();
    }
}
