using NewsBot.Tests.Documents;

namespace NewsBot.Tests.Quotations;

/// <summary>Reads the examples out of the tables of <c>docs/quotations.md</c>.</summary>
internal static class QuotationTables
{
    /// <summary>Text, with a line for each paragraph, and what is said by whom in it.</summary>
    public static TheoryData<string, string> Read()
    {
        var rows = new TheoryData<string, string>();
        foreach (var (_, cells) in MarkdownTables.Read("quotations.md"))
        {
            if (cells is [var text, var quotations])
            {
                rows.Add(text.Replace('¶', '\n'), quotations);
            }
        }

        return rows;
    }

    /// <summary>The same, of what does not hold yet.</summary>
    public static TheoryData<string, string> NotYet()
    {
        var rows = new TheoryData<string, string>();
        foreach (var (_, cells) in MarkdownTables.Read("quotations.md"))
        {
            if (cells is [var text, var quotations, _])
            {
                rows.Add(text.Replace('¶', '\n'), quotations);
            }
        }

        return rows;
    }
}
