using System.Buffers;
using NewsBot.Core.Language;
using NewsBot.Core.Text;

namespace NewsBot.Core.Retrieval;

/// <summary>
/// Turns text into index terms: folded words without function words, in their stem; a capitalised word inside a sentence
/// is a name and keeps its exact form (<c>Browning</c> never meets <c>brown</c>). Where the capital tells nothing, at the
/// start of a sentence or in a headline with capitals throughout, both forms count.
/// </summary>
internal static class TermAnalyzer
{
    /// <summary>Longer runs of letters are no words; they are cut here.</summary>
    private const int MaxTermLength = 64;

    private static readonly SearchValues<char> _sentenceEnds = SearchValues.Create(
        ".!?:;\n\r\u2026\u2022|"
    );

    /// <summary>Analyses running text as it is indexed.</summary>
    public static void AnalyzeText<TSink>(ReadOnlySpan<char> text, ref TSink sink)
        where TSink : struct, ITermSink, allows ref struct =>
        Analyze(text, Casing.Sentence, ref sink);

    /// <summary>Analyses a headline as it is indexed: capitals tell nothing there.</summary>
    public static void AnalyzeTitle<TSink>(ReadOnlySpan<char> text, ref TSink sink)
        where TSink : struct, ITermSink, allows ref struct => Analyze(text, Casing.Title, ref sink);

    /// <summary>
    /// Analyses a question: people may write names without capitals, so small words count in both forms; and they may
    /// paste a headline, where capitals tell nothing.
    /// </summary>
    public static void AnalyzeQuery<TSink>(ReadOnlySpan<char> text, ref TSink sink)
        where TSink : struct, ITermSink, allows ref struct =>
        Analyze(text, IsHeadline(text) ? Casing.Title : Casing.Query, ref sink);

    /// <summary>Analyses words that are looked for to the letter, in any case: every word in both forms.</summary>
    public static void AnalyzePhrase<TSink>(ReadOnlySpan<char> text, ref TSink sink)
        where TSink : struct, ITermSink, allows ref struct =>
        Analyze(text, Casing.Phrase, ref sink);

    private static bool IsHeadline(ReadOnlySpan<char> text)
    {
        Span<char> folded = stackalloc char[MaxTermLength];
        foreach (var token in new WordTokenizer(text))
        {
            var word = text[token.Start..token.End];
            if (char.IsLower(word[0]) && !StopWords.Contains(folded[..Fold(word, folded)]))
            {
                return false;
            }
        }

        return true;
    }

    private static void Analyze<TSink>(ReadOnlySpan<char> text, Casing casing, ref TSink sink)
        where TSink : struct, ITermSink, allows ref struct
    {
        Span<char> exact = stackalloc char[MaxTermLength];
        Span<char> stem = stackalloc char[MaxTermLength];
        foreach (var token in new WordTokenizer(text))
        {
            var word = text[token.Start..token.End];
            var length = Fold(word, exact);
            if (length == 0)
            {
                continue;
            }

            var folded = exact[..length];
            var isAcronym = casing != Casing.Phrase && length is > 1 and <= 5 && IsUpper(word);
            if (!isAcronym && StopWords.Contains(folded))
            {
                continue;
            }

            var isCapital = char.IsUpper(word[0]);
            var isName =
                isCapital
                && casing is Casing.Sentence or Casing.Query
                && !OpensSentence(text, token.Start)
                && !IsGroup(folded);
            if (isAcronym || isName)
            {
                sink.Add(folded, [], useExact: true);
                continue;
            }

            folded.CopyTo(stem);
            var stemmed = stem[..LightStemmer.Stem(stem, length)];
            var same = stemmed.SequenceEqual(folded);
            sink.Add(
                folded,
                same ? [] : stemmed,
                useExact: same || isCapital || casing is Casing.Query or Casing.Phrase
            );
        }
    }

    // Folds without apostrophes, points and commas inside, and without a possessive ending.
    private static int Fold(ReadOnlySpan<char> word, Span<char> folded)
    {
        if (Apostrophes.HasPossessive(word))
        {
            word = word[..^2];
        }

        var isNumber = char.IsAsciiDigit(word[0]);
        var length = 0;
        foreach (var c in word)
        {
            if (length == folded.Length)
            {
                break;
            }

            if (QuotationMarks.IsApostrophe(c) || c == ',' || (c == '.' && !isNumber))
            {
                continue;
            }

            folded[length++] = CharFolding.Fold(c);
        }

        return length;
    }

    private static bool IsUpper(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (!char.IsUpper(c) && c != '.')
            {
                return false;
            }
        }

        return true;
    }

    // Whether nothing but quotes, brackets and spaces lies between the word and the end of a sentence before it.
    private static bool OpensSentence(ReadOnlySpan<char> text, int start)
    {
        for (var i = start - 1; i >= 0; i--)
        {
            var c = text[i];
            if (_sentenceEnds.Contains(c))
            {
                return true;
            }

            if (
                !char.IsWhiteSpace(c)
                && c != '('
                && c != '['
                && c != '-'
                && !QuotationMarks.IsMark(c)
            )
            {
                return false;
            }
        }

        return true;
    }

    // Republicans, Ukrainians, Democrats, Scientists: capitalised plurals of groups, not names of one person.
    private static bool IsGroup(ReadOnlySpan<char> folded) =>
        folded.Length > 6
        && (
            folded.EndsWith("ians", StringComparison.Ordinal)
            || folded.EndsWith("icans", StringComparison.Ordinal)
            || folded.EndsWith("crats", StringComparison.Ordinal)
            || folded.EndsWith("ists", StringComparison.Ordinal)
        );

    private enum Casing
    {
        Sentence,
        Title,
        Query,
        Phrase,
    }
}
