using System.Collections.Immutable;
using NewsBot.Core.Language;
using NewsBot.Core.Text;

namespace NewsBot.Core.Statements;

/// <summary>Words of a text as comparisons see them, each with its place: marks, case and accents tell nothing.</summary>
public sealed class Wording
{
    /// <summary>What a function word counts beside another.</summary>
    private const float FunctionWeight = 0.4f;

    /// <summary>The first half of the characters from U+E0000 on.</summary>
    private const char TagHigh = '\uDB40';

    private readonly float[] _weights;

    private Wording(List<string> words, List<TextSpan> spans)
    {
        (Words, Spans) = ([.. words], [.. spans]);
        _weights = new float[words.Count];
        for (var i = 0; i < words.Count; i++)
        {
            _weights[i] = StopWords.Contains(words[i]) ? FunctionWeight : 1;
            Weight += _weights[i];
        }
    }

    /// <summary>The folded words, in the order of the text.</summary>
    public ImmutableArray<string> Words { get; }

    /// <summary>Where each word stands in the text.</summary>
    public ImmutableArray<TextSpan> Spans { get; }

    /// <summary>What all words count.</summary>
    internal float Weight { get; }

    /// <summary>The words of a text.</summary>
    public static Wording Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Of(text, [new TextSpan(0, text.Length)]);
    }

    /// <summary>The words of some stretches of a text, one behind the other.</summary>
    /// <param name="text">The text.</param>
    /// <param name="stretches">Stretches inside it.</param>
    public static Wording Of(string text, params ReadOnlySpan<TextSpan> stretches) =>
        Of(ClearText.Of(text), stretches);

    /// <summary>The words of some stretches as they are read; their places are those of the source.</summary>
    /// <param name="clear">The text.</param>
    /// <param name="stretches">Stretches inside its source.</param>
    public static Wording Of(ClearText clear, params ReadOnlySpan<TextSpan> stretches)
    {
        ArgumentNullException.ThrowIfNull(clear);
        var words = new List<string>();
        var spans = new List<TextSpan>();
        for (var i = 0; i < stretches.Length; i++)
        {
            var shown = clear.FromSource(stretches[i]);
            // Records of two lines may share a word: a drop cap and what is below it.
            while (
                i + 1 < stretches.Length
                && !clear.IsSource
                && clear.FromSource(stretches[i + 1]) is var next
                && next.Start == shown.End
            )
            {
                shown = shown with { End = next.End };
                i++;
            }

            var slice = shown.Of(clear.Text);
            foreach (var token in new WordTokenizer(slice))
            {
                var written = slice[token.Start..token.End];
                var word = Fold(written);
                var span = new TextSpan(shown.Start + token.Start, shown.Start + token.End);
                if (
                    Contractions.Split(WithApostrophe(word, written)) is var (first, second, length)
                )
                {
                    words.Add(first);
                    spans.Add(clear.ToSource(span with { End = span.End - length }));
                    words.Add(second);
                    spans.Add(clear.ToSource(span with { Start = span.End - length }));
                }
                else if (word.Length > 0)
                {
                    words.Add(word);
                    spans.Add(clear.ToSource(span));
                }
            }
        }

        return new Wording(words, spans);
    }

    /// <summary>What one word counts.</summary>
    internal float WeightOf(int word) => _weights[word];

    /// <summary>Some of the words.</summary>
    internal Wording Slice(Range words) => new([.. Words[words]], [.. Spans[words]]);

    private static string WithApostrophe(string word, ReadOnlySpan<char> written)
    {
        var ending = written.Length - 1 - Apostrophes.LastIn(written);
        return ending < Math.Min(written.Length, word.Length + 1)
            ? word.Insert(word.Length - ending, "'")
            : word;
    }

    // Apostrophes and points inside are left out: "dont", "U.S." and "US" are often typed so.
    private static string Fold(ReadOnlySpan<char> word)
    {
        Span<char> folded =
            word.Length <= 64 ? stackalloc char[word.Length] : new char[word.Length];
        var isNumber = char.IsAsciiDigit(word[0]);
        var length = 0;
        var isTag = false;
        foreach (var c in word)
        {
            // Tag characters spell words that nobody sees.
            isTag = c == TagHigh || (isTag && char.IsLowSurrogate(c));
            if (!isTag && !QuotationMarks.IsApostrophe(c) && c != ',' && (c != '.' || isNumber))
            {
                folded[length++] = CharFolding.Fold(c);
            }
        }

        var text = folded[..length].ToString();
        return NumberWords.FigureOf(text) ?? text;
    }
}
