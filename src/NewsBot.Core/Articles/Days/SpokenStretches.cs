using NewsBot.Core.Text;

namespace NewsBot.Core.Articles.Days;

/// <summary>What of a sentence stands in double quotation marks, counted from the start of its line.</summary>
internal sealed class SpokenStretches
{
    private readonly List<TextSpan> _stretches = [];

    public SpokenStretches(Article article, TextSpan sentence)
    {
        var line = article.BlockAt(sentence.Start)?.Span ?? sentence;
        var start = Math.Min(line.Start, sentence.Start);
        foreach (var found in new QuotationScanner(article.Text.AsSpan(start..sentence.End)))
        {
            if (!found.IsDouble)
            {
                continue;
            }

            _stretches.Add(new TextSpan(start + found.Open.Start, start + found.Close.Start));
            if (found is { End: StretchEnd.Open })
            {
                break;
            }
        }
    }

    /// <summary>Whether words of the sentence are spoken.</summary>
    public bool Holds(TextSpan words) => _stretches.Exists(s => s.Overlaps(words));
}
