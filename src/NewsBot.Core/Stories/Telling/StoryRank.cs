using System.Collections.Immutable;
using NewsBot.Core.Articles;
using NewsBot.Core.Language;
using NewsBot.Core.Text;

namespace NewsBot.Core.Stories.Telling;

/// <summary>How much a story matters in a period: by how many write on it, how new it is, and where and of what they write.</summary>
internal static class StoryRank
{
    private static readonly WordTable _table = new("story-weights");
    private static readonly System.Collections.Frozen.FrozenDictionary<string, WordSet> _words =
        _table.ByHead();

    public static float P(string n, float d) =>
        Environment.GetEnvironmentVariable("ST_" + n) is { } v
            ? float.Parse(v, System.Globalization.CultureInfo.InvariantCulture)
            : d;

    /// <summary>The worth of a story by its articles of the period.</summary>
    public static double Of(IReadOnlyList<Article> articles, bool isNew)
    {
        var outlets = articles.Select(a => a.Outlet ?? a.Id.Value).Distinct().Count();
        var mean = articles.Average(Weight);
        return (P("WN", 1) * Math.Log(1 + articles.Count))
            + (P("WO", 0.5f) * Math.Log(1 + outlets))
            + mean
            + (isNew ? P("WNEW", 0.1f) : 0);
    }

    /// <summary>The same in words.</summary>
    public static ImmutableArray<string> Reasons(IReadOnlyList<Article> articles, bool isNew)
    {
        var outlets = articles.Select(a => a.Outlet).OfType<string>().Distinct().Count();
        return
        [
            articles.Count == 1 ? "1 article" : $"{articles.Count} articles by {outlets} outlets",
            isNew ? "new" : "goes on",
        ];
    }

    private static double Weight(Article article)
    {
        if (RoundUps.IsOne(article))
        {
            return -3;
        }

        var section = 0.0;
        foreach (var part in Sections(article))
        {
            section =
                _words["hard"].Contains(part) ? P("WH", 0.5f)
                : _words["soft"].Contains(part) ? -P("WS", 1f)
                : section;
        }

        return section + (P("WW", 0.3f) * Math.Min(P("CW", 4), Weighty(article)));
    }

    private static IEnumerable<string> Sections(Article article)
    {
        if (article.Section is { } section)
        {
            yield return section;
        }

        if (article.Url is { } url && Uri.TryCreate(url, UriKind.Absolute, out var address))
        {
            foreach (
                var part in address
                    .AbsolutePath.Split('/', StringSplitOptions.RemoveEmptyEntries)
                    .SkipLast(1)
            )
            {
                yield return part;
            }
        }
    }

    private static int Weighty(Article article)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        foreach (var sentence in StorySentences.Of(article).Take(6))
        {
            found.UnionWith(sentence.Terms.Terms.Where(t => _words["weighty"].Contains(t)));
        }

        return found.Count;
    }
}
