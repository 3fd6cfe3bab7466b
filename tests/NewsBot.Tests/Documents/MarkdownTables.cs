namespace NewsBot.Tests.Documents;

/// <summary>Reads the rows of all tables in a page of <c>docs</c>.</summary>
internal static class MarkdownTables
{
    /// <summary>The rows below the heads, in order, each under the last heading (<c>##</c>) before it.</summary>
    /// <param name="page">Name of the file.</param>
    public static IEnumerable<(string Section, string[] Cells)> Read(string page)
    {
        var section = "";
        var inBody = false;
        foreach (var line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "docs", page)))
        {
            if (line.StartsWith("## ", StringComparison.Ordinal))
            {
                section = line[3..].Trim();
            }

            if (!line.StartsWith('|'))
            {
                inBody = false;
            }
            else if (line.All(c => c is '|' or '-'))
            {
                inBody = true;
            }
            else if (inBody)
            {
                yield return (section, line.Split('|', StringSplitOptions.TrimEntries)[1..^1]);
            }
        }
    }
}
