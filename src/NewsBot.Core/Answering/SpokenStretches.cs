using NewsBot.Core.Articles;
using NewsBot.Core.Text;

namespace NewsBot.Core.Answering;

/// <summary>What of a sentence stands in double quotation marks, counted from the start of its line.</summary>
internal sealed class SpokenStretches
{
    private readonly List<TextSpan> _stretches = [];

    public SpokenStretches(Article article, TextSpan sentence)
    {
        var line = article.BlockAt(sentence.Start)?.Span ?? sentence;
        var start = -1;
        for (var i = Math.Min(line.Start, sentence.Start); i < sentence.End; i++)
        {
            if (CharFolding.Fold(article.Text[i]) != '"')
            {
                continue;
            }

            if (start < 0)
            {
                start = i;
            }
            else if (article.Text[i] != '\u201C')
            {
                _stretches.Add(new TextSpan(start, i));
                start = -1;
            }
        }

        if (start >= 0)
        {
            _stretches.Add(new TextSpan(start, sentence.End));
        }
    }

    /// <summary>Whether words of the sentence are spoken.</summary>
    public bool Holds(TextSpan words) => _stretches.Exists(s => s.Overlaps(words));
}
