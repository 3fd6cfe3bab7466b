using System.Collections.Frozen;
using NewsBot.Core.Language;
using NewsBot.Core.Text;

namespace NewsBot.Core.Statements;

/// <summary>What an article says somebody is, as far as it helps to tell people apart.</summary>
/// <param name="Words">Its folded words but for function words.</param>
/// <param name="Particular">Those of them that few roles have: names of bodies and places, subjects.</param>
/// <param name="Walks">The walks of life it may belong to, a bit each; 0 where the role tells none.</param>
internal sealed record SpeakerRole(FrozenSet<string> Words, FrozenSet<string> Particular, int Walks)
{
    private const WordClass Shared = WordClass.Role | WordClass.Body | WordClass.Title;

    /// <summary>Nothing is known.</summary>
    public static SpeakerRole None { get; } = new([], [], 0);

    /// <summary>Reads a role.</summary>
    public static SpeakerRole Of(string? role)
    {
        if (string.IsNullOrWhiteSpace(role))
        {
            return None;
        }

        var words = WordsOf(role).ToFrozenSet(StringComparer.Ordinal);
        var walks = 0;
        foreach (var word in words)
        {
            walks |= RoleWords.WalksOf(word);
        }

        return new SpeakerRole(
            words,
            words
                .Where(w => !RoleWords.IsCommon(w) && (Lexicon.Of(w) & Shared) == WordClass.None)
                .ToFrozenSet(StringComparer.Ordinal),
            walks
        );
    }

    /// <summary>The folded words of a role or of a question for one, in order, without function words and possessives.</summary>
    public static IEnumerable<string> WordsOf(string role) =>
        PlainWords
            .Of(role)
            .Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(w => w.EndsWith("'s", StringComparison.Ordinal) ? w[..^2] : w)
            .Where(w => !StopWords.Contains(w));

    /// <summary>Whether both tell a walk of life, and none in common.</summary>
    public static bool AreApart(int left, int right) =>
        left != 0 && right != 0 && (left & right) == 0;
}
