using System.Buffers;

namespace NewsBot.Core.Language;

/// <summary>
/// Takes plural and verb endings off an English word, so that <c>arrive</c>, <c>arrives</c>, <c>arrived</c> and
/// <c>arriving</c> meet. Lighter than Porter (1980): derivations keep their endings, and no name such as Crowley is
/// touched by a rule for adverbs or adjectives.
/// </summary>
internal static class LightStemmer
{
    private static readonly SearchValues<char> _vowels = SearchValues.Create("aeiouy");

    /// <summary>Stems in place.</summary>
    /// <param name="buffer">Begins with a folded word, which may change; has room for a form a few letters longer.</param>
    /// <param name="length">Length of the word.</param>
    /// <returns>Length of the stem; at least 2 where the word had that.</returns>
    public static int Stem(Span<char> buffer, int length)
    {
        var word = buffer[..length];
        if (IrregularForms.BaseOf(word) is { } form && form.Length <= buffer.Length)
        {
            form.CopyTo(buffer);
            word = buffer[..form.Length];
        }

        if (word.Length < 4 || word.ContainsAnyInRange('0', '9'))
        {
            return word.Length;
        }

        word = word[..StripPlural(word)];
        word = word[..StripVerbEnding(word)];
        return StripTail(word);
    }

    private static int StripPlural(Span<char> word)
    {
        var n = word.Length;
        if (word[n - 1] != 's')
        {
            return n;
        }

        if (EndsWith(word, "ies"))
        {
            if (n == 4)
            {
                return n - 1;
            }

            word[n - 3] = 'y';
            return n - 2;
        }

        if (EndsWith(word, "ss") || EndsWith(word, "us") || EndsWith(word, "is"))
        {
            return n;
        }

        var sibilant =
            EndsWith(word, "sses")
            || EndsWith(word, "xes")
            || EndsWith(word, "zes")
            || EndsWith(word, "ches")
            || EndsWith(word, "shes");
        return sibilant ? n - 2 : n - 1;
    }

    private static int StripVerbEnding(Span<char> word)
    {
        var n = word.Length;
        if (n > 4 && EndsWith(word, "ied"))
        {
            word[n - 3] = 'y';
            return n - 2;
        }

        if (n > 4 && EndsWith(word, "ed") && !EndsWith(word, "eed") && HasVowel(word[..(n - 2)]))
        {
            return n - 2;
        }

        return n > 5 && EndsWith(word, "ing") && HasVowel(word[..(n - 3)]) ? n - 3 : n;
    }

    // A silent e and a doubled consonant come and go with the endings, so they never count.
    private static int StripTail(Span<char> word)
    {
        var n = word.Length;
        if (n > 3 && word[n - 1] == 'e')
        {
            n--;
        }

        return n > 3 && word[n - 1] == word[n - 2] && !IsVowel(word[n - 1]) ? n - 1 : n;
    }

    private static bool EndsWith(ReadOnlySpan<char> word, string ending) =>
        word.EndsWith(ending, StringComparison.Ordinal);

    private static bool HasVowel(ReadOnlySpan<char> word) => word.ContainsAny(_vowels);

    private static bool IsVowel(char c) => _vowels.Contains(c);
}
