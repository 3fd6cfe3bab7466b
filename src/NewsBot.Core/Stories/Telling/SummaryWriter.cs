using NewsBot.Core.Articles;

namespace NewsBot.Core.Stories.Telling;

/// <summary>
/// Picks the sentences that tell what happened: with many of the words that come again and again in what there is to tell, and a little
/// for standing early in their article. (Luhn, "The automatic creation of literature abstracts", 1958; the weights were chosen on
/// the development half of BBC News Summary, docs/stories.md.)
/// </summary>
internal sealed class SummaryWriter
{
    private const int Most = 5;

    /// <summary>A word that comes n times counts n to this power.</summary>
    private const double Power = 1.6;

    /// <summary>How much it counts to stand first, where the best sentence by its words has 1.</summary>
    private const double OfPlace = 0.3;

    /// <summary>How much it counts to be of the last day and not of the first: how it came out is what people ask for.</summary>
    private const double OfLastDay = 0.3;

    /// <summary>How much is taken from a sentence that says what was said before.</summary>
    private const double OfRepeats = 0.5;

    /// <summary>Sentences that are more alike say the same.</summary>
    private const float MostAlike = 0.6f;

    /// <summary>A sentence that has less than this share of the best one's worth adds little.</summary>
    private const double LeastShare = 0.15;

    private readonly IReadOnlyList<StorySentence> _sentences;
    private readonly Retractions _retractions;
    private readonly Dictionary<StorySentence, double> _worth;

    /// <param name="sentences">All that there are, in the order of their articles.</param>
    /// <param name="titles">The headlines, whose words count too.</param>
    /// <param name="retractions">What was taken back.</param>
    public SummaryWriter(
        IReadOnlyList<StorySentence> sentences,
        IEnumerable<TermVector> titles,
        Retractions retractions
    )
    {
        (_sentences, _retractions) = (sentences, retractions);
        var counts = sentences
            .Select(s => s.Terms)
            .Concat(titles)
            .SelectMany(v => v.Terms)
            .CountBy(t => t, StringComparer.Ordinal)
            .ToDictionary(StringComparer.Ordinal);
        _worth = sentences.ToDictionary(
            s => s,
            s => s.Terms.Terms.Sum(t => Math.Pow(counts[t], Power)) / (1 + Math.Sqrt(s.Words))
        );
        var most = Math.Max(1e-9, _worth.Values.DefaultIfEmpty().Max());
        foreach (var sentence in sentences)
        {
            _worth[sentence] =
                (_worth[sentence] / most)
                + (OfPlace / (1 + sentence.Place))
                + (OfLastDay * Lateness(sentence, sentences));
        }
    }

    /// <summary>
    /// At most five sentences that stand by themselves and don't repeat each other, in the order in which they read. What was
    /// taken back is told where there is nothing else, and then the correction stands behind it.
    /// </summary>
    public IReadOnlyList<Citation> Tell()
    {
        var left = _sentences.Where(s => s.Opens).ToList();
        left = left.Count == 0 ? [.. _sentences.Take(1)] : left;
        var holding = left.FindAll(s => _retractions.Of(s) is null);
        if (holding.Count > 0)
        {
            return [.. Choose(holding).Select(s => s.Cite())];
        }

        return left.MaxBy(s => _worth[s]) is { } told ? [told.Cite(), _retractions.Of(told)!] : [];
    }

    private StorySentence[] Choose(List<StorySentence> left)
    {
        var chosen = new List<StorySentence>();
        while (chosen.Count < Most && left.Count > 0)
        {
            var next = chosen.Count == 0 ? LeadOf(left) : left.MaxBy(s => Left(s, chosen))!;
            if (chosen.Count > 0 && Left(next, chosen) < LeastShare * _worth[chosen[0]])
            {
                break;
            }

            chosen.Add(next);
            left.Remove(next);
            left.RemoveAll(s => s.Terms.Cosine(next.Terms) > MostAlike);
        }

        return chosen.Count == 0 ? [] : [chosen[0], .. InOrder(chosen[1..])];
    }

    // What opens an article tells what happened; the rest goes on from there, in the order of the days.
    private StorySentence LeadOf(List<StorySentence> left) =>
        left.Where(s => s.Place == 0).MaxBy(s => _worth[s]) ?? left.MaxBy(s => _worth[s])!;

    /// <summary>The weightiest sentences up to a share of all words, in the order in which they read.</summary>
    public IReadOnlyList<StorySentence> Shorten(double share)
    {
        var room = share * _sentences.Sum(s => s.Words);
        var chosen = new List<StorySentence>();
        foreach (var sentence in _sentences.OrderByDescending(s => _worth[s]))
        {
            if (chosen.Count == 0 || sentence.Words <= room)
            {
                chosen.Add(sentence);
                room -= sentence.Words;
            }
        }

        return InOrder(chosen);
    }

    // 0 on the first day that is told of, 1 on the last; 0 where there is one day or none.
    private static double Lateness(StorySentence sentence, IReadOnlyList<StorySentence> all)
    {
        var (first, last) = (DayOf(all[0]), DayOf(all[^1]));
        return DayOf(sentence) is { } day && last > first
            ? (day - first!.Value) / (double)(last!.Value - first.Value)
            : 0;
    }

    private static int? DayOf(StorySentence sentence) => sentence.Article.Published.Day?.DayNumber;

    private double Left(StorySentence sentence, List<StorySentence> chosen) =>
        _worth[sentence]
        - (OfRepeats * (chosen.Count == 0 ? 0 : chosen.Max(c => c.Terms.Cosine(sentence.Terms))));

    private static StorySentence[] InOrder(List<StorySentence> chosen) =>
        [
            .. chosen
                .OrderBy(s => s.Article, Comparer<Article>.Create(Story.Compare))
                .ThenBy(s => s.Place),
        ];
}
