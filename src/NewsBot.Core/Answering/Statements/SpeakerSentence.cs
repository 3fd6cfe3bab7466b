using NewsBot.Core.Articles;
using NewsBot.Core.Text;

namespace NewsBot.Core.Answering.Statements;

/// <summary>Finds the sentence that an uncertain speaker was taken from, so that whoever reads may judge.</summary>
internal static class SpeakerSentence
{
    /// <summary>The nearest sentence outside the words that has the speaker's last name, or <see langword="null"/>.</summary>
    public static Citation? Of(StatementItem statement)
    {
        var article = statement.Article;
        var name = statement.Speaker.Name;
        var last = name[(name.LastIndexOf(' ') + 1)..];
        var sentences = new List<TextSpan>();
        foreach (var block in article.Blocks.Where(b => b.IsBody))
        {
            article.AddSentences(block.Span, sentences);
        }

        var named = sentences
            .Where(s =>
                s.Length <= Citation.MaxLength
                && !s.Overlaps(statement.Span)
                && s.Of(article.Text).Contains(last, StringComparison.Ordinal)
            )
            .OrderBy(s => Math.Abs(s.Start - statement.Span.End))
            .ToArray();
        return named is [var nearest, ..] ? Citation.Cut(article, nearest) : null;
    }
}
