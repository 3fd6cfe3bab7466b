using NewsBot.Core.Language;
using NewsBot.Core.Retrieval;
using NewsBot.Core.Text;

namespace NewsBot.Core.Answering.Corrections;

/// <summary>The words and figures that a sentence of a correction repeats.</summary>
internal static class WrongWords
{
    /// <summary>Fewer words are said by everybody.</summary>
    private const int MinQuoted = 3;

    /// <summary>Smaller figures stand everywhere.</summary>
    private const int MinDigits = 2;

    /// <summary>What stands in marks, and the figures that are no dates; each as <see cref="PlainWords"/> writes it.</summary>
    public static IEnumerable<string> In(string text, TextSpan sentence)
    {
        var quoted = QuotedPhrases.In(sentence.Of(text).ToString());
        var dates = DateSpans.In(text, sentence);
        var figures = NumberSpans
            .In(text, sentence)
            .Where(s => !dates.Any(d => d.Overlaps(s)))
            .Select(s => FigureOf(s.Of(text)))
            .Where(f => f.Count(char.IsAsciiDigit) >= MinDigits);
        return quoted
            .Select(q => PlainWords.Of(q))
            .Where(q => q.Split(' ').Length >= MinQuoted)
            .Concat(figures);
    }

    private static string FigureOf(ReadOnlySpan<char> number)
    {
        foreach (var word in new WordTokenizer(number))
        {
            if (char.IsAsciiDigit(number[word.Start]))
            {
                return number[word.Start..word.End].ToString();
            }
        }

        return "";
    }
}
