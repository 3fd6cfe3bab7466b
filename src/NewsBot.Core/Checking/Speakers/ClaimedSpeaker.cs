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
    public bool IsOffice => !IsEmpty && Array.TrueForAll(_words, IsOfficeOrBody);

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
            _ => MeansPerson(name, speaker.Role) || HoldsOffice(Words(speaker.Role)),
        };
    }

    /// <summary>
    /// Whether it may be the speaker all the same, by signs that are too weak to say so: a last name that is written otherwise, another
    /// office of the same noun.
    /// </summary>
    public bool MayMean(Speaker speaker) =>
        (_words is [var only] && Words(speaker.Name) is [.., var last] && SpellsLike(only, last))
        || SharesOffice(Words(speaker.Role));

    /// <summary>Whether the same given name stands before another last name: a married name, a pen name, or somebody else.</summary>
    public bool HasGivenName(Speaker speaker)
    {
        const int MinGiven = 3;
        return speaker.Kind == SpeakerKind.Person
            && Words(speaker.Name) is [{ Length: >= MinGiven } given, _, ..]
            && _words.AsSpan()[..^1].Contains(given);
    }

    /// <summary>The last word of the name, folded; there is one unless <see cref="IsEmpty"/>.</summary>
    public string LastName => _words[^1];

    /// <summary>The words of the name, folded, a space between.</summary>
    public string FullName => string.Join(' ', _words);

    /// <summary>Whether an office is claimed that tells more than what the page tells of the speaker: water minister, minister.</summary>
    public bool Narrows(Speaker speaker) =>
        NamesOffice
        && Words(speaker.Role) is { Length: > 0 } office
        && Array.TrueForAll(office, o => Array.Exists(_words, w => AreForms(w, o)));

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
        return a is [.., var last]
            && b is [.., var other]
            && last == other
            && (a.Length == 1 || b.Length == 1 || AreAlike(a[0], b[0]));
    }

    /// <summary>Whether a description without a name fits somebody of that office.</summary>
    public static bool HasOffice(string office, string description) =>
        Words(description) is { Length: > 0 } words
        && Array.TrueForAll(words, w => Array.Exists(Words(office), o => AreForms(w, o)));

    private bool NamesOffice => _words is [.., var noun] && IsRole(noun);

    // The last name must be there. Beside the given name whatever else stands there is an office, a honour, another name of theirs;
    // without it what stands there may be the given name in another form, an initial or the office.
    private bool MeansPerson(string[] name, string? role)
    {
        var last = Array.FindIndex(
            _words,
            w => w == name[^1] || (w.Length > 1 && AreAlike(w, name[^1]))
        );
        var given = _words.Where((_, i) => i != last).ToArray();
        if (last < 0)
        {
            return (_words.Length == 1 && _words[0] == name[0])
                || (HasAny(given, name[..^1]) && Array.Exists(given, w => SpellsLike(w, name[^1])));
        }

        var office = Words(role);
        return HasAny(given, name[..^1])
            || Array.TrueForAll(
                given,
                w =>
                    name.Length == 1
                    || Array.Exists(name, n => AreAlike(w, n) || SpellsLike(w, n))
                    || Array.Exists(office, o => AreForms(w, o))
                    || IsInitialsOf(w, office)
                    || (role is null && IsRole(w))
            );
    }

    private static bool HasAny(string[] given, string[] names) =>
        Array.Exists(given, w => w.Length > 1 && Array.Exists(names, n => AreAlike(w, n)));

    private static bool SpellsLike(string left, string right) => Romanization.MayBeOne(left, right);

    // "PM", "CEO" of a prime minister, a chief executive.
    private static bool IsInitialsOf(string word, string[] office)
    {
        var initials = string.Concat(office.Select(w => w[0]));
        return initials.Length > 1
            && (
                initials.StartsWith(word, StringComparison.Ordinal)
                || word.StartsWith(initials, StringComparison.Ordinal)
            )
            && word.Length > 1;
    }

    private bool SharesOffice(string[] office) =>
        NamesOffice && office is [.., var noun] && AreForms(LastName, noun);

    private bool MeansBody(string[] name) =>
        name.Count(n => Array.Exists(_words, w => AreForms(w, n))) * 2 > name.Length
        || (_words is [{ Length: > 1 } only] && only == string.Concat(name.Select(n => n[0])))
        || HoldsOffice(name);

    // "The minister" means whoever has an office with that word; every word must be in it.
    private bool HoldsOffice(string[] office) =>
        Array.TrueForAll(_words, w => Array.Exists(office, o => AreForms(w, o)))
        && (_words.Length > 1 || IsOfficeOrBody(_words[0]));

    private static bool IsRole(string word) => Lexicon.Of(word).HasFlag(WordClass.Role);

    private static bool IsOfficeOrBody(string word) =>
        (Lexicon.Of(word) & (WordClass.Role | WordClass.Body)) != WordClass.None;

    private static bool AreAlike(string left, string right) =>
        left == right
        || (left.Length == 1 && right[0] == left[0])
        || (right.Length == 1 && left[0] == right[0])
        || WordAlignment.AreNear(left, right);

    private static bool AreForms(string left, string right) =>
        left == right || WordAlignment.AreNear(left, right);

    // Without small words and forms of address; those tell nobody from another.
    private static string[] Words(string? text)
    {
        if (text is null)
        {
            return [];
        }

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
