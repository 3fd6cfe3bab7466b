namespace NewsBot.Rendering;

/// <summary>
/// A line of comma-separated values after RFC 4180, without its end. Every cell stands in quotation marks and on one line; one that a
/// spreadsheet would take for a formula begins with an apostrophe (OWASP, "CSV Injection").
/// </summary>
internal static class CsvLine
{
    private const string Formulas = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";

    /// <summary>The line.</summary>
    /// <param name="cells">Text of any origin; <see langword="null"/> is an empty cell.</param>
    public static string Of(params IEnumerable<string?> cells) =>
        string.Join(',', cells.Select(c => $"\"{Cell(c ?? "")}\""));

    private static string Cell(string text)
    {
        var line = TerminalText.OneLine(text).Trim();
        var safe = line.Length > 0 && Formulas.Contains(line[0]) ? $"'{line}" : line;
        return safe.Replace("\"", "\"\"", StringComparison.Ordinal);
    }
}
