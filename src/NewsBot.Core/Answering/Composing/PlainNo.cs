using NewsBot.Core.Answering.Candidates;
using NewsBot.Core.Articles;
using NewsBot.Core.Language;
using NewsBot.Core.Questions;
using NewsBot.Core.Text;

namespace NewsBot.Core.Answering.Composing;

/// <summary>
/// No, with the sentence that says so: one that has nearly all of the question and negates it. A sentence that has as much and negates nothing
/// is no yes (docs/answering.md).
/// </summary>
internal static class PlainNo
{
    /// <summary>A sentence says it that has so much of the question, by how rare its words are in English.</summary>
    private const double LeastShare = 0.8;

    /// <summary>So near behind a negation a word is negated, in words.</summary>
    private const int Reach = 3;

    /// <summary>So many of the best passages are read.</summary>
    private const int Passages = 8;

    // What may be, was only said to be or is wished for is neither so nor not so.
    private const StanceWord Unsure =
        StanceWord.Rumour
        | StanceWord.Wishing
        | StanceWord.Supposing
        | StanceWord.Fiction
        | StanceWord.Undone;

    private static readonly WordSet _negations = FunctionWords.For(FunctionUse.Negating);

    private static readonly WordSet _open = WordSet.Of(
        "if whether unless could might may would should almost nearly until"
    );

    /// <summary>The newest sentence that says no, or <see langword="null"/>.</summary>
    public static Citation? In(Evidence evidence)
    {
        if (
            evidence.Asked.Form != QuestionForm.YesNo
            || _negations.IsAnyIn(evidence.Asked.Question.Text)
        )
        {
            return null;
        }

        var text = evidence.Asked.Query.Text;
        var asked = ContentOf(text);
        return asked.Count < 2
            ? null
            : evidence
                .Items.Take(Passages)
                .SelectMany(i => In(i, asked, text))
                .OrderByDescending(c => c.Article.Published.Day)
                .FirstOrDefault();
    }

    private static IEnumerable<Citation> In(
        EvidenceItem item,
        List<ClauseWord> asked,
        string question
    )
    {
        var article = item.Hit.Article;
        var sentences = new List<TextSpan>();
        article.AddSentences(item.Hit.Span, sentences);
        ClauseWord[] beside =
        [
            .. ClauseWord.In(article.Text, item.Hit.Span),
            .. ClauseWord.In(article.Title, new TextSpan(0, article.Title.Length)),
        ];
        return sentences
            .Where(s => s.Length <= Citation.MaxLength)
            .Select(s => (Span: s, Words: ClauseWord.In(article.Text, s)))
            .Where(s =>
                Says(s.Words, beside, asked, question)
                && Negates(s.Span.Of(article.Text), s.Words, asked)
            )
            .Select(s => Citation.Cut(article, s.Span));
    }

    // Names may stand beside the sentence; what is asked of them stands in it.
    private static bool Says(
        List<ClauseWord> told,
        ClauseWord[] beside,
        List<ClauseWord> asked,
        string question
    )
    {
        var (all, there, verbs) = (0f, 0f, 0);
        foreach (var word in asked)
        {
            var weight = WordFrequencies.WeightOf(word.Stem);
            var isName = char.IsUpper(question[word.Span.Start]);
            var isTold = told.Exists(t => t.Stem == word.Stem);
            all += weight;
            there +=
                isTold || (isName && Array.Exists(beside, t => t.Stem == word.Stem)) ? weight : 0;
            verbs += isTold && !isName ? 1 : 0;
        }

        return verbs > 0 && there >= all * LeastShare;
    }

    private static bool Negates(
        ReadOnlySpan<char> sentence,
        List<ClauseWord> told,
        List<ClauseWord> asked
    )
    {
        if (
            Replies.IsQuestion(sentence)
            || _open.IsAnyIn(sentence)
            || told.Exists(t => (StanceWords.Of(t.Folded) & Unsure) != StanceWord.None)
        )
        {
            return false;
        }

        var left = 0;
        foreach (var word in told)
        {
            if (_negations.Contains(word.Folded))
            {
                left = Reach;
            }
            else if (left-- > 0 && asked.Exists(a => a.Stem == word.Stem))
            {
                return true;
            }
        }

        return false;
    }

    private static List<ClauseWord> ContentOf(string question) =>
        ClauseWord
            .In(question, new TextSpan(0, question.Length))
            .FindAll(w =>
                !StopWords.Contains(w.Folded) && Lexicon.Of(w.Folded) != WordClass.Auxiliary
            );
}
