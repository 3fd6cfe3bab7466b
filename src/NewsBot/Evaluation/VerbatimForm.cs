using System.Text;
using NewsBot.Core.Text;

namespace NewsBot.Evaluation;

/// <summary>
/// A text as the figures compare it letter by letter: plain marks, lower case, no white space at all. Wider than what a
/// citation has to keep (see <c>Citation.Cut</c>), for evidence is often typed in by people.
/// </summary>
internal static class VerbatimForm
{
    // The one letter whose lower case the runtime does not know without a culture.
    private const int CapitalDottedI = 0x130;

    /// <summary>The form.</summary>
    public static string Of(string text)
    {
        var form = new StringBuilder(text.Length);
        foreach (var character in text.AsSpan().EnumerateRunes())
        {
            Append(form, character);
        }

        return form.ToString();
    }

    private static void Append(StringBuilder form, Rune character)
    {
        if (character.IsAscii)
        {
            if (!IsSpace(character))
            {
                form.Append((char)Rune.ToLowerInvariant(character).Value);
            }
        }
        else if (character.IsBmp && PlainMarks.Of((char)character.Value) is { } plain)
        {
            form.Append(plain.Trim());
        }
        else if (character.Value == CapitalDottedI)
        {
            form.Append("i\u0307");
        }
        else if (!IsSpace(character))
        {
            Lower(form, character);
        }
    }

    private static void Lower(StringBuilder form, Rune character)
    {
        // The character before may be joined with this one.
        var start = Math.Max(0, form.Length - 1);
        LatinForms.Table.AppendJoined(form, character);
        form.Replace(" ", "", start, form.Length - start);
        for (var i = start; i < form.Length; i++)
        {
            form[i] = char.ToLowerInvariant(form[i]);
        }
    }

    // The separators of files, groups, records and units are white space to some and not to others.
    private static bool IsSpace(Rune character) =>
        Rune.IsWhiteSpace(character) || character.Value is >= 0x1C and <= 0x1F;
}
