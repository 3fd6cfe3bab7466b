using NewsBot.Core.Language;
using NewsBot.Core.Quotations;
using NewsBot.Core.Statements;
using NewsBot.Core.Text;

namespace NewsBot.Core.Checking.Speakers;

/// <summary>Who is claimed to have spoken, compared with speakers of articles by name, initials and office.</summary>
internal sealed class ClaimedSpeaker
{
    private readonly string[] _words;

    /// <param name="text">As the claim names them: in full, by last name, with a title, by office.</param>
    public ClaimedSpeaker(string text) => _words = Words(text);

    /// <summary>Whether nothing is left to compare.</summary>
    public bool IsEmpty => _words.Length == 0;

    /// <summary>Whether an office is named and nobody.</summary>
    public bool IsOffice =>
        !IsEmpty
        && Array.TrueForAll(
            _words,
            w => (Lexicon.Of(w) & (_offices | WordClass.Body)) != WordClass.None
        );

    /// <summary>Whether the speaker is meant, by what this one article tells of them.</summary>
    public bool Means(Speaker speaker)
    {
        var name = Words(speaker.Name);
        if (name.Length == 0 || IsEmpty)
        {
            return false;
        }

        return speaker.Kind switch
        {
            SpeakerKind.Body => MeansBody(name),
            SpeakerKind.Unnamed => HoldsOffice(name),
            _ => MeansPerson(name, speaker.Role) || HoldsOffice(Words(speaker.Role ?? "")),
        };
    }

    /// <summary>Whether a word of the speaker's name is in the claim's.</summary>
    public bool Touches(Speaker speaker) =>
        Array.Exists(Words(speaker.Name), n => Array.Exists(_words, w => AreForms(w, n)));

    /// <summary>Whether a description tells no more than that it is a person.</summary>
    public static bool IsAnybody(string description) =>
        Words(description)
            is [
                ..,
                "man"
                or "woman"
                or "boy"
                or "girl"
                or "person"
                or "people"
                or "source"
                or "official",
            ];

    /// <summary>Whether two names may be one person's: one is short for the other.</summary>
    public static bool MayBeOne(string left, string right)
    {
        var (a, b) = (Words(left), Words(right));
        return a.Length > 0
            && b.Length > 0
            && a[^1] == b[^1]
            && (a.Length == 1 || b.Length == 1 || AreAlike(a[0], b[0]));
    }

    /// <summary>Whether a description without a name fits somebody of that office.</summary>
    public static bool HasOffice(string office, string description) =>
        Words(description) is { Length: > 0 } words
        && Array.TrueForAll(words, w => Array.Exists(Words(office), o => AreForms(w, o)));

    // The last name must be there; what stands with it may be the given name, an initial or the office.
    private bool MeansPerson(string[] name, string? role)
    {
        var last = Array.FindIndex(_words, w => AreAlike(w, name[^1]) && w.Length > 1);
        if (last < 0)
        {
            return _words.Length == 1 && name.Length > 1 && _words[0] == name[0];
        }

        var office = Words(role ?? "");
        return _words
            .Where((_, i) => i != last)
            .All(w =>
                name.Length == 1
                || Array.Exists(name, n => AreAlike(w, n))
                || Array.Exists(office, o => AreForms(w, o))
                || (role is null && (Lexicon.Of(w) & _offices) != WordClass.None)
            );
    }

    private bool MeansBody(string[] name) =>
        name.Count(n => Array.Exists(_words, w => AreForms(w, n))) * 2 > name.Length
        || (
            _words.Length == 1
            && _words[0].Length > 1
            && _words[0] == string.Concat(name.Select(n => n[0]))
        )
        || HoldsOffice(name);

    // "The minister" means whoever has an office with that word; every word must be in it.
    private bool HoldsOffice(string[] office) =>
        office.Length > 0
        && !IsEmpty
        && Array.TrueForAll(_words, w => Array.Exists(office, o => AreForms(w, o)))
        && (
            _words.Length > 1
            || (Lexicon.Of(_words[0]) & (_offices | WordClass.Body)) != WordClass.None
        );

    private const WordClass _offices = WordClass.Role | WordClass.Title;

    private static bool AreAlike(string left, string right) =>
        left == right
        || (left.Length == 1 && right[0] == left[0])
        || (right.Length == 1 && left[0] == right[0])
        || WordAlignment.AreNear(left, right);

    private static bool AreForms(string left, string right) =>
        left == right || WordAlignment.AreNear(left, right);

    // Without small words and forms of address; those tell nobody from another.
    private static string[] Words(string text)
    {
        var words = Wording.Of(Apostrophes.WithoutPossessives(text)).Words;
        return
        [
            .. words.Where(w =>
                !StopWords.Contains(w)
                && (Lexicon.Of(w) & (WordClass.Title | WordClass.Particle)) is WordClass.None
            ),
        ];
    }
}
