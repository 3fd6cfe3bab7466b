using NewsBot.Core.Articles;
using NewsBot.Core.Pages;
using NewsBot.Core.Retrieval;
using NewsBot.Core.Text;

namespace NewsBot.Core.Answering;

/// <summary>Picks the words of a passage that are worth citing for a question: one to three sentences. Not thread-safe.</summary>
internal sealed class SentencePicker(TermWeights weights)
{
    private const int MaxSentences = 3;

    /// <summary>A reply that short says little without the next sentence, in code units.</summary>
    private const int ShortReply = 40;

    /// <summary>How far apart the stretches begin that are compared, in code units.</summary>
    private const int Step = 100;

    private readonly List<TextSpan> _sentences = [];
    private readonly List<TermWeights.Found> _found = [];
    private int _passageSentences;

    /// <summary>The span to cite; at most <see cref="Citation.MaxLength"/> code units.</summary>
    public TextSpan Pick(Hit hit)
    {
        // A pull quote without its speaker lines, or the lines without the words, is worth nothing.
        if (hit.Article.BlockAt(hit.Span.Start) is { Kind: BlockKind.PullQuote })
        {
            return Shorten(hit.Article.Text, hit.Span);
        }

        Read(hit);
        return Shorten(hit.Article.Text, Pick(hit.Article));
    }

    private void Read(Hit hit)
    {
        _sentences.Clear();
        _found.Clear();
        hit.Article.AddSentences(hit.Span, _sentences);
        _passageSentences = _sentences.Count;
        if (Behind(hit) is { } next)
        {
            hit.Article.AddSentences(next, _sentences);
        }

        foreach (var sentence in _sentences)
        {
            _found.Add(weights.In(hit.Article.Clear.Show(sentence)));
        }
    }

    // The sentence with the most weight, and its neighbours while each brings in a further word of the question.
    private TextSpan Pick(Article article)
    {
        var best = Best(article);
        var (first, last, words) = (best, best, _found[best]);
        while (last - first + 1 < MaxSentences)
        {
            var before = Gain(words, first - 1, first, last);
            var after = Gain(words, last + 1, first, last);
            if (before <= 0 && after <= 0)
            {
                break;
            }

            words = words.Or(_found[before > after ? --first : ++last]);
        }

        return new TextSpan(
            _sentences[first].Start,
            _sentences[WithReply(article, first, last)].End
        );
    }

    // A question is shown with its reply, and what is said with the sentence that denies it.
    private int WithReply(Article article, int first, int last)
    {
        var next = last + 1;
        var fits =
            next < _sentences.Count
            && next - first < MaxSentences
            && _sentences[next].End - _sentences[first].Start <= Citation.MaxLength;
        var isReply =
            fits
            && (
                Replies.IsQuestion(_sentences[last].Of(article.Text))
                || (last > first && _sentences[last].Length < ShortReply)
                || article.BlockAt(_sentences[last].Start) is { Kind: BlockKind.CrossHead }
                || Replies.Denies(_sentences[next].Of(article.Text))
            );
        return isReply ? WithReply(article, first, next) : last;
    }

    // The first line of text behind the passage.
    private static TextSpan? Behind(Hit hit)
    {
        foreach (var block in hit.Article.Blocks)
        {
            if (block.Span.Start >= hit.Span.End)
            {
                return block.Kind is BlockKind.Paragraph ? block.Span : null;
            }
        }

        return null;
    }

    // A cross-head is no sentence of the article; it is cited where there is nothing else.
    private int Best(Article article)
    {
        var (best, weight) = (0, -1f);
        for (var i = 0; i < _passageSentences; i++)
        {
            var isCrossHead = article.BlockAt(_sentences[i].Start) is { Kind: BlockKind.CrossHead };
            if (!isCrossHead && _found[i].Weight > weight)
            {
                (best, weight) = (i, _found[i].Weight);
            }
        }

        return best;
    }

    private float Gain(TermWeights.Found words, int candidate, int first, int last)
    {
        if (candidate < 0 || candidate >= _passageSentences)
        {
            return 0;
        }

        var length =
            _sentences[Math.Max(candidate, last)].End
            - _sentences[Math.Min(candidate, first)].Start;
        return length <= Citation.MaxLength ? words.Or(_found[candidate]).Weight - words.Weight : 0;
    }

    // Of what is longer than a citation may be, the stretch that carries most, cut at word ends.
    private TextSpan Shorten(string text, TextSpan span)
    {
        if (span.Length <= Citation.MaxLength)
        {
            return span;
        }

        var (best, weight) = (CutAt(text, span.Start, span.End), -1f);
        for (var start = span.Start; start + Citation.MaxLength <= span.End + Step; start += Step)
        {
            var stretch = CutAt(text, start, span.End);
            var carried = weights.In(stretch.Of(text)).Weight;
            if (carried > weight)
            {
                (best, weight) = (stretch, carried);
            }
        }

        return best;
    }

    // A citation's length from the first word that begins at or behind start.
    private static TextSpan CutAt(string text, int start, int limit)
    {
        while (
            start > 0 && start < limit - 1 && !char.IsWhiteSpace(text[start - 1]) && IsNear(start)
        )
        {
            start++;
        }

        start += char.IsLowSurrogate(text[start]) && start < limit - 1 ? 1 : 0;
        var end = Math.Min(limit, start + Citation.MaxLength);
        var space = end < limit ? text.AsSpan(start, end - start).LastIndexOf(' ') : -1;
        end = space > 0 ? start + space : end;
        end -= end < limit && char.IsHighSurrogate(text[end - 1]) ? 1 : 0;
        return new TextSpan(start, end).Trim(text);

        // Without white space anywhere near, the text is cut where it stands.
        bool IsNear(int i) => text.AsSpan(i, Math.Min(Step, limit - i)).IndexOfAny(' ', '\n') >= 0;
    }
}
