using NewsBot.Core.Text;

namespace NewsBot.Core.Quotations;

/// <summary>Reads turns marked Q: and A: as an interview, if the rest of the article names exactly one person.</summary>
internal static class Interviews
{
    /// <summary>Adds the answers, in place of whatever stands in marks inside the turns.</summary>
    /// <param name="script">The script.</param>
    /// <param name="subjects">Full names of people: the party and the line in which it stands.</param>
    /// <param name="drafts">The quotations so far.</param>
    public static void AddTo(
        Script script,
        IEnumerable<(Party Party, int Line)> subjects,
        List<QuotationDraft> drafts
    )
    {
        var answers = new List<int>();
        var questions = 0;
        for (var i = 0; i < script.Lines.Count; i++)
        {
            questions += IsTurn(script, i, 'Q') ? 1 : 0;
            if (IsTurn(script, i, 'A'))
            {
                answers.Add(i);
            }
        }

        if (answers.Count == 0 || questions == 0 || Interviewee(script, subjects) is not { } party)
        {
            return;
        }

        var turns = answers.ToHashSet();
        drafts.RemoveAll(d => turns.Contains(d.Line));
        drafts.AddRange(answers.Select(line => Answer(script, line, party)));
    }

    private static Party? Interviewee(Script script, IEnumerable<(Party Party, int Line)> subjects)
    {
        Party? only = null;
        foreach (var (party, line) in subjects)
        {
            if (IsTurn(script, line, 'Q') || IsTurn(script, line, 'A'))
            {
                continue;
            }

            if (only is not null && only != party)
            {
                return null;
            }

            only = party;
        }

        return only;
    }

    private static QuotationDraft Answer(Script script, int line, Party party)
    {
        var span = script.Lines[line].Block.Span;
        return new QuotationDraft
        {
            Span = new TextSpan(span.Start + 2, span.End).Trim(script.Text),
            Sentence = script.Lines[line].FirstSentence,
            Line = line,
            Party = party,
            Strength = 0.8,
            Method = AttributionMethod.Interview,
        };
    }

    private static bool IsTurn(Script script, int line, char letter)
    {
        var text = script.Lines[line].Block.Span.Of(script.Text);
        return text.Length > 3
            && text[0] == letter
            && text[1] is ':' or '.'
            && char.IsWhiteSpace(text[2]);
    }
}
