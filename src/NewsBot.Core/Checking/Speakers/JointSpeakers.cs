using System.Buffers;
using NewsBot.Core.Articles;
using NewsBot.Core.Language;
using NewsBot.Core.Quotations;
using NewsBot.Core.Text;

namespace NewsBot.Core.Checking.Speakers;

/// <summary>
/// Finds whom the line of a quotation names beside its speaker: who speaks with them (<c>Orr and Blake said</c>), or whom a pronoun
/// may as well mean.
/// </summary>
internal static class JointSpeakers
{
    /// <summary>So far before a pronoun its name is looked for, in code units.</summary>
    private const int MaxBefore = 400;

    private static readonly SearchValues<char> _parting = SearchValues.Create(
        ";:.\"\u201C\u201D\n\r"
    );

    // "Ann Orr of the Tarn Guild" is Ann Orr.
    private static readonly string[] _places = [" of ", " for "];

    private static readonly WordSet _joining = WordSet.Of("and both jointly with together");

    /// <summary>Whether the one who is claimed to have spoken is named as a speaker together with the one who is known.</summary>
    public static bool Join(Article article, Quotation quotation, ClaimedSpeaker claimed)
    {
        if (quotation.Mention is not { } mention || article.BlockAt(mention.Start) is not { } block)
        {
            return false;
        }

        var names = NameSpans.In(article.Text, Around(mention, block.Span));
        return names.Any(n =>
            !n.Overlaps(quotation.Span)
            && (
                mention.Contains(n) ? mention.Length > n.Length : IsJoined(article.Text, n, mention)
            )
            && Names(claimed, article.Text, n)
            && article.Text.AsSpan(n.Start, n.Length).IndexOf(quotation.Speaker?.Name) < 0
        );
    }

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
        _places
            .Select(p => name.Of(text).IndexOf(p))
            .Where(at => at > 0)
            .Append(name.Length)
            .Any(at =>
                claimed.Means(new Speaker(text.Substring(name.Start, at), null, SpeakerKind.Person))
            );

    private static TextSpan Around(TextSpan mention, TextSpan block) =>
        new(
            Math.Max(block.Start, mention.Start - MaxBefore),
            Math.Min(block.End, mention.End + MaxBefore)
        );

    // Nothing but "and", commas, titles and offices between; "Orr, Blake's lawyer" is one.
    private static bool IsJoined(string text, TextSpan name, TextSpan mention)
    {
        var between =
            name.End <= mention.Start ? new TextSpan(name.End, mention.Start)
            : mention.End <= name.Start ? new TextSpan(mention.End, name.Start)
            : default;
        if (between.IsEmpty || between.Of(text).ContainsAny(_parting))
        {
            return false;
        }

        var words = Claims.ClaimTag.Words(between.Of(text).ToString());
        var joins = false;
        foreach (var word in words)
        {
            var slice = text.AsSpan(between.Start + word.Start, word.Length);
            joins |= _joining.Contains(slice);
            if (!_joining.Contains(slice) && !IsOfName(slice))
            {
                return false;
            }
        }

        return joins || between.Of(text).Contains('&');
    }

    private static bool IsOfName(ReadOnlySpan<char> word) =>
        char.IsUpper(word[0])
        || (
            Lexicon.Of(word)
            & (
                WordClass.Role
                | WordClass.Title
                | WordClass.Particle
                | WordClass.Determiner
                | WordClass.Body
            )
        ) != WordClass.None
        || word is "of" or "for";
}
