using NewsBot.Core.Answering.Receipts;
using NewsBot.Core.Articles;
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
        if (evidence.Asked.Form != QuestionForm.List)
        {
            return null;
        }

        var passedOver = new PassedOver();
        var items = Items(evidence, limit, passedOver);
        return items.Count < MinItems
            ? null
            : new Draft([
                new ReplyPart.Prose("What the articles say of this, a line each:"),
                .. items.Select((item, i) => new ReplyPart.Quoted(item, i + 1)),
            ])
            {
                PassedOver = passedOver,
            };
    }

    // What carries most of the question comes first.
    private static List<Citation> Items(Evidence evidence, int limit, PassedOver passedOver)
    {
        var weights = new TermWeights(evidence.Corpus.Index, evidence.Asked.Query.Words);
        var rated = evidence
            .Items.SelectMany(i =>
                Sentences(i).Select(s => (Item: i, Line: s, Carried: Carried(s, weights)))
            )
            .OrderByDescending(r => r.Carried)
            .ToArray();
        var items = new List<Citation>();
        foreach (var (item, line, carried) in rated)
        {
            if (carried == 0 || carried < AboutAsMuch * rated[0].Carried)
            {
                passedOver.Note(item, PassageFate.BelowShare);
            }
            else if (items.Exists(c => NearDuplicates.Are(c, line)))
            {
                passedOver.Note(item, PassageFate.SameAsAnother);
            }
            else if (items.Count == limit)
            {
                passedOver.Note(item, PassageFate.OverLimit);
            }
            else
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
        article.AddSentences(item.Hit.Span, sentences);
        return sentences
            .Where(s => s.Length <= Citation.MaxLength)
            .Select(s => Citation.Cut(article, s));
    }

    private static double Carried(Citation line, TermWeights weights) =>
        weights.In(line.Text).Or(weights.In(line.Article.Title)).Weight;
}
