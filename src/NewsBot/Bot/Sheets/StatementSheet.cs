using NewsBot.Core.Answering;
using NewsBot.Core.Snapshots;
using NewsBot.Core.Statements;
using NewsBot.Replies;

namespace NewsBot.Bot.Sheets;

/// <summary>What somebody said, or whose words some are, laid out.</summary>
internal static class StatementSheet
{
    private const int MaxChoices = 20;

    /// <summary>What somebody said.</summary>
    public static Sheet Of(FoundSpeakers found, VerifiedReply reply, CorpusScope searched) =>
        Of(SaidText.Head(found, reply, searched: null), null, reply, searched) with
        {
            Choices = AnswerSheet.Choices(
                found
                    .People.Take(found.People.Length > 1 ? MaxChoices : 0)
                    .Select(p => (p.Name, p.Name))
            ),
        };

    /// <summary>Whose words some are.</summary>
    public static Sheet Of(string words, VerifiedReply reply, CorpusScope searched) =>
        Of(reply.Citations.Count == 0 ? "Nobody here said that." : null, words, reply, searched);

    private static Sheet Of(string? head, string? title, VerifiedReply reply, CorpusScope searched)
    {
        var pieces = reply.Parts.Select(AnswerSheet.Piece);
        return new Sheet
        {
            Title = title,
            Pieces = head is null ? [.. pieces] : [AnswerSheet.Prose(head), .. pieces],
            Footer = ReplyWords.Searched(searched),
            Citations = [.. reply.Citations.Select(q => q.Citation)],
            IsAnswered = reply.Citations.Count > 0,
        };
    }
}
