using NewsBot.Core.Language;
using NewsBot.Core.Text;

namespace NewsBot.Core.Checking.Comparing;

/// <summary>
/// Tells where a claim has the words but not their sense, by the marks beside them: another currency, sign or percent sign at a
/// figure; a sentence that ends where nothing parted the words.
/// </summary>
internal sealed class Punctuation(Claim claim)
{
    private readonly HashSet<int> _sentenceStarts = StartsOf(claim.Text);

    /// <summary>Adds what the marks turn.</summary>
    /// <param name="pairs">Each word of the claim with the one that it stands on, in order.</param>
    /// <param name="spoken">The words.</param>
    /// <param name="notes">Grows.</param>
    public void Add(
        IEnumerable<(int Asked, int Found)> pairs,
        SpokenWords spoken,
        List<CheckNote> notes
    )
    {
        var before = (Asked: -2, Found: -2);
        foreach (var pair in pairs)
        {
            AddFigure(pair, spoken, notes);
            if (pair.Asked == before.Asked + 1 && pair.Found == before.Found + 1)
            {
                AddSplit(before, spoken, notes);
            }

            before = pair;
        }
    }

    private void AddFigure((int Asked, int Found) pair, SpokenWords spoken, List<CheckNote> notes)
    {
        if (!char.IsAsciiDigit(claim.Words.Words[pair.Asked][0]))
        {
            return;
        }

        var asked = FigureMark.Of(claim.Text, claim.Words.Spans[pair.Asked]);
        var span = spoken.Words.Spans[pair.Found];
        if (!asked.Agrees(FigureMark.Of(spoken.Article.Text, span)))
        {
            Note(CheckNoteKind.ChangesFigure, Figure(spoken.Article.Text, span), notes);
        }
    }

    private void AddSplit((int Asked, int Found) left, SpokenWords spoken, List<CheckNote> notes)
    {
        if (
            IsSentenceStart(left.Asked + 1)
            && spoken.AreOneStatement(left.Found, left.Found + 1)
            && spoken.Behind(left.Found).IsWhiteSpace()
        )
        {
            var word = spoken.Words.Spans[left.Found].Of(spoken.Article.Text).ToString();
            Note(CheckNoteKind.SplitsSentence, word, notes);
        }
    }

    private bool IsSentenceStart(int word)
    {
        var spans = claim.Words.Spans;
        for (var at = spans[word - 1].End; at <= spans[word].Start; at++)
        {
            if (_sentenceStarts.Contains(at))
            {
                return true;
            }
        }

        return false;
    }

    // The figure as far as it is written without a space.
    private static string Figure(string text, TextSpan word)
    {
        var (start, end) = (word.Start, word.End);
        while (start > 0 && !char.IsWhiteSpace(text[start - 1]) && !IsMark(text[start - 1]))
        {
            start--;
        }

        while (end < text.Length && text[end] is '%')
        {
            end++;
        }

        return text[start..end];
    }

    private static bool IsMark(char c) => QuotationMarks.IsMark(c) || c is '(' or '[';

    private static void Note(CheckNoteKind kind, string words, List<CheckNote> notes)
    {
        if (!notes.Exists(n => n.Kind == kind))
        {
            notes.Add(new CheckNote(kind, words));
        }
    }

    private static HashSet<int> StartsOf(string text)
    {
        var sentences = new List<TextSpan>();
        SentenceSegmenter.Segment(text, new TextSpan(0, text.Length), sentences);
        return [.. sentences.Skip(1).Select(s => s.Start)];
    }
}
