using System.Collections.Frozen;
using NewsBot.Core.Language;
using NewsBot.Core.Text;

namespace NewsBot.Core.Answering.Candidates;

/// <summary>
/// What a question speaks of (its names and figures), and what it asks of that: the words between, such as <c>won</c>,
/// <c>director</c>, <c>released</c>.
/// </summary>
internal sealed class QuestionFocus
{
    // Words for the answer itself, which stand beside it in no sentence.
    private static readonly FrozenSet<string> _kinds = Set(
        "date day year month time name person people place"
    );

    private static readonly FrozenSet<string> _noVerbs = Set(
        "is was are were did does do has have had of the"
    );

    private readonly List<ClauseWord> _words;
    private readonly HashSet<string> _said;

    /// <param name="question">The question without what it says about time.</param>
    /// <param name="asked">The question with all its words, which are no answer to it.</param>
    public QuestionFocus(string question, string asked)
    {
        var whole = new TextSpan(0, question.Length);
        _words = ClauseWord.In(question, whole);
        _said =
        [
            .. _words
                .Concat(ClauseWord.In(asked, new TextSpan(0, asked.Length)))
                .Select(w => WithoutPoints(w.Folded)),
        ];
        var names = NameSpans.In(question, whole);
        var subject = _words.Where(w => IsSubject(w, names)).ToArray();
        SubjectWords = subject;
        Names = [.. names.Select(n => n.Of(question).ToString())];
        Subject = string.Join(' ', subject.Select(w => w.Folded));
        LastOfSubject =
            subject is [.., var last] && char.IsLetter(last.Folded[0]) ? last.Folded : null;
        Asked = [.. _words.Where((w, i) => !subject.Contains(w) && IsAsked(w, i))];
        Kind = WordBehind("which", "what")?.Stem;
        Counted = _words
            .SkipWhile(w => w.Folded is not "many")
            .Skip(1)
            .FirstOrDefault(w => !StopWords.Contains(w.Folded));
        Units = WordBehind("how")?.Folded is { } how ? Measures.UnitsOf(how) : null;
        AsksForDoer = IsDoer();
        AsksForAnyDoer = AsksForDoer && Says("who");
    }

    /// <summary>Its names, as the question writes them.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>The words of its names and its figures.</summary>
    public IReadOnlyList<ClauseWord> SubjectWords { get; }

    /// <summary>Names and figures of the question, folded, a space between.</summary>
    public string Subject { get; }

    /// <summary>The last word of a name that the question ends its subject with, or <see langword="null"/>.</summary>
    public string? LastOfSubject { get; }

    /// <summary>The words that tell what is asked.</summary>
    public IReadOnlyList<ClauseWord> Asked { get; }

    /// <summary>The noun behind "which" or "what", one; or <see langword="null"/>.</summary>
    public string? Kind { get; }

    /// <summary>The noun behind "how many", or <see langword="null"/>.</summary>
    public ClauseWord? Counted { get; }

    /// <summary>What the figure is counted in, or <see langword="null"/>.</summary>
    public FrozenSet<string>? Units { get; }

    /// <summary>Whether the answer is who or what does something: <c>who won</c>, not <c>whom did she meet</c>.</summary>
    public bool AsksForDoer { get; }

    /// <summary>Whether any doer will do, a country or a company too: <c>who won</c>, not <c>which actor won</c>.</summary>
    public bool AsksForAnyDoer { get; }

    /// <summary>Whether the question says the folded word.</summary>
    public bool Says(string folded) => _said.Contains(WithoutPoints(folded));

    private static bool IsSubject(ClauseWord word, IReadOnlyList<TextSpan> names) =>
        char.IsAsciiDigit(word.Folded[0])
        || (
            names.Any(n => n.Contains(word.Span))
            && !Lexicon.Of(word.Folded).HasFlag(WordClass.Role)
        );

    private bool IsAsked(ClauseWord word, int place) =>
        place > 0
        && !StopWords.Contains(word.Folded)
        && !_kinds.Contains(word.Folded)
        && _words[place - 1].Folded is not ("which" or "what");

    private ClauseWord? WordBehind(params ReadOnlySpan<string> openers)
    {
        for (var i = 0; i + 1 < _words.Count; i++)
        {
            if (openers.Contains(_words[i].Folded))
            {
                return _words[i + 1];
            }
        }

        return null;
    }

    // "Who" or "which film" with the verb right behind it, no "did", no form of "be".
    private bool IsDoer()
    {
        var opener = _words.FindIndex(w => w.Folded is "who" or "which" or "what");
        if (opener < 0)
        {
            return false;
        }

        var verb = opener + (_words[opener].Folded is "who" ? 1 : 2);
        return verb < _words.Count && !_noVerbs.Contains(_words[verb].Folded);
    }

    private static string WithoutPoints(string word) =>
        word.Replace(".", "", StringComparison.Ordinal);

    private static FrozenSet<string> Set(string words) =>
        words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
