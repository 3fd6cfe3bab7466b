using NewsBot.Core.Language;

namespace NewsBot.Core.Checking.Claims;

/// <summary>
/// Tells several quotations that are passed on at once from one that is broken up by who said it. A new one begins where words before
/// the mark say who speaks now (<c>Orr: "…"; Blake said "…"</c>), or where a whole sentence ends and another begins.
/// </summary>
internal static class QuotedParts
{
    private static readonly string[] _separators = [";", ". ", " and ", " while ", " but ", ", "];

    /// <summary>The quotations with whoever is said to have said each; empty where there is one alone.</summary>
    /// <param name="text">A cleaned text; see <see cref="ClaimCleaner"/>.</param>
    public static IReadOnlyList<(string Words, string? Speaker)> Read(string text)
    {
        var marked = ClaimReader.WithMarksForSingles(text);
        var (inside, outside) = ClaimReader.Split(marked);
        var parts = new List<(string Words, string? Speaker)>();
        var (head, before) = (outside[0].Of(marked).ToString(), "");
        for (var i = 0; i < inside.Count; i++)
        {
            var words = inside[i].Of(marked).Trim().ToString();
            if (words.Length == 0)
            {
                return [];
            }

            var behind = outside.ElementAtOrDefault(i + 1).Of(marked).ToString();
            var (tail, next) = i + 1 < inside.Count ? Parted(behind) : (behind, "");
            var speaker = SpeakerOf(head, parts) ?? SpeakerOf(tail, parts);
            if (
                parts.Count > 0
                && head.Length == 0
                && !Ends(before, parts[^1].Words, words)
                && GoesOn(parts[^1].Words, words)
            )
            {
                parts[^1] = ($"{parts[^1].Words} {words}", parts[^1].Speaker ?? speaker);
            }
            else
            {
                parts.Add(
                    (
                        words,
                        speaker ?? (head.Length == 0 && parts.Count > 0 ? parts[^1].Speaker : null)
                    )
                );
            }

            (head, before) = (next, tail);
        }

        return parts.Count > 1 && parts.TrueForAll(p => ClaimTag.Words(p.Words).Count > 1)
            ? parts
            : [];
    }

    // What belongs to the words before it, and who speaks behind it: a clause that ends in a colon or a verb of saying.
    private static (string Tail, string Head) Parted(string between)
    {
        var trimmed = between.TrimEnd();
        var words = ClaimTag.Words(trimmed);
        var opens =
            trimmed.EndsWith(':')
            || (
                words.Count > 0
                && words[^1].End == trimmed.TrimEnd(',', ' ').Length
                && ClaimTag.IsCue(words[^1].Of(trimmed))
            );
        if (!opens || trimmed.Length < 2)
        {
            return (between, "");
        }

        var cut = _separators.Max(s =>
            trimmed.LastIndexOf(s, trimmed.Length - 2, StringComparison.Ordinal) is var at and >= 0
                ? at + s.Length
                : 0
        );
        return (trimmed[..cut], trimmed[cut..].Trim());
    }

    // A pronoun is whoever spoke before; a description that tells no name is anybody.
    private static string? SpeakerOf(string tag, List<(string Words, string? Speaker)> before)
    {
        if (ClaimTag.Speaker(tag.Trim(' ', ';', '.', ',', ':'), isMarked: true) is not { } speaker)
        {
            return null;
        }

        return speaker.Length > 0 ? speaker
            : before.Count > 0
            && ClaimTag.Words(tag).Exists(w => Lexicon.Of(w.Of(tag)).HasFlag(WordClass.Pronoun))
            && ClaimTag.Words(tag).Count <= 2
                ? before[^1].Speaker
            : null;
    }

    // "…," said Orr. "…"; "…" and "…"
    private static bool Ends(string between, string left, string right) =>
        between.TrimEnd() is var tail
        && (
            tail.EndsWith(';')
            || (tail.EndsWith('.') && left.EndsWith(',') && char.IsUpper(right[0]))
            || tail.EndsWith(" and", StringComparison.Ordinal)
        );

    // "The road," said Ann Orr, "is shut."
    private static bool GoesOn(string left, string right) =>
        left[^1] is not ('.' or '!' or '?') || char.IsLower(right[0]);
}
