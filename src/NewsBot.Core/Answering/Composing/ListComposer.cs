using NewsBot.Core.Articles;
using NewsBot.Core.Language;
using NewsBot.Core.Questions;
using NewsBot.Core.Text;

namespace NewsBot.Core.Answering.Composing;

/// <summary>Composes a list: a line an item, each a sentence that carries the question, each cited.</summary>
internal static class ListComposer
{
    private const int MinItems = 2;

    /// <summary>A sentence is an item where it carries nearly as much of the question as the best one.</summary>
    private const double AboutAsMuch = 0.75;

    /// <summary>The draft, or <see langword="null"/> where the question asks for no list or one sentence alone carries it.</summary>
    public static Draft? Compose(Evidence evidence, int limit)
    {
        if (evidence.Form != QuestionForm.List)
        {
            return null;
        }

        var items = Items(evidence, limit);
        return items.Count < MinItems
            ? null
            : new Draft([
                new ReplyPart.Prose("What the articles say of this, a line each:"),
                .. items.Select((item, i) => new ReplyPart.Quoted(item, i + 1)),
            ]);
    }

    // What carries most of the question comes first.
    private static List<Citation> Items(Evidence evidence, int limit)
    {
        var weights = new TermWeights(evidence.Corpus.Index, evidence.SearchedFor);
        var rated = evidence
            .Items.SelectMany(i =>
                Sentences(i).Select(s => (Line: s, Carried: Carried(s, weights)))
            )
            .OrderByDescending(r => r.Carried)
            .ToArray();
        var items = new List<Citation>();
        foreach (
            var (line, _) in rated.TakeWhile(r =>
                r.Carried > 0 && r.Carried >= AboutAsMuch * rated[0].Carried
            )
        )
        {
            if (items.Count < limit && !items.Exists(c => NearDuplicates.Are(c, line)))
            {
                items.Add(line);
            }
        }

        return items;
    }

    private static IEnumerable<Citation> Sentences(EvidenceItem item)
    {
        var article = item.Hit.Article;
        var sentences = new List<TextSpan>();
        SentenceSegmenter.Segment(article.Text, item.Hit.Span, sentences);
        return sentences
            .Where(s => s.Length <= Citation.MaxLength)
            .Select(s => Citation.Cut(article, s));
    }

    private static double Carried(Citation line, TermWeights weights) =>
        weights.In(line.Text).Or(weights.In(line.Article.Title)).Weight;
}
