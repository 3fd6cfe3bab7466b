using NewsBot.Core.Language;
using NewsBot.Core.Text;

namespace NewsBot.Core.Stories.Telling;

/// <summary>Cuts a role out of what an article says of somebody beside their name.</summary>
internal static class RolePhrase
{
    /// <summary>What is longer is more than a role.</summary>
    private const int Longest = 60;

    // "elected mayor | in the middle of", "doctor | that night"
    private const WordClass Ends =
        WordClass.Preposition
        | WordClass.Auxiliary
        | WordClass.Pronoun
        | WordClass.Relative
        | WordClass.Conjunction;

    // "minister of", "spokesman for", "aide to", "director at": what these bring belongs to the role.
    private static readonly WordSet _joining = WordSet.Of("of for to at and");

    /// <summary>The role, or <see langword="null"/> where the words tell none.</summary>
    public static string? Of(string? words)
    {
        if (
            words is null
            || words.Length > Longest
            || words.Length == 0
            || !char.IsLetter(words[0])
        )
        {
            return null;
        }

        var end = 0;
        foreach (var token in new WordTokenizer(words))
        {
            var word = words.AsSpan(token.Start, token.End - token.Start);
            var kind = char.IsUpper(word[0]) ? WordClass.None : Lexicon.Of(word);
            var joins = _joining.Contains(word);
            if (IsSaid(word, kind))
            {
                return null;
            }

            if ((kind & Ends) != WordClass.None && !joins && !IsBeforeName(words, token.End))
            {
                break;
            }

            // A role ends with no word that joins.
            end = joins || kind.HasFlag(WordClass.Preposition) ? end : token.End;
        }

        return end > 0 ? words[..end] : null;
    }

    // "told officers": a clause, no role. An "alleged attacker" is one.
    private static bool IsSaid(ReadOnlySpan<char> word, WordClass kind) =>
        kind.HasFlag(WordClass.Cue)
        && !kind.HasFlag(WordClass.Role)
        && !StanceWords.Of(word).HasFlag(StanceWord.Rumour);

    // "ambassador in Paris"
    private static bool IsBeforeName(string words, int end) =>
        end + 1 < words.Length && char.IsUpper(words[end + 1]);
}
