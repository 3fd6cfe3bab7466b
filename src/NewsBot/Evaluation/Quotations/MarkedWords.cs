using NewsBot.Core.Quotations;
using NewsBot.Core.Text;

namespace NewsBot.Evaluation.Quotations;

/// <summary>Makes what was found comparable with labels of words in marks alone.</summary>
internal static class MarkedWords
{
    private const string Openings = "\"\u201C\u201E\u00AB";
    private const string Marks = "\"\u201C\u201D\u00AB\u00BB";
    private const string Closings = "\"\u201D\u00BB";

    /// <summary>Direct quotations as they are, mixed ones cut to their words in marks, no others.</summary>
    public static IEnumerable<LabelledQuotation> Of(
        string text,
        IEnumerable<LabelledQuotation> quotations
    ) =>
        quotations.SelectMany(q =>
            q.Kind switch
            {
                QuotationKind.Direct => [q],
                QuotationKind.Mixed => Cut(text, q),
                _ => Enumerable.Empty<LabelledQuotation>(),
            }
        );

    private static IEnumerable<LabelledQuotation> Cut(string text, LabelledQuotation mixed)
    {
        var words = mixed.Span.Of(text).ToString();
        for (var i = 0; i < words.Length; i++)
        {
            if ((EndOfDouble(words, i) ?? EndOfSingle(words, i)) is { } end)
            {
                var start = mixed.Span.Start;
                yield return mixed with
                {
                    Kind = QuotationKind.Direct,
                    Span = new TextSpan(start + i + 1, start + end),
                };
                i = end;
            }
        }
    }

    private static int? EndOfDouble(string text, int opening)
    {
        if (!Openings.Contains(text[opening], StringComparison.Ordinal))
        {
            return null;
        }

        var end = text.AsSpan(opening + 1).IndexOfAny(Marks) + opening + 1;
        return end > opening + 1 && Closings.Contains(text[end], StringComparison.Ordinal)
            ? end
            : null;
    }

    // An apostrophe inside a word closes nothing.
    private static int? EndOfSingle(string text, int opening)
    {
        if (
            text[opening] is not ('\'' or '\u2018')
            || IsWord(text, opening - 1)
            || opening + 1 >= text.Length
            || char.IsWhiteSpace(text[opening + 1])
        )
        {
            return null;
        }

        for (var i = opening + 2; i < text.Length && text[i] is not ('\u2018' or '\n'); i++)
        {
            if (text[i] is '\'' or '\u2019' && !IsWord(text, i + 1))
            {
                return i;
            }
        }

        return null;
    }

    private static bool IsWord(string text, int index) =>
        index >= 0
        && index < text.Length
        && (char.IsLetter(text[index]) || char.IsNumber(text[index]) || text[index] == '_');
}
