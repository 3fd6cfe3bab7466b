using NewsBot.Tests.Documents;

namespace NewsBot.Tests.Conversations;

/// <summary>Reads the questions out of the tables of <c>docs/conversations.md</c>.</summary>
internal static class ConversationTables
{
    private const string Open = "Not yet";

    /// <summary>Question, earlier question, words, speaker and article of those that are answered.</summary>
    public static TheoryData<string, string?, string, string?, string?> Answered()
    {
        var rows = new TheoryData<string, string?, string, string?, string?>();
        foreach (var row in Checked().Where(r => r.Outcome == ExpectedOutcome.Answered))
        {
            rows.Add(row.Question, row.Earlier, row.Words!, row.Speaker, row.Article);
        }

        return rows;
    }

    /// <summary>Question and earlier question of those that are refused.</summary>
    public static TheoryData<string, string?> Refused() => Unanswered(ExpectedOutcome.Refused);

    /// <summary>The same of those that are shown what is told nearest to them.</summary>
    public static TheoryData<string, string?> Shown() => Unanswered(ExpectedOutcome.Shown);

    private static TheoryData<string, string?> Unanswered(ExpectedOutcome outcome)
    {
        var rows = new TheoryData<string, string?>();
        foreach (var row in Checked().Where(r => r.Outcome == outcome))
        {
            rows.Add(row.Question, row.Earlier);
        }

        return rows;
    }

    /// <summary>Those that do not hold yet.</summary>
    public static IReadOnlyList<ExpectedReply> NotYet() =>
        [
            .. MarkdownTables
                .Read("conversations.md")
                .Where(r => r.Section == Open)
                .Select(r =>
                    r.Cells is [.. var cells, { Length: > 1 }]
                        ? ExpectedReply.Parse(cells)
                        : throw new FormatException("What happens today instead is missing.")
                ),
        ];

    private static IEnumerable<ExpectedReply> Checked() =>
        MarkdownTables
            .Read("conversations.md")
            .Where(r => r.Section != Open)
            .Select(r => ExpectedReply.Parse(r.Cells));
}
