using NewsBot.Core.Articles;
using NewsBot.Core.Pages;
using NewsBot.Core.Text;

namespace NewsBot.Core.Retrieval;

/// <summary>
/// Cuts an article into passages: runs of whole sentences of about 60 to 120 words. A passage never crosses a cross-head
/// (which opens the next one), an image text, a pull quote or anything that is not the article; those that are evidence
/// are passages of their own. Where a page is its headline alone, that is its passage.
/// </summary>
public static class PassageSegmenter
{
    /// <summary>A passage takes no further sentence beyond this many words.</summary>
    internal const int MaxWords = 120;

    /// <summary>A last piece below this many words joins the passage before it.</summary>
    internal const int MinWords = 40;

    /// <summary>The passages of the article, in order; they do not overlap. Furniture and links are in none.</summary>
    public static IReadOnlyList<TextSpan> Segment(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        var passages = new List<TextSpan>();
        var run = new List<(TextSpan Sentence, int Words)>();
        var sentences = new List<TextSpan>();
        for (var i = 0; i < article.Blocks.Length; i++)
        {
            var block = article.Blocks[i];
            if (block.Kind is BlockKind.Paragraph or BlockKind.List)
            {
                AddSentences(article, block.Span, sentences, run);
                continue;
            }

            Flush(run, passages);
            if (block.Kind == BlockKind.CrossHead)
            {
                run.Add((block.Span, CountWords(article, block.Span)));
            }
            else if (block.Kind is BlockKind.Caption or BlockKind.PullQuote)
            {
                var end = EndOfGroup(article, i);
                passages.Add(new TextSpan(block.Span.Start, article.Blocks[end].Span.End));
                i = end;
            }
        }

        Flush(run, passages);
        if (passages.Count == 0)
        {
            passages.AddRange(
                article.Blocks.Where(b => b.Kind == BlockKind.Title).Select(b => b.Span)
            );
        }

        return passages;
    }

    private static void AddSentences(
        Article article,
        TextSpan block,
        List<TextSpan> sentences,
        List<(TextSpan Sentence, int Words)> run
    )
    {
        sentences.Clear();
        article.AddSentences(block, sentences);
        foreach (var sentence in sentences)
        {
            run.Add((sentence, CountWords(article, sentence)));
        }
    }

    // The lines of one caption, or of one pull quote with its speaker lines, stay together.
    private static int EndOfGroup(Article article, int start)
    {
        var follower =
            article.Blocks[start].Kind == BlockKind.PullQuote
                ? BlockKind.Speaker
                : BlockKind.Caption;
        var end = start;
        while (end + 1 < article.Blocks.Length && article.Blocks[end + 1].Kind == follower)
        {
            end++;
        }

        return end;
    }

    private static void Flush(List<(TextSpan Sentence, int Words)> run, List<TextSpan> passages)
    {
        var first = 0;
        while (first < run.Count)
        {
            var last = first;
            var words = run[first].Words;
            while (last + 1 < run.Count && words + run[last + 1].Words <= MaxWords)
            {
                words += run[++last].Words;
            }

            var rest = 0;
            for (var i = last + 1; i < run.Count && rest < MinWords; i++)
            {
                rest += run[i].Words;
            }

            if (rest is > 0 and < MinWords)
            {
                last = run.Count - 1;
            }

            passages.Add(new TextSpan(run[first].Sentence.Start, run[last].Sentence.End));
            first = last + 1;
        }

        run.Clear();
    }

    private static int CountWords(Article article, TextSpan span)
    {
        var words = 0;
        foreach (var _ in new WordTokenizer(article.Clear.Show(span)))
        {
            words++;
        }

        return words;
    }
}
