using System.Collections.Frozen;
using NewsBot.Core.Articles;
using NewsBot.Core.Questions;
using NewsBot.Core.Text;

namespace NewsBot.Core.Answering;

/// <summary>Tells which words of a sentence have the form of the answer.</summary>
internal sealed class CandidateForm(QuestionForm form, string question)
{
    private static readonly FrozenSet<string> _bodies = (
        "agency party alliance council university college school company corporation inc ltd bank union ministry department court "
        + "house street river city county lake committee association board group institute church times post news league "
        + "street avenue road bridge hotel hospital airport station park centre center stadium theatre festival championship cup award "
        + "awards act law bill treaty war states kingdom republic islands island"
    )
        .Split(' ')
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>A longer run of capitals is no answer but a page of capitals, in code units.</summary>
    private const int MaxLength = 80;

    private readonly string _question = $" {string.Join(' ', WordsOf(question))} ";

    /// <summary>The words of that form which the question does not say itself.</summary>
    public IEnumerable<TextSpan> SpansIn(Article article, TextSpan sentence) =>
        AllIn(article.Text, sentence).Where(s => s.Length <= MaxLength);

    private IEnumerable<TextSpan> AllIn(string text, TextSpan sentence)
    {
        return form switch
        {
            QuestionForm.Date => DateSpans.In(text, sentence).Where(s => !IsAsked(text, s)),
            QuestionForm.Number => FiguresIn(text, sentence),
            QuestionForm.Person => NamesIn(text, sentence).Where(s => IsPerson(text, s)),
            _ => NamesIn(text, sentence),
        };
    }

    // The figures of a date count nothing.
    private IEnumerable<TextSpan> FiguresIn(string text, TextSpan sentence)
    {
        var dates = DateSpans.In(text, sentence);
        return NumberSpans
            .In(text, sentence)
            .Where(s => IsFigure(text, s) && !IsAsked(text, s) && !dates.Any(d => d.Overlaps(s)));
    }

    private IEnumerable<TextSpan> NamesIn(string text, TextSpan sentence) =>
        NameSpans.In(text, sentence).Where(s => !IsAsked(text, s) && IsTrusted(text, sentence, s));

    private bool IsAsked(string text, TextSpan span) =>
        WordsOf(span.Of(text).ToString())
            .All(word => _question.Contains($" {word} ", StringComparison.Ordinal));

    // Neither a year nor a number word that counts nothing ("one of them").
    private static bool IsFigure(string text, TextSpan span)
    {
        var figure = span.Of(text);
        return (figure.ContainsAnyInRange('0', '9') || figure.Contains(' ')) && !IsYear(figure);
    }

    private static bool IsYear(ReadOnlySpan<char> figure)
    {
        return figure.Length == 4
            && figure[0] is '1' or '2'
            && !figure.ContainsAnyExceptInRange('0', '9');
    }

    // Two names that are no body, or the last of two names that the article has somewhere.
    private static bool IsPerson(string text, TextSpan span)
    {
        var name = span.Of(text);
        var last = name[(name.LastIndexOf(' ') + 1)..];
        if (_bodies.Contains(FoldedText.Of(last).Text) || name.ContainsAnyInRange('0', '9'))
        {
            return false;
        }

        return name.Contains(' ')
            || Stands(
                text,
                name,
                static (t, at) => at > 1 && t[at - 1] == ' ' && HasCapitalBefore(t, at - 1)
            );
    }

    // The capital of a word that opens a sentence tells nothing; it is a name if the article writes it so inside one.
    private static bool IsTrusted(string text, TextSpan sentence, TextSpan span)
    {
        var name = span.Of(text);
        return name.Contains(' ')
            || span.Start > sentence.Start + 1
            || Stands(
                text,
                name,
                static (t, at) =>
                    at > 1 && t[at - 1] == ' ' && (char.IsLetter(t[at - 2]) || t[at - 2] == ',')
            );
    }

    // Whether the word before the space at that place begins with a capital.
    private static bool HasCapitalBefore(string text, int space)
    {
        var start = space;
        while (start > 0 && WordTokenizer.IsWordPart(text[start - 1]))
        {
            start--;
        }

        return start < space && char.IsUpper(text[start]);
    }

    private static bool Stands(
        string text,
        ReadOnlySpan<char> words,
        Func<string, int, bool> isThere
    )
    {
        var from = 0;
        for (var at = text.AsSpan().IndexOf(words); at >= 0; at = text.AsSpan(from).IndexOf(words))
        {
            from += at;
            if (isThere(text, from))
            {
                return true;
            }

            from++;
        }

        return false;
    }

    private static List<string> WordsOf(string text)
    {
        var words = new List<string>();
        foreach (var word in new WordTokenizer(text))
        {
            words.Add(FoldedText.Of(text.AsSpan(word.Start, word.Length)).Text);
        }

        return words;
    }
}
