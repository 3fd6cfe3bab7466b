namespace NewsBot.Tests.Quotations;

/// <summary>Reads the examples out of the tables of <c>docs/quotations.md</c>.</summary>
internal static class QuotationTables
{
    /// <summary>Text, with a line for each paragraph, and what is said by whom in it.</summary>
    public static TheoryData<string, string> Read()
    {
        var rows = new TheoryData<string, string>();
        var path = Path.Combine(AppContext.BaseDirectory, "docs", "quotations.md");
        foreach (var line in File.ReadLines(path))
        {
            var cells = line.Split('|', StringSplitOptions.TrimEntries);
            if (
                cells is ["", var text, var quotations, ""]
                && text is not "text"
                && !text.StartsWith('-')
            )
            {
                rows.Add(text.Replace('¶', '\n'), quotations);
            }
        }

        return rows;
    }
}
