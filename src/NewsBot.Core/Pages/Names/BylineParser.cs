namespace NewsBot.Core.Pages.Names;

/// <summary>Reads the names off a byline: <c>By Ann Ode and Bo Lee in Tarrow</c>, <c>(Reporting by …; editing by …)</c>.</summary>
internal static class BylineParser
{
    private const int MaxWords = 40;
    private const int MaxWordsBeforeCue = 4;
    private const int MaxNameWords = 4;

    /// <summary>Whether the line opens as a byline does, and its names.</summary>
    /// <param name="line">The line, cut before its date.</param>
    /// <param name="names">Filled with the names, in order.</param>
    public static bool TryParse(ReadOnlySpan<char> line, List<string> names)
    {
        names.Clear();
        if (line.Length > 400)
        {
            return false;
        }

        Span<NameToken> buffer = stackalloc NameToken[MaxWords];
        var words = NameTokens.Cut(line, buffer);
        var start = AfterCue(line, words);
        if (start < 0 || start >= words.Length)
        {
            return false;
        }

        ReadNames(line, words[start..], names);
        if (names.Count == 0 && words.Length - start <= 3 && words[start].IsCapitalised)
        {
            names.Add(line[words[start].Start..words[^1].End].ToString());
        }

        return names.Count > 0;
    }

    /// <summary>Whether the line is nothing but one or more names, with a place, a role or an address behind.</summary>
    public static bool TryParseBare(ReadOnlySpan<char> line, List<string> names)
    {
        names.Clear();
        if (line.Length > 120)
        {
            return false;
        }

        Span<NameToken> buffer = stackalloc NameToken[MaxWords];
        var words = NameTokens.Cut(line, buffer);
        if (words.Length is < 2 or > 16)
        {
            return false;
        }

        ReadNames(line, words, names);
        return names.Count > 0;
    }

    // Behind "By"; or behind a "by" after a word that says what was done: "Analysis by …", or after a date.
    private static int AfterCue(ReadOnlySpan<char> line, ReadOnlySpan<NameToken> words)
    {
        for (var i = 0; i < words.Length - 1 && i <= MaxWordsBeforeCue; i++)
        {
            if (
                BylineWords.IsCue(words[i].Of(line))
                && words[i + 1].IsCapitalised
                && (i == 0 || IsWork(words[i - 1].Of(line)))
            )
            {
                return i + 1;
            }

            // "Words: Ann Ode"
            if (i == 0 && words[0].Mark == ':' && BylineWords.IsTextOf(words[0].Of(line)))
            {
                return 1;
            }
        }

        return -1;
    }

    private static bool IsWork(ReadOnlySpan<char> word) =>
        BylineWords.IsWork(word) || char.IsAsciiDigit(word[^1]);

    private static void ReadNames(
        ReadOnlySpan<char> line,
        ReadOnlySpan<NameToken> words,
        List<string> names
    )
    {
        var i = 0;
        while (i < words.Length)
        {
            var end = EndOfName(line, words, i);
            if (end == i)
            {
                return;
            }

            names.Add(line[words[i].Start..words[end - 1].End].ToString());
            i = NextName(line, words, end);
        }
    }

    // A name is two to four capitalised words, small particles between them left in.
    private static int EndOfName(ReadOnlySpan<char> line, ReadOnlySpan<NameToken> words, int first)
    {
        var (capitals, i) = (0, first);
        while (i < words.Length)
        {
            var word = words[i];
            if (BylineWords.IsRole(word.Of(line)))
            {
                break;
            }

            if (word.IsCapitalised)
            {
                capitals++;
            }
            else if (i == first || !BylineWords.IsParticle(word.Of(line)))
            {
                break;
            }

            i++;
            if (word.Closes)
            {
                break;
            }
        }

        return capitals >= 2 && capitals <= MaxNameWords ? i : first;
    }

    // Behind "," or "and" another name may follow; behind anything else a place or a role does.
    private static int NextName(ReadOnlySpan<char> line, ReadOnlySpan<NameToken> words, int end)
    {
        var i = end;
        if (i < words.Length && BylineWords.IsIn(words[i].Of(line)))
        {
            while (i < words.Length && !BylineWords.IsAnd(words[i].Of(line)))
            {
                i++;
            }
        }
        else if (words[end - 1].Mark == '(')
        {
            while (i < words.Length && !BylineWords.IsAnd(words[i].Of(line)))
            {
                i++;
            }
        }

        if (i < words.Length && BylineWords.IsAnd(words[i].Of(line)))
        {
            return i + 1;
        }

        return words[end - 1].Mark is ',' or '&' or ';' && i == end ? i : words.Length;
    }
}
