using NewsBot.Core.Answering;
using NewsBot.Core.Checking;

namespace NewsBot.Requests;

/// <summary>What a check found as citations.</summary>
internal static class CheckedCitations
{
    /// <summary>Its matches in their order, numbered from 1.</summary>
    public static IReadOnlyList<ReplyPart.Quoted> Of(CheckResult check) =>
        [
            .. check.Matches.Select(
                (m, i) =>
                    new ReplyPart.Quoted(m.Citation, i + 1)
                    {
                        Quotation = m.Quotation,
                        Records = m.Spans.IsDefault ? [] : m.Spans,
                    }
            ),
        ];
}
