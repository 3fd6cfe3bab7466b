using NewsBot.Core.Articles;
using NewsBot.Core.Pages;
using NewsBot.Core.Text;

namespace NewsBot.Core.Quotations;

/// <summary>Reads the pull quotes of an article and joins them to the words of the body that they repeat or shorten.</summary>
internal sealed class PullQuotes(Article article, EntityIndex entities)
{
    // More than a page ever has; bounds the comparisons.
    private const int MaxPulls = 32;
    private const double MinShared = 0.6;

    private readonly List<(TextSpan Span, Entity? Entity, TextSpan? Mention)> _pulls = [];

    /// <summary>Reads the pull quotes and adds their speakers to the entities.</summary>
    public void Read()
    {
        var blocks = article.Blocks;
        for (var i = 0; i < blocks.Length && _pulls.Count < MaxPulls; i++)
        {
            if (blocks[i].Kind != BlockKind.PullQuote)
            {
                continue;
            }

            var hasName = i + 1 < blocks.Length && blocks[i + 1].Kind == BlockKind.Speaker;
            if (!hasName)
            {
                _pulls.Add((blocks[i].Span, null, null));
                continue;
            }

            var name = NameOf(blocks[i + 1].Span, out var role);
            var hasRole = i + 2 < blocks.Length && blocks[i + 2].Kind == BlockKind.Speaker;
            _pulls.Add((blocks[i].Span, Add(name, hasRole ? blocks[i + 2].Span : role), name));
        }
    }

    /// <summary>Adds the pull quotes to the quotations of the body.</summary>
    public void AddTo(List<QuotationDraft> drafts)
    {
        var body = drafts.Count;
        foreach (var (span, entity, mention) in _pulls)
        {
            var same = FindSame(span, drafts, body);
            var draft = new QuotationDraft
            {
                Span = span,
                Sentence = -1,
                Line = -1,
                IsPull = true,
                SameAs = same,
                Entity = entity ?? same?.Entity,
                Mention = mention,
            };
            draft.Method = draft.Entity is null
                ? AttributionMethod.None
                : AttributionMethod.PullQuoteLines;
            draft.Strength =
                entity is not null ? 0.95
                : draft.Entity is not null ? same!.Strength
                : 0;
            drafts.Add(draft);
        }
    }

    private TextSpan NameOf(TextSpan line, out TextSpan? role)
    {
        role = null;
        while (line.Length > 1 && article.Text[line.Start] is '\u2014' or '\u2013' or '-' or ' ')
        {
            line = line with { Start = line.Start + 1 };
        }

        var comma = line.Of(article.Text).IndexOf(',');
        if (comma <= 0)
        {
            return line;
        }

        var rest = new TextSpan(line.Start + comma + 1, line.End).Trim(article.Text);
        role = rest.IsEmpty ? null : rest;
        return new TextSpan(line.Start, line.Start + comma).Trim(article.Text);
    }

    private Entity Add(TextSpan name, TextSpan? role)
    {
        var text = name.Of(article.Text);
        var entity = entities.FindOrAdd(text, SpeakerKind.Person);
        foreach (var word in new WordTokenizer(text))
        {
            entities.AddWord(text[word.Start..word.End], entity);
        }

        if (role is { } told)
        {
            entity.Learn(told.Of(article.Text).ToString());
        }

        return entity;
    }

    private QuotationDraft? FindSame(TextSpan pull, List<QuotationDraft> drafts, int end)
    {
        var words = WordsOf(pull);
        QuotationDraft? best = null;
        var bestShared = 0;
        for (var i = 0; i < end; i++)
        {
            if (drafts[i].Kind == QuotationKind.Indirect)
            {
                continue;
            }

            var shared = WordsOf(drafts[i].Span);
            var size = shared.Count;
            shared.IntersectWith(words);
            if (
                shared.Count > bestShared
                && shared.Count >= MinShared * Math.Min(size, words.Count)
                && shared.Count > 2
            )
            {
                (best, bestShared) = (drafts[i], shared.Count);
            }
        }

        return best;
    }

    private HashSet<string> WordsOf(TextSpan span)
    {
        var folded = FoldedText.Of(span.Of(article.Text)).Text;
        var words = new HashSet<string>(StringComparer.Ordinal);
        foreach (var word in new WordTokenizer(folded))
        {
            words.Add(folded[word.Start..word.End]);
        }

        return words;
    }
}
