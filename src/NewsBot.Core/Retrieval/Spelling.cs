using System.Text;
using NewsBot.Core.Language;
using NewsBot.Core.Text;

namespace NewsBot.Core.Retrieval;

/// <summary>
/// Takes words of a question that the corpus does not have for the nearest name that it has: one slip in a word of five letters
/// and more, two in one of eight and more, the first letter right. A slip is a letter too many, missing, wrong or exchanged
/// with its neighbour (Damerau, "A technique for computer detection and correction of spelling errors", 1964).
/// </summary>
public static class Spelling
{
    private const int MinLength = 5;
    private const int LongLength = 8;
    private const int MaxLength = 32;
    private const int MaxWords = 3;

    /// <summary>The question with words of the corpus, and what was taken for what.</summary>
    /// <param name="index">The index of one generation.</param>
    /// <param name="question">The question as asked.</param>
    /// <returns>The question itself where nothing was taken for anything else; readings in the order of the question.</returns>
    public static (string Text, IReadOnlyList<(string Asked, string Taken)> Readings) Read(
        IndexSnapshot index,
        string question
    )
    {
        ArgumentNullException.ThrowIfNull(index);
        var readings = new List<(string Asked, string Taken)>();
        var text = new StringBuilder();
        var (copied, unknown) = (0, 0);
        foreach (var word in new WordTokenizer(question))
        {
            var asked = question[word.Start..word.End];
            if (!IsUnknown(index, asked) || ++unknown > MaxWords)
            {
                continue;
            }

            var folded = CharFolding.Fold(asked);
            var function = FunctionWord(asked, folded);
            if ((function ?? Nearest(index, folded)) is { } taken)
            {
                text.Append(question, copied, word.Start - copied).Append(taken);
                copied = word.End;
                if (function is null)
                {
                    readings.Add((asked, taken));
                }
            }
        }

        return copied == 0
            ? (question, readings)
            : (text.Append(question, copied, question.Length - copied).ToString(), readings);
    }

    private static bool IsUnknown(IndexSnapshot index, string word) =>
        word.Length is >= MinLength and <= MaxLength
        && word.All(char.IsLetter)
        && QueryTerm.Parse(word) is { Count: 1 } terms
        && index.Count(terms[0]) == 0;

    // "abuot" is "about", which is not looked for; a name has a capital or is longer.
    private static string? FunctionWord(string asked, string folded) =>
        char.IsLower(asked[0])
            ? StopWords.All.FirstOrDefault(w =>
                w.Length >= MinLength - 1
                && w[0] == folded[0]
                && Math.Abs(w.Length - folded.Length) <= 1
                && EditDistance.Of(folded, w, 1) == 1
            )
            : null;

    private static string? Nearest(IndexSnapshot index, string word)
    {
        var slips = word.Length >= LongLength ? 2 : 1;
        var (best, bestCount) = ((string?)null, 0);
        foreach (var view in index.Views)
        {
            var terms = view.Segment.Terms;
            for (var id = 0; id < terms.Count; id++)
            {
                var term = terms.Term(id);
                if (
                    term.Length < MinLength - 1
                    || term[0] != word[0]
                    || Math.Abs(term.Length - word.Length) > slips
                )
                {
                    continue;
                }

                var count = view.ArticleFrequency(id);
                var distance = EditDistance.Of(word, term, slips);
                var isBetter = distance < slips || (distance == slips && count > bestCount);
                if (count > 0 && isBetter && IsName(view.Segment, id))
                {
                    (best, bestCount, slips) = (term.ToString(), count, distance);
                }
            }
        }

        return best;
    }

    // Whether the first passage that has the word writes it with a capital inside a sentence.
    private static bool IsName(Segment segment, int term)
    {
        var passages = segment.PassagePostings.IdsOf(term);
        if (passages.IsEmpty)
        {
            return false;
        }

        var text = segment
            .Table.Span(passages[0])
            .Of(segment.Articles[segment.Table.Article[passages[0]]].Text);
        for (var i = 1; i < text.Length; i++)
        {
            if (
                char.IsUpper(text[i])
                && text[i - 1] == ' '
                && StandsAt(text[i..], segment.Terms.Term(term))
            )
            {
                return true;
            }
        }

        return false;
    }

    private static bool StandsAt(ReadOnlySpan<char> text, ReadOnlySpan<char> term)
    {
        if (
            text.Length < term.Length
            || (text.Length > term.Length && char.IsLetter(text[term.Length]))
        )
        {
            return false;
        }

        for (var i = 0; i < term.Length; i++)
        {
            if (CharFolding.Fold(text[i]) != term[i])
            {
                return false;
            }
        }

        return true;
    }
}
