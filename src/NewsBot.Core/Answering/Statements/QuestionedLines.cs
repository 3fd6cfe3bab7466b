using System.Collections.Immutable;
using NewsBot.Core.Articles;
using NewsBot.Core.Language;
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
    private readonly Dictionary<TextSpan, TermWeights.Found> _words = [];
    private readonly Dictionary<TextSpan, List<TextSpan>> _sentences = [];
    private readonly Lazy<Dictionary<int, TermWeights.Found>> _groups = new(() =>
        quotations
            .Where(q => q.Group is not null)
            .GroupBy(q => q.Group!.Value, q => weights.In(q.Span.Of(article.Text)))
            .ToDictionary(g => g.Key, g => g.Aggregate((a, b) => a.Or(b)))
    );

    /// <summary>Words of the headline.</summary>
    public TermWeights.Found Title { get; } = weights.In(article.Title);

    /// <summary>Words of a line, or of a stretch of a long one.</summary>
    public TermWeights.Found In(TextSpan line)
    {
        if (!_words.TryGetValue(line, out var found))
        {
            found = weights.In(line.Of(article.Text));
            _words[line] = found;
        }

        return found;
    }

    /// <summary>Words of an utterance: of all its parts, or of the words where it has one.</summary>
    public TermWeights.Found Said(Quotation first, TextSpan words) =>
        first.Group is { } group ? _groups.Value[group] : weights.In(words.Of(article.Text));

    /// <summary>Words of the last line that begins before a line.</summary>
    public TermWeights.Found Before(TextSpan line) => AtBlock(FirstFrom(line.Start) - 1);

    /// <summary>Words of the first line that begins where a line ends, or behind.</summary>
    public TermWeights.Found Behind(TextSpan line) => AtBlock(FirstFrom(line.End));

    /// <summary>From the start of the first sentence of the line that words touch to the end of the last; or the words.</summary>
    public TextSpan SentencesAround(TextSpan words, TextSpan line)
    {
        if (!_sentences.TryGetValue(line, out var sentences))
        {
            sentences = [];
            SentenceSegmenter.Segment(article.Text, line, sentences);
            _sentences[line] = sentences;
        }

        var first = FirstBehind(sentences, words.Start);
        var last = first;
        while (last < sentences.Count && sentences[last].Start < words.End)
        {
            last++;
        }

        return last == first
            ? words
            : new TextSpan(
                Math.Min(words.Start, sentences[first].Start),
                Math.Max(words.End, sentences[last - 1].End)
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

    private TermWeights.Found AtBlock(int block) =>
        block >= 0 && block < article.Blocks.Length
            ? In(article.Blocks[block].Span)
            : weights.In("");

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
