using NewsBot.Core.Articles;
using NewsBot.Core.Text;

namespace NewsBot.Core.Statements;

/// <summary>The sentence that a statement stands in: where words were not said, the words alone would tell the opposite.</summary>
internal static class StatementSentence
{
    /// <summary>The sentences that the words stand in, and the one behind them where it still fits.</summary>
    /// <param name="article">The article.</param>
    /// <param name="words">The words, inside one block.</param>
    /// <returns>At most as long as a citation; <see langword="null"/> where already the sentence is longer.</returns>
    public static TextSpan? Around(Article article, TextSpan words)
    {
        var block = article.BlockAt(words.Start)?.Span ?? words;
        var sentences = new List<TextSpan>();
        article.AddSentences(block, sentences);
        var first = sentences.FindIndex(s => s.Overlaps(words));
        if (first < 0)
        {
            return null;
        }

        var last = sentences.FindLastIndex(s => s.Overlaps(words));
        var told = new TextSpan(
            Math.Min(words.Start, sentences[first].Start),
            Math.Max(words.End, sentences[last].End)
        );
        if (last + 1 < sentences.Count)
        {
            var more = told with { End = sentences[last + 1].End };
            told = more.Length <= Citation.MaxLength ? more : told;
        }

        return told.Length <= Citation.MaxLength ? told : null;
    }
}
