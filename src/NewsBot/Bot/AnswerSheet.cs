using NewsBot.Core.Answering;
using NewsBot.Replies;

namespace NewsBot.Bot;

/// <summary>An answer to a question, laid out.</summary>
internal static class AnswerSheet
{
    private const int MaxProse = 1_200;

    public static Sheet Of(Answer answer)
    {
        var (reply, head, choices) = answer switch
        {
            Answer.Cited cited => (cited.Reply, null, []),
            Answer.Abstained abstained => (abstained.Nearest, Reason(abstained), abstained.Choices),
            _ => throw new ArgumentOutOfRangeException(nameof(answer)),
        };
        var pieces = reply.Parts.Select(Piece);
        return new Sheet
        {
            Title = answer.Question.Text,
            Pieces = head is null ? [.. pieces] : [Prose(head), .. pieces],
            Footer = $"{answer.Provider} · {ReplyWords.Searched(answer.Searched)}",
            Citations = [.. reply.Citations.Select(q => q.Citation)],
            Choices =
            [
                .. choices.Select(c => (ReplyWords.Name(c.Name), c.Put(answer.Question.Text))),
            ],
            IsAnswered = answer is Answer.Cited,
        };
    }

    /// <summary>A part of any reply.</summary>
    public static SheetPiece Piece(ReplyPart part) =>
        part switch
        {
            ReplyPart.Quoted quoted => CitedWords.Of(quoted),
            ReplyPart.Prose prose => Prose(prose.Text),
            _ => throw new ArgumentOutOfRangeException(nameof(part)),
        };

    /// <summary>Joining words, which may have lines.</summary>
    public static SheetPiece Prose(string text) =>
        new(
            string.Join(
                '\n',
                Markup
                    .Cut(text, MaxProse)
                    .ReplaceLineEndings("\n")
                    .Split('\n')
                    .Select(Markup.Text)
                    .Where(line => line.Length > 0)
            )
        );

    // What was searched stands in the footer.
    private static string Reason(Answer.Abstained abstained) =>
        ReplyWords
            .Reason(abstained)
            .Replace(ReplyWords.Searched(abstained.Searched), "", StringComparison.Ordinal)
            .Trim();
}
