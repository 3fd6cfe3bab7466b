using System.Collections.Frozen;
using NewsBot.Core.Language;
using NewsBot.Core.Text;

namespace NewsBot.Core.Answering.Candidates;

/// <summary>What the words of a name tell of what it names.</summary>
internal static class NameShape
{
    private static readonly WordSet _nouns = new WordTable("title-nouns").All();

    /// <summary>Small words that part two persons, or a person from where they belong.</summary>
    private static readonly FrozenSet<string> _partings = "and of for the"
        .Split(' ')
        .ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> _sites = (
        "hotel hospital school museum airport hall house exchange station stadium centre center library theatre theater park church "
        + "university college palace embassy arena square court"
    )
        .Split(' ')
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Longer in capitals is a word, in code units.</summary>
    private const int MaxAbbreviation = 5;

    /// <summary>
    /// The persons that a run of capitals may name: without office and title (<c>Trade Minister Ada Orr</c>), parted at
    /// "and", without what follows "of".
    /// </summary>
    public static IEnumerable<TextSpan> Persons(string text, TextSpan name)
    {
        var words = ClauseWord.In(text, name);
        for (var i = 0; i < words.Count; i++)
        {
            var first = i;
            while (i < words.Count && !_partings.Contains(words[i].Folded))
            {
                i++;
            }

            if (i > first && WithoutOffice(text, words[first..i]) is { } person)
            {
                yield return person;
            }

            if (i < words.Count && words[i].Folded is not "and")
            {
                yield break;
            }
        }
    }

    private static TextSpan? WithoutOffice(string text, List<ClauseWord> words)
    {
        var office = words.FindLastIndex(w => IsOffice(text, w));
        var isBehind = office == words.Count - 1;
        var from = isBehind ? 0 : office + 1;
        var to = isBehind ? office : words.Count;
        return to > from ? new TextSpan(words[from].Span.Start, words[to - 1].Span.End) : null;
    }

    /// <summary>Whether the name ends with a noun that no person and no town is called by.</summary>
    public static bool IsThing(string text, TextSpan name)
    {
        var words = ClauseWord.In(text, name);
        return words.Count == 0
            || IsNoun(words[^1].Folded)
            || words.Exists(w => Lexicon.Of(w.Folded).HasFlag(WordClass.Body));
    }

    /// <summary>Whether it names a building or a spot by its kind: <c>Corn Exchange</c>, <c>Hotel Miramond</c>.</summary>
    public static bool IsSite(string text, TextSpan name) =>
        ClauseWord
            .In(text, name)
            .Exists(w =>
                _sites.Contains(w.Folded) || Lexicon.Of(w.Folded).HasFlag(WordClass.Place)
            );

    /// <summary>Whether a title or an office stands in it: it is somebody.</summary>
    public static bool HasOffice(string text, TextSpan name) =>
        ClauseWord
            .In(text, name)
            .Exists(w =>
                (Lexicon.Of(w.Folded) & (WordClass.Role | WordClass.Title)) != WordClass.None
            );

    /// <summary>Whether it is written in capitals alone, as in cross-heads; short ones are abbreviations.</summary>
    public static bool IsShouted(string text, TextSpan name)
    {
        var words = name.Of(text);
        return words.Length > MaxAbbreviation && !words.ContainsAnyInRange('a', 'z');
    }

    /// <summary>Whether it is a short run of capitals.</summary>
    public static bool IsAbbreviation(ReadOnlySpan<char> name) =>
        name.Length <= MaxAbbreviation && !name.ContainsAnyInRange('a', 'z');

    /// <summary>Whether it is four figures that may be a year.</summary>
    public static bool IsYear(ReadOnlySpan<char> figure) =>
        figure.Length == 4 && figure[0] is '1' or '2' && !figure.ContainsAnyExceptInRange('0', '9');

    /// <summary>Whether it is two names that are no body and no place, or the last of two names that the text has somewhere.</summary>
    public static bool IsPerson(string text, TextSpan span)
    {
        var name = span.Of(text);
        if (
            IsThing(text, span)
            || name.Length < 2
            || name.ContainsAnyInRange('0', '9')
            || IsAbbreviation(name)
            || PlaceNames.Contains(FoldedText.Of(name).Text)
        )
        {
            return false;
        }

        return name.Contains(' ')
            || Stands(
                text,
                name,
                static (t, at) => at > 1 && t[at - 1] == ' ' && HasNameBefore(t, at - 1)
            );
    }

    /// <summary>Whether the words stand at a place of the text that a test holds for.</summary>
    public static bool Stands(
        string text,
        ReadOnlySpan<char> words,
        Func<string, int, bool> isThere
    )
    {
        var from = 0;
        for (var at = text.AsSpan().IndexOf(words); at >= 0; at = text.AsSpan(from).IndexOf(words))
        {
            from += at;
            if (isThere(text, from))
            {
                return true;
            }

            from++;
        }

        return false;
    }

    // Whether the word before the space at that place begins with a capital and is no function word.
    private static bool HasNameBefore(string text, int space)
    {
        var start = space;
        while (start > 0 && WordTokenizer.IsWordPart(text[start - 1]))
        {
            start--;
        }

        return start < space
            && char.IsUpper(text[start])
            && !StopWords.Contains(FoldedText.Of(text.AsSpan(start, space - start)).Text);
    }

    private static bool IsNoun(string folded) =>
        _nouns.Contains(folded)
        || (Lexicon.Of(folded) & (WordClass.Body | WordClass.Artefact | WordClass.Role))
            != WordClass.None;

    // An office or title, or whose office it is ("Ketterline's director").
    private static bool IsOffice(string text, ClauseWord word) =>
        (Lexicon.Of(word.Folded) & (WordClass.Role | WordClass.Title)) != WordClass.None
        || (word.Span.Length > word.Folded.Length && text[word.Span.End - 1] == 's');
}
