using NewsBot.Core.Text;

namespace NewsBot.Core.Quotations;

/// <summary>Reads turns marked Q: and A: as an interview, if the rest of the article names exactly one person.</summary>
internal static class Interviews
{
    /// <summary>Adds the answers, in place of whatever stands in marks inside the turns.</summary>
    /// <param name="tokenized">The text with its tokens.</param>
    /// <param name="subjects">Full names of people: the entity and the line in which it stands.</param>
    /// <param name="drafts">The quotations so far.</param>
    public static void AddTo(
        TokenizedText tokenized,
        IEnumerable<(Entity Entity, int Line)> subjects,
        List<QuotationDraft> drafts
    )
    {
        var answers = new List<int>();
        var questions = 0;
        for (var i = 0; i < tokenized.Lines.Count; i++)
        {
            questions += IsTurn(tokenized, i, 'Q') ? 1 : 0;
            if (IsTurn(tokenized, i, 'A'))
            {
                answers.Add(i);
            }
        }

        if (
            answers.Count == 0
            || questions == 0
            || Interviewee(tokenized, subjects) is not { } entity
        )
        {
            return;
        }

        var turns = answers.ToHashSet();
        drafts.RemoveAll(d => turns.Contains(d.Line));
        drafts.AddRange(answers.Select(line => Answer(tokenized, line, entity)));
    }

    private static Entity? Interviewee(
        TokenizedText tokenized,
        IEnumerable<(Entity Entity, int Line)> subjects
    )
    {
        Entity? only = null;
        foreach (var (entity, line) in subjects)
        {
            if (IsTurn(tokenized, line, 'Q') || IsTurn(tokenized, line, 'A'))
            {
                continue;
            }

            if (only is not null && only != entity)
            {
                return null;
            }

            only = entity;
        }

        return only;
    }

    private static QuotationDraft Answer(TokenizedText tokenized, int line, Entity entity)
    {
        var span = tokenized.Lines[line].Block.Span;
        return new QuotationDraft
        {
            Span = new TextSpan(span.Start + 2, span.End).Trim(tokenized.Text),
            Sentence = tokenized.Lines[line].FirstSentence,
            Line = line,
            Entity = entity,
            Strength = 0.8,
            Method = AttributionMethod.Interview,
        };
    }

    private static bool IsTurn(TokenizedText tokenized, int line, char letter)
    {
        var text = tokenized.Lines[line].Block.Span.Of(tokenized.Text);
        return text.Length > 3
            && text[0] == letter
            && text[1] is ':' or '.'
            && char.IsWhiteSpace(text[2]);
    }
}
