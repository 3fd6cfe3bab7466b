using System.Collections.Immutable;
using NewsBot.Bot.Answers;
using NewsBot.Core.Answering;
using NewsBot.Rendering;
using NewsBot.Requests;

namespace NewsBot.Bot.Sheets;

/// <summary>An answer, laid out.</summary>
internal static class AnswerSheet
{
    private const int MaxProse = 1_200;

    public static Sheet Of(AnswerContent content) =>
        content switch
        {
            AnswerContent.Told told => Of(told),
            AnswerContent.Checked check => CheckSheet.Of(check),
            _ => throw new ArgumentOutOfRangeException(nameof(content)),
        };

    /// <summary>What stands below all.</summary>
    public static string Footer(AnswerContent content)
    {
        // What says nothing of the news searched nothing.
        if (content.Outcome == Outcome.Reply)
        {
            return "";
        }

        var composer = content.Provider is { } provider ? $"{provider} · " : "";
        return $"{composer}{ReplyWords.Searched(content.Searched)}";
    }

    /// <summary>Names to choose from, without those that leave nothing to be read on a button.</summary>
    public static ImmutableArray<string> Choices(AnswerContent content) =>
        [.. content.Choices.Select(c => Markup.Line(ReplyWords.Name(c.Name)))];

    private static Sheet Of(AnswerContent.Told told) =>
        new()
        {
            Title = told.Title,
            Pieces = [.. Head(told), .. told.Parts.Select(Piece)],
            Footer = Footer(told),
            Choices = Choices(told),
            IsAnswered = told.Outcome != Outcome.Refused,
        };

    private static SheetPiece Piece(ReplyPart part) =>
        part switch
        {
            ReplyPart.Quoted quoted => CitedWords.Of(quoted),
            ReplyPart.Prose prose => Prose(prose.Text),
            _ => throw new ArgumentOutOfRangeException(nameof(part)),
        };

    // Joining words, which may have lines.
    private static SheetPiece Prose(string text) =>
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
    private static IEnumerable<SheetPiece> Head(AnswerContent.Told told)
    {
        if (told.Head is { } head)
        {
            yield return Prose(head);
            if (told.Outcome == Outcome.Refused && told.Parts is [ReplyPart.Quoted, ..])
            {
                yield return Prose("The nearest:");
            }
        }
    }
}
