using NewsBot.Core.Answering.Candidates;
using NewsBot.Core.Language;
using NewsBot.Core.Quotations;
using NewsBot.Core.Text;

namespace NewsBot.Core.Answering.Statements;

/// <summary>Whom a question names, compared with the speakers of articles, each once. Not thread-safe.</summary>
internal sealed class AskedSpeaker
{
    private readonly List<ClauseWord> _words;
    private readonly string _text;
    private readonly Dictionary<Speaker, (bool IsMeant, bool IsInFull)> _known = [];

    /// <param name="text">The words of the question that name somebody.</param>
    public AskedSpeaker(string text)
    {
        _text = text;
        _words = ClauseWord.In(text, new TextSpan(0, text.Length));
    }

    /// <summary>Whether the speaker may be meant: by the last name, by the office, or as a body by most of its words.</summary>
    public bool Means(Speaker speaker) => Read(speaker).IsMeant;

    /// <summary>Whether the question names the speaker in full.</summary>
    public bool IsInFull(Speaker speaker) => Read(speaker).IsInFull;

    private (bool IsMeant, bool IsInFull) Read(Speaker speaker)
    {
        if (!_known.TryGetValue(speaker, out var known))
        {
            var name = ClauseWord.In(speaker.Name, new TextSpan(0, speaker.Name.Length));
            known = (MayMean(speaker, name), IsInFull(speaker, name));
            _known.Add(speaker, known);
        }

        return known;
    }

    private bool MayMean(Speaker speaker, List<ClauseWord> name)
    {
        if (name.Count == 0 || _words.Count == 0)
        {
            return false;
        }

        if (speaker.Kind != SpeakerKind.Person)
        {
            return name.Count(w => Says(w.Folded)) * 2 > name.Count || IsOffice(name);
        }

        return Says(name[^1].Folded)
            ? !HasOtherGivenName(name)
            : speaker.Role is { } role
                && IsOffice([.. name, .. ClauseWord.In(role, new TextSpan(0, role.Length))]);
    }

    private bool IsInFull(Speaker speaker, List<ClauseWord> name) =>
        speaker.Kind == SpeakerKind.Person
        && speaker.Name.Contains(' ', StringComparison.Ordinal)
        && name.TrueForAll(w => Says(w.Folded));

    private bool Says(string folded)
    {
        foreach (var word in _words)
        {
            if (word.Folded == folded)
            {
                return true;
            }
        }

        return false;
    }

    // "The judge" means whoever has an office with that word; every word of the question must be in it.
    private bool IsOffice(List<ClauseWord> office)
    {
        var asked = _words.Where(w => !StopWords.Contains(w.Folded)).ToArray();
        return asked.Length > 0
            && Array.TrueForAll(asked, a => office.Exists(o => o.Stem == a.Stem))
            && (asked.Length > 1 || (Lexicon.Of(asked[0].Folded) & _offices) != WordClass.None);
    }

    private const WordClass _offices = WordClass.Role | WordClass.Title | WordClass.Body;

    // Boris Vail is not Bruno Vail, unless the question names both; an initial, a title or a last name alone may be anybody's.
    private bool HasOtherGivenName(List<ClauseWord> name)
    {
        var hasOther = false;
        for (var last = 0; last < _words.Count; last++)
        {
            if (_words[last].Folded == name[^1].Folded)
            {
                if (last == 0 || !IsOther(_words[last - 1], name))
                {
                    return false;
                }

                hasOther = true;
            }
        }

        return hasOther;
    }

    private bool IsOther(ClauseWord given, List<ClauseWord> name) =>
        name.Count > 1
        && char.IsUpper(_text[given.Span.Start])
        && given.Span.Length > 1
        && (Lexicon.Of(given.Folded) & (_offices | WordClass.Function)) == WordClass.None
        && !name.Exists(w => w.Folded == given.Folded || w.Folded.Length == 1);
}
