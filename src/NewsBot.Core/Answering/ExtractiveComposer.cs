using Microsoft.Extensions.Options;
using NewsBot.Core.Text;

namespace NewsBot.Core.Answering;

/// <summary>Composes a draft without a language model: the best passages, each in its own words.</summary>
public sealed class ExtractiveComposer(IOptions<AnsweringOptions> options)
{
    /// <summary>A passage is left out when it carries less than this share of what the best one carries.</summary>
    private const double WorthShowing = 0.75;

    /// <summary>Composes a draft of what was gathered.</summary>
    public Draft Compose(Evidence evidence)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        var chosen = Choose(evidence.Items);
        var outlets = chosen
            .Select(i => i.Hit.Article.Outlet)
            .Where(o => o is not null)
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .Count();
        var articles = chosen.Select(i => i.Hit.Article.Id).Distinct().Count();
        var parts = new List<ReplyPart>
        {
            new ReplyPart.Prose(
                articles == 1
                    ? "One article speaks of this:"
                    : $"{articles} articles of {Math.Max(1, outlets)} {(outlets > 1 ? "outlets" : "outlet")} speak of this:"
            ),
        };
        parts.AddRange(chosen.Select((item, i) => new ReplyPart.Quoted(item.Citation, i + 1)));
        return new Draft(parts);
    }

    private List<EvidenceItem> Choose(IReadOnlyList<EvidenceItem> items)
    {
        var best = items.Max(i => i.Coverage);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var chosen = new List<EvidenceItem>();
        foreach (var item in items)
        {
            var isNew = seen.Add(FoldedText.Of(item.Citation.Text).Text);
            if (isNew && item.Coverage >= best * WorthShowing)
            {
                chosen.Add(item);
            }

            if (chosen.Count == options.Value.MaxCitations)
            {
                break;
            }
        }

        return chosen;
    }
}
