using System.Text;
using NewsBot.Core.Text;

namespace NewsBot.Evaluation;

/// <summary>
/// A text as gold answers are looked for in it: the normal form of SQuAD (Rajpurkar et al. 2016), that is lower case
/// without accents, punctuation and articles, words with one space between. The <c>'s</c> of a name is left out, and so are
/// commas within figures.
/// </summary>
internal static class AnswerForm
{
    private const char CapitalDottedI = '\u0130';

    /// <summary>The form, without a space at its edges.</summary>
    public static string Of(string text)
    {
        var folded = Fold(text).Replace("'s", "", StringComparison.Ordinal);
        if (HasCommaInFigure(text))
        {
            folded = folded.Replace(",", "", StringComparison.Ordinal);
        }

        return string.Join(
            ' ',
            string.Concat(folded.Select(c => IsLetterOrFigure(c) ? c : ' '))
                .Split(' ', StringSplitOptions.RemoveEmptyEntries)
                .Where(word => word is not ("a" or "an" or "the"))
        );
    }

    /// <summary>Whether a text says a gold answer, in whole words.</summary>
    /// <param name="form">The text, by <see cref="Of"/>.</param>
    /// <param name="answer">The answer as written.</param>
    public static bool Says(string form, string answer) =>
        Of(answer) is { Length: > 0 } wanted
        && $" {form} ".Contains($" {wanted} ", StringComparison.Ordinal);

    /// <summary>
    /// The different words: letters and figures, with what follows an apostrophe and the decimals and thousands of a figure.
    /// </summary>
    public static HashSet<string> Words(string text)
    {
        var (folded, words) = (Fold(text), new HashSet<string>(StringComparer.Ordinal));
        for (var i = 0; i < folded.Length; i++)
        {
            if (IsLetterOrFigure(folded[i]))
            {
                var end = EndOfWord(folded, i);
                words.Add(folded[i..end]);
                i = end - 1;
            }
        }

        return words;
    }

    private static int EndOfWord(string text, int start)
    {
        var end = EndOf(text, start, IsLetterOrFigure);
        if (
            At(text, end) == '\''
            && EndOf(text, end + 1, char.IsAsciiLetterLower) is var tail
            && tail > end + 1
        )
        {
            end = tail;
        }

        while (
            At(text, end) is '.' or ','
            && EndOf(text, end + 1, char.IsDigit) is var more
            && more > end + 1
        )
        {
            end = more;
        }

        return end;
    }

    private static int EndOf(string text, int start, Func<char, bool> belongs)
    {
        var end = start;
        while (end < text.Length && belongs(text[end]))
        {
            end++;
        }

        return end;
    }

    private static char At(string text, int index) => index < text.Length ? text[index] : '\0';

    // Lower case, plain marks, letters without their accents.
    private static string Fold(string text)
    {
        var apart = new StringBuilder(text.Length);
        foreach (var character in text.AsSpan().EnumerateRunes())
        {
            if (character.IsBmp && PlainMarks.Of((char)character.Value) is { } plain)
            {
                apart.Append(plain);
            }
            else if (character.Value == CapitalDottedI)
            {
                apart.Append('i');
            }
            else
            {
                LatinForms.Table.AppendTakenApart(apart, Rune.ToLowerInvariant(character));
            }
        }

        return string.Concat(apart.ToString().Where(c => !LatinForms.IsAccent(c)));
    }

    private static bool IsLetterOrFigure(char c) =>
        char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c);

    private static bool HasCommaInFigure(string text)
    {
        var (before, last) = (default(Rune), default(Rune));
        foreach (var character in text.AsSpan().EnumerateRunes())
        {
            if (last.Value == ',' && Rune.IsDigit(before) && Rune.IsDigit(character))
            {
                return true;
            }

            (before, last) = (last, character);
        }

        return false;
    }
}
