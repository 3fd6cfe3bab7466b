using System.Collections.Immutable;
using NewsBot.Core.Answering;
using NewsBot.Replies;

namespace NewsBot.Bot.Sheets;

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
        var composer = answer is Answer.Cited ? $"{answer.Provider} · " : "";
        return new Sheet
        {
            Title = answer.Question.Text,
            Pieces = [.. Head(head, reply), .. reply.Parts.Select(Piece)],
            Footer = $"{composer}{ReplyWords.Searched(answer.Searched)}",
            Citations = [.. reply.Citations.Select(q => q.Citation)],
            Choices = Choices(choices.Select(c => (c.Name, c.Put(answer.Question.Text)))),
            IsAnswered = answer is Answer.Cited,
        };
    }

    /// <summary>Names to choose from, without those that leave nothing to be read on a button.</summary>
    public static ImmutableArray<(string Label, string Asked)> Choices(
        IEnumerable<(string Name, string Asked)> choices
    ) =>
        [
            .. choices
                .Select(c => (Label: Markup.Line(ReplyWords.Name(c.Name)), c.Asked))
                .Where(c => c.Label.Length > 0),
        ];

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

    // Words below an abstention are no answer.
    private static IEnumerable<SheetPiece> Head(string? head, VerifiedReply reply)
    {
        if (head is not null)
        {
            yield return Prose(head);
            if (reply.Parts is [ReplyPart.Quoted, ..])
            {
                yield return Prose("The nearest:");
            }
        }
    }

    // What was searched stands in the footer, and who is meant is said with a button.
    private static string Reason(Answer.Abstained abstained) =>
        abstained.Reason == AbstentionReason.Ambiguous
            ? ReplyWords.Choices(
                "Several people here have that name. Choose one below, or ask with the full name:",
                abstained.Choices
            )
            : ReplyWords.Why(abstained.Reason);
}
