using System.Collections.Frozen;
using System.Globalization;
using NewsBot.Core.Text;

namespace NewsBot.Core.Language;

/// <summary>The languages that are told apart, from <c>languages.txt</c>.</summary>
internal static class LanguageProfiles
{
    private const char Edge = '_';

    /// <summary>All of them, in the order of the table.</summary>
    public static LanguageProfile[] All { get; } =
    [.. DataLines.Read("Language.Tables.languages.txt").Select(Read)];

    private static LanguageProfile Read(string line)
    {
        var fields = line.Split('|');
        var language =
            fields[0] == WrittenLanguage.English.Code
                ? WrittenLanguage.English
                : new WrittenLanguage(fields[0], fields[1]);
        if (fields[2][0] != '@')
        {
            return new LanguageProfile(
                language,
                fields[2].Split(' ').Select(r => r.Replace(Edge, ' ')).ToFrozenSet(),
                '\0',
                '\0'
            );
        }

        var range = fields[2][1..].Split('-');
        return new LanguageProfile(
            language,
            FrozenSet<string>.Empty,
            Letter(range[0]),
            Letter(range[1])
        );
    }

    private static char Letter(string hex) =>
        (char)ushort.Parse(hex, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
}
