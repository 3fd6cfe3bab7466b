using NewsBot.Core.Articles;
using NewsBot.Core.Language;
using NewsBot.Core.Quotations;
using NewsBot.Core.Text;

namespace NewsBot.Core.Checking.Speakers;

/// <summary>Finds whom a pronoun may as well mean as the one whom it was read for.</summary>
internal static class NearerNames
{
    /// <summary>So far before a pronoun its name is looked for, in code units.</summary>
    private const int MaxBefore = 400;

    // "Ann Orr of the Tarn Guild" is Ann Orr.
    private static readonly string[] _places = [" of ", " for "];

    /// <summary>Whether a pronoun leads to the speaker, and the claimed one is named nearer to it.</summary>
    public static bool MayBeMeant(Article article, Quotation quotation, ClaimedSpeaker claimed)
    {
        if (quotation is not { Method: AttributionMethod.Pronoun, Mention: { } mention })
        {
            return false;
        }

        var before = new TextSpan(Math.Max(0, mention.Start - MaxBefore), quotation.Span.Start);
        return before.Length > 0
            && NameSpans.In(article.Text, before).Any(n => Names(claimed, article.Text, n));
    }

    private static bool Names(ClaimedSpeaker claimed, string text, TextSpan name) =>
        Ends(name.Of(text).ToString())
            .Exists(end =>
                claimed.Means(
                    new Speaker(text.Substring(name.Start, end), null, SpeakerKind.Person)
                )
            );

    private static List<int> Ends(string name) =>
        [
            name.Length,
            .. _places.Select(p => name.IndexOf(p, StringComparison.Ordinal)).Where(at => at != -1),
        ];
}
