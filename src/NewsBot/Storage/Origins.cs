using NewsBot.Core.Articles;

namespace NewsBot.Storage;

/// <summary>
/// Keeps where each id was read first, and decides what becomes of one that comes again from another source: it replaces
/// nothing unless that is wanted, and either way both are named.
/// </summary>
/// <param name="replace">Whether the later source's article replaces the earlier one's.</param>
internal sealed class Origins(bool replace)
{
    private const int ShownChars = 200;

    private readonly Dictionary<ArticleId, (Article Article, Origin Origin)> _known = [];
    private readonly List<string> _replaced = [];

    /// <summary>What was replaced across sources, each with the id and both places.</summary>
    public IReadOnlyList<string> Replaced => _replaced;

    /// <summary>Takes an article in.</summary>
    /// <returns>Why it is to be left out, or <see langword="null"/>.</returns>
    public string? Refuse(Article article, Origin origin)
    {
        if (!_known.TryGetValue(article.Id, out var known) || origin.SpeaksFor(known.Origin))
        {
            _known[article.Id] = (article, origin);
            return null;
        }

        if (known.Article.IsSameVersion(article))
        {
            return null;
        }

        var id = article.Id.Value is { Length: > ShownChars } value
            ? value[..ShownChars] + "…"
            : article.Id.Value;
        if (!replace)
        {
            return $"the id \"{id}\" is taken by another source, {known.Origin}; "
                + $"{CorpusOptions.SectionName}:{nameof(CorpusOptions.ReplaceAcrossSources)}=true lets the later one replace it";
        }

        _replaced.Add($"{id}: {origin} in the place of {known.Origin}");
        _known[article.Id] = (article, origin);
        return null;
    }
}
