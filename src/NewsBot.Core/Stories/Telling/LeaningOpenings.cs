using NewsBot.Core.Language;
using NewsBot.Core.Text;

namespace NewsBot.Core.Stories.Telling;

/// <summary>Tells sentences whose first words lean on what stands before them: "She said …", "According to him, …", "Asked about it, he …".</summary>
internal static class LeaningOpenings
{
    /// <summary>Words of a sentence in which somebody must be named before "he" stands for them.</summary>
    private const int Opening = 12;

    private const WordClass Phrase =
        WordClass.Preposition
        | WordClass.Opener
        | WordClass.Adverb
        | WordClass.Time
        | WordClass.Gerund;

    // What such words stand for was said before.
    private static readonly WordSet _leaning = FunctionWords.For(FunctionUse.Leaning);

    /// <summary>Whether a sentence opens so.</summary>
    public static bool Holds(ReadOnlySpan<char> sentence)
    {
        var place = 0;
        foreach (var token in new WordTokenizer(sentence))
        {
            var word = Uncontracted(sentence[token.Start..token.End]);
            if (place == 0 && (Leans(word) || !OpensPhrase(word)))
            {
                return Leans(word);
            }

            if (place == Opening || (place > 0 && CanBeMeant(word)))
            {
                return false;
            }

            if (StandsForSomebody(word))
            {
                return true;
            }

            place++;
        }

        return false;
    }

    // "it" of "It's", "he" of "he'd"; "Orr" of "Orr's" is as good.
    private static ReadOnlySpan<char> Uncontracted(ReadOnlySpan<char> word)
    {
        var end = word.IndexOfAny('\'', '\u2019');
        return end > 0 ? word[..end] : word;
    }

    private static bool Leans(ReadOnlySpan<char> word)
    {
        var folded = CharFolding.Fold(word);
        return _leaning.Contains(folded)
            || TurningWords.IsConjunction(folded)
            || TurningWords.IsTurn(folded);
    }

    // What stands before the subject: "On Monday", "Last night", "Asked about it", "Leaving the court".
    private static bool OpensPhrase(ReadOnlySpan<char> word) =>
        (Lexicon.Of(word) & Phrase) != WordClass.None
        || word.Equals("According", StringComparison.Ordinal)
        || CalendarWords.NearDays.Contains(word)
        || CalendarWords.Steps.Contains(word)
        || word.EndsWith("ing", StringComparison.Ordinal);

    // "he", "her": what stands for one person, who is named or described. What "it" or "they" stand for can be anything.
    private static bool StandsForSomebody(ReadOnlySpan<char> word) =>
        _leaning.Contains(word)
        && (Lexicon.Of(word) & (WordClass.Male | WordClass.Female)) != WordClass.None;

    // Somebody named or described, neither a day nor a place.
    private static bool CanBeMeant(ReadOnlySpan<char> word)
    {
        var kind = Lexicon.Of(word);
        var describes = kind.HasFlag(WordClass.Role) && !kind.HasFlag(WordClass.Plural);
        var names =
            char.IsUpper(word[0])
            && (kind & (WordClass.Time | WordClass.Plural)) == WordClass.None
            && !CalendarWords.NearDays.Contains(word)
            && !PlaceNames.Contains(CharFolding.Fold(word));
        return describes || names;
    }
}
