using Microsoft.Extensions.Options;
using NewsBot.Core.Articles;
using NewsBot.Core.Retrieval;
using NewsBot.Core.Snapshots;
using NewsBot.Core.Text;

namespace NewsBot.Core.Answering;

/// <summary>Searches for a question and picks the sentences that matter.</summary>
public sealed class EvidenceGatherer(
    Searcher searcher,
    RequestClock clock,
    IOptions<AnsweringOptions> options
)
{
    private const int MaxSentences = 3;

    /// <summary>Gathers evidence from one generation of the corpus.</summary>
    public Evidence Gather(
        Question question,
        CorpusSnapshot corpus,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(question);
        ArgumentNullException.ThrowIfNull(corpus);
        var now = clock.Read(question.Asked, corpus);
        var query = question.ToQuery(clock.RecencyDay(question.Asked, corpus));
        var hits = searcher.Search(
            corpus.Index,
            query,
            options.Value.EvidencePassages,
            cancellationToken
        );
        var weights = new TermWeights(corpus.Index, query.Text);
        var items = hits.Select(hit => Read(hit, weights)).ToArray();
        return new Evidence(question, now, corpus, items);
    }

    private static EvidenceItem Read(Hit hit, TermWeights weights)
    {
        var title = weights.In(hit.Article.Title);
        var passage = weights.In(hit.Span.Of(hit.Article.Text));
        var coverage = weights.Total == 0 ? 0 : passage.Or(title).Weight / weights.Total;
        return new EvidenceItem(hit, Citation.Cut(hit.Article, Pick(hit, weights)), coverage);
    }

    // The sentence with the most weight, and its neighbours in the same line while each brings in a further word.
    private static TextSpan Pick(Hit hit, TermWeights weights)
    {
        var text = hit.Article.Text;
        var sentences = new List<TextSpan>();
        SentenceSegmenter.Segment(text, hit.Span, sentences);
        var found = sentences.ConvertAll(s => weights.In(s.Of(text)));
        var best = 0;
        for (var i = 1; i < sentences.Count; i++)
        {
            best = found[i].Weight > found[best].Weight ? i : best;
        }

        var (first, last, words) = (best, best, found[best]);
        while (last - first + 1 < MaxSentences)
        {
            var before = Gain(first - 1, first, last);
            var after = Gain(last + 1, first, last);
            if (before <= 0 && after <= 0)
            {
                break;
            }

            var next = before > after ? --first : ++last;
            words = words.Or(found[next]);
        }

        return Shorten(text, new TextSpan(sentences[first].Start, sentences[last].End));

        float Gain(int candidate, int from, int to)
        {
            if (candidate < 0 || candidate >= sentences.Count)
            {
                return 0;
            }

            var whole = new TextSpan(
                sentences[Math.Min(candidate, from)].Start,
                sentences[Math.Max(candidate, to)].End
            );
            var fits =
                whole.Length <= Citation.MaxLength && !whole.Of(text).ContainsAny('\n', '\r');
            return fits ? words.Or(found[candidate]).Weight - words.Weight : 0;
        }
    }

    // A sentence longer than a citation may be is cut at a word end.
    private static TextSpan Shorten(string text, TextSpan span)
    {
        if (span.Length <= Citation.MaxLength)
        {
            return span;
        }

        var end = span.Start + Citation.MaxLength;
        var space = text.AsSpan(span.Start, Citation.MaxLength).LastIndexOf(' ');
        end = space > 0 ? span.Start + space : end;
        end -= char.IsHighSurrogate(text[end - 1]) ? 1 : 0;
        return new TextSpan(span.Start, end).Trim(text);
    }
}
