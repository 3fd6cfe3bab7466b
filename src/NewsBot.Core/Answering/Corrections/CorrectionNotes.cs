using NewsBot.Core.Articles;
using NewsBot.Core.Language;
using NewsBot.Core.Text;

namespace NewsBot.Core.Answering.Corrections;

/// <summary>
/// Finds what articles take back: a line that opens with <c>Correction:</c> or the like, or a line of an article that is headed so,
/// in which a sentence says that what stands before it was wrong.
/// </summary>
internal static class CorrectionNotes
{
    private const int MaxSentences = 3;

    private static readonly WordSet _takingBack = WordSet.Of(
        "wrong incorrect incorrectly inaccurate error mistake mistaken mistakenly misquoted misstated misattributed revised corrected "
            + "instead actually"
    );

    /// <summary>The notes of an article.</summary>
    public static IEnumerable<CorrectionNote> Of(
        Article article,
        CancellationToken cancellationToken = default
    )
    {
        var isHeaded = CorrectionHeads.Open(article.Title) || CorrectionHeads.Open(article.Section);
        foreach (var block in article.Blocks)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var line = block.Span.Of(article.Text);
            if ((isHeaded || CorrectionHeads.Open(line)) && Read(article, block.Span) is { } note)
            {
                yield return note;
            }
        }
    }

    private static CorrectionNote? Read(Article article, TextSpan line)
    {
        var sentences = new List<TextSpan>();
        article.AddSentences(line, sentences);
        var turn = sentences.FindIndex(s => _takingBack.IsAnyIn(s.Of(article.Text)));
        if (turn < 0)
        {
            return null;
        }

        // "The figure was wrong. It is 187." follows what it takes back, or opens the note with it.
        var before = Math.Max(1, turn);
        var wrong = sentences
            .Take(before)
            .SelectMany(s => WrongWords.In(article.Text, s))
            .Distinct(StringComparer.Ordinal)
            .ToArray();
        var first = before - 1;
        var last = Math.Min(sentences.Count, first + MaxSentences) - 1;
        while (last > first && sentences[last].End - sentences[first].Start > Citation.MaxLength)
        {
            last--;
        }

        var span = new TextSpan(sentences[first].Start, sentences[last].End);
        return wrong.Length > 0 && span.Length <= Citation.MaxLength
            ? new CorrectionNote(article, span, wrong)
            : null;
    }
}
