using System.Text;

namespace NewsBot.Evaluation.Quotations;

/// <summary>Words of a text of any script, beyond the first plane of Unicode too.</summary>
internal static class RuneWords
{
    /// <summary>The words.</summary>
    /// <param name="text">The text.</param>
    /// <param name="begins">Which characters may begin one.</param>
    /// <param name="goesOn">Which may follow.</param>
    public static List<string> Of(string text, Func<Rune, bool> begins, Func<Rune, bool> goesOn)
    {
        var (words, isInside) = (new List<string>(), false);
        foreach (var character in text.AsSpan().EnumerateRunes())
        {
            if (isInside && goesOn(character))
            {
                words[^1] += character.ToString();
            }
            else
            {
                isInside = begins(character);
                words.AddRange(isInside ? [character.ToString()] : []);
            }
        }

        return words;
    }

    /// <summary>Whether the character is a letter, a figure, or a number of another kind.</summary>
    public static bool IsLetterOrNumber(Rune character) =>
        Rune.IsLetter(character) || Rune.IsNumber(character);

    /// <summary>The same without the figures.</summary>
    public static bool IsLetter(Rune character) =>
        IsLetterOrNumber(character) && !Rune.IsDigit(character);
}
