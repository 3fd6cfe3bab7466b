namespace NewsBot.Evaluation;

/// <summary>Marks that typographers set and typists do not, as typists write them.</summary>
internal static class PlainMarks
{
    /// <summary>The plain form, empty for what is not seen; <see langword="null"/> where the character is plain already.</summary>
    public static string? Of(char c) =>
        c switch
        {
            '\u2018' or '\u2019' or '\u201A' or '\u201B' => "'",
            '\u201C' or '\u201D' or '\u201E' => "\"",
            '\u2013' or '\u2014' or '\u2212' => "-",
            '\u00A0' => " ",
            '\u2026' => "...",
            '\u00AD' or '\u200B' => "",
            _ => null,
        };
}
