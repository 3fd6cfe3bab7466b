using System.Text.Json;
using NewsBot.Core.Answering;

namespace NewsBot.Replies;

/// <summary>Statements found by their words, as the command line prints them.</summary>
internal sealed record WhoSaidJson(JsonElement? Id, IReadOnlyList<CitationJson> Matches)
{
    /// <summary>The line.</summary>
    /// <param name="id">Of the request.</param>
    /// <param name="reply">The statements, best first.</param>
    /// <param name="similarity">How well each fits.</param>
    public static WhoSaidJson Of(
        JsonElement? id,
        VerifiedReply reply,
        Func<ReplyPart.Quoted, double> similarity
    ) => new(id, [.. reply.Citations.Select(q => CitationJson.OfStatement(q, similarity(q)))]);
}
