using System.Collections.Immutable;
using NewsBot.Core.Articles;
using NewsBot.Core.Quotations;
using NewsBot.Core.Text;

namespace NewsBot.Core.Answering.Statements;

/// <summary>
/// What an article says of a question: its headline, its lines, its utterances. Each is read once,
/// however many quotations stand in it. Not thread-safe.
/// </summary>
internal sealed class QuestionedLines(
    Article article,
    ImmutableArray<Quotation> quotations,
    TermWeights weights
)
{
    // Quotations come in the order of the text, so the line of the last one is that of the next, or is done with.
    private readonly List<TextSpan> _sentences = [];
    private TextSpan _segmented;
    private (TextSpan Line, TermWeights.Found Words) _line = (default, weights.None);
    private (TextSpan Line, TermWeights.Found Words) _before = (default, weights.None);
    private (TextSpan Line, TermWeights.Found Words) _behind = (default, weights.None);
    private readonly Lazy<Dictionary<int, TermWeights.Found>> _groups = new(() =>
        quotations
            .Where(q => q.Group is not null)
            .GroupBy(q => q.Group!.Value, q => weights.In(article.Clear.Show(q.Span)))
            .ToDictionary(g => g.Key, g => g.Aggregate((a, b) => a.Or(b)))
    );

    /// <summary>Words of the headline.</summary>
    public TermWeights.Found Title { get; } = weights.In(article.Title);

    /// <summary>Words of a line, or of a stretch of a long one.</summary>
    public TermWeights.Found In(TextSpan line) => Read(line, ref _line);

    /// <summary>Words of an utterance: of all its parts, or of the words where it has one.</summary>
    public TermWeights.Found Said(Quotation first, TextSpan words) =>
        first.Group is { } group ? _groups.Value[group] : weights.In(article.Clear.Show(words));

    /// <summary>Words of the last line that begins before a line.</summary>
    public TermWeights.Found Before(TextSpan line) =>
        AtBlock(FirstFrom(line.Start) - 1, ref _before);

    /// <summary>Words of the first line that begins where a line ends, or behind.</summary>
    public TermWeights.Found Behind(TextSpan line) => AtBlock(FirstFrom(line.End), ref _behind);

    /// <summary>From the start of the first sentence of the line that words touch to the end of the last; or the words.</summary>
    public TextSpan SentencesAround(TextSpan words, TextSpan line)
    {
        if (_segmented != line)
        {
            _sentences.Clear();
            article.AddSentences(line, _sentences);
            _segmented = line;
        }

        var first = FirstBehind(_sentences, words.Start);
        var last = first;
        while (last < _sentences.Count && _sentences[last].Start < words.End)
        {
            last++;
        }

        return last == first
            ? words
            : new TextSpan(
                Math.Min(words.Start, _sentences[first].Start),
                Math.Max(words.End, _sentences[last - 1].End)
            );
    }

    private static int FirstBehind(List<TextSpan> sentences, int place)
    {
        var (low, high) = (0, sentences.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = sentences[middle].End <= place ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private TermWeights.Found AtBlock(
        int block,
        ref (TextSpan Line, TermWeights.Found Words) known
    ) =>
        block >= 0 && block < article.Blocks.Length
            ? Read(article.Blocks[block].Span, ref known)
            : weights.None;

    private TermWeights.Found Read(
        TextSpan line,
        ref (TextSpan Line, TermWeights.Found Words) known
    )
    {
        if (known.Line != line)
        {
            known = (line, weights.In(article.Clear.Show(line)));
        }

        return known.Words;
    }

    // Index of the first block that begins at a place or behind it.
    private int FirstFrom(int place)
    {
        var (low, high) = (0, article.Blocks.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) =
                article.Blocks[middle].Span.Start < place ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
