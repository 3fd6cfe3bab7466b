using System.Collections.Frozen;
using System.Collections.Immutable;
using NewsBot.Core.Articles;
using NewsBot.Core.Language;

namespace NewsBot.Core.Stories.Telling;

/// <summary>How much a story matters in a period: by how many write on it, how new it is, and where and of what they write.</summary>
internal static class StoryRank
{
    /// <summary>Days in which articles count towards how large an affair is.</summary>
    public const int Memory = 7;

    // Chosen by a few sweeps over a week of RealTimeQA (docs/stories.md).
    private const double OfPeriod = 0.2;
    private const double OfAffair = 0.8;
    private const double OfGoingOn = 0.2;
    private const double OfHardSection = 0.5;
    private const double OfSoftSection = -0.4;
    private const double OfWeightyWord = 0.3;
    private const int MostWeightyWords = 4;
    private const double OfRoundUp = -3;

    /// <summary>Sentences of an article in which weighty words count.</summary>
    private const int Opening = 6;

    private static readonly FrozenDictionary<string, WordSet> _words = new WordTable(
        "story-weights"
    ).ByHead();

    private static readonly WordSet _hard = _words["hard"];
    private static readonly WordSet _soft = _words["soft"];
    private static readonly WordSet _weighty = _words["weighty"];

    /// <summary>The worth of a story, without a unit.</summary>
    /// <param name="articles">Its articles of the period; at least one.</param>
    /// <param name="affair">How many articles it has in the last <see cref="Memory"/> days of the period.</param>
    /// <param name="isNew">Whether none is older than the period.</param>
    public static double Of(IReadOnlyList<Article> articles, int affair, bool isNew) =>
        (OfPeriod * Math.Log(1 + articles.Count))
        + (OfAffair * Math.Log(1 + affair))
        + (isNew ? 0 : OfGoingOn)
        + articles.Average(Weight);

    /// <summary>What speaks for a story, in a few words each.</summary>
    /// <param name="articles">Its articles of the period.</param>
    /// <param name="isNew">Whether none is older than the period; <see langword="null"/> where all days are told of.</param>
    public static ImmutableArray<string> Reasons(IReadOnlyList<Article> articles, bool? isNew)
    {
        var outlets = articles
            .Select(a => a.Outlet)
            .OfType<string>()
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .Count();
        var size =
            articles.Count == 1 ? "1 article"
            : outlets > 1 ? $"{articles.Count} articles by {outlets} outlets"
            : $"{articles.Count} articles";
        return isNew is { } known ? [size, known ? "new" : "goes on"] : [size];
    }

    private static double Weight(Article article)
    {
        var section = 0.0;
        foreach (var part in SectionsOf(article))
        {
            section =
                _hard.Contains(part) ? OfHardSection
                : _soft.Contains(part) ? OfSoftSection
                : section;
        }

        return section
            + (OfWeightyWord * Math.Min(MostWeightyWords, WeightyWords(article)))
            + (RoundUps.IsOne(article) || CorrectionHeads.Open(article.Title) ? OfRoundUp : 0);
    }

    /// <summary>
    /// The sections that an article stands in. Addresses name them where pages often don't; the last part is the article's own.
    /// </summary>
    public static IEnumerable<string> SectionsOf(Article article)
    {
        var parts = Uri.TryCreate(article.Url, UriKind.Absolute, out var address)
            ? address.AbsolutePath.Split('/', StringSplitOptions.RemoveEmptyEntries).SkipLast(1)
            : [];
        return article.Section is { } section ? parts.Append(section) : parts;
    }

    private static int WeightyWords(Article article)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        foreach (var sentence in StorySentences.Of(article, Opening))
        {
            found.UnionWith(sentence.Terms.Terms.Where(t => _weighty.Contains(t)));
        }

        return found.Count;
    }
}
