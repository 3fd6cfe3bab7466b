using System.Collections.Frozen;
using NewsBot.Core.Text;

namespace NewsBot.Core.Quotations.Stances;

/// <summary>Looks words up in <c>stance-words.txt</c>, whatever their case.</summary>
internal static class StanceWords
{
    private const int Longest = 24;

    private static readonly FrozenDictionary<string, StanceWord>.AlternateLookup<
        ReadOnlySpan<char>
    > _words = Build();

    /// <summary>What the token does, with the next one where the two are a pair: "ruled out".</summary>
    public static StanceWord At(Script script, int token)
    {
        if (script.Tokens[token].Kind != TokenKind.Word)
        {
            return StanceWord.None;
        }

        var found = Of(script.Word(token));
        return token + 1 < script.Tokens.Count && script.Tokens[token + 1].Kind == TokenKind.Word
            ? found | OfPair(script.Word(token), script.Word(token + 1))
            : found;
    }

    /// <summary>All that the tokens do.</summary>
    public static StanceWord In(Script script, int first, int end)
    {
        var all = StanceWord.None;
        for (var i = first; i < end; i++)
        {
            all |= At(script, i);
        }

        return all;
    }

    private static StanceWord Of(ReadOnlySpan<char> word) =>
        word.Length <= Longest && _words.TryGetValue(word, out var found) ? found : StanceWord.None;

    private static StanceWord OfPair(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        if (left.Length + right.Length >= Longest)
        {
            return StanceWord.None;
        }

        Span<char> pair = stackalloc char[Longest];
        left.CopyTo(pair);
        pair[left.Length] = '_';
        right.CopyTo(pair[(left.Length + 1)..]);
        return Of(pair[..(left.Length + 1 + right.Length)]);
    }

    private static FrozenDictionary<string, StanceWord>.AlternateLookup<ReadOnlySpan<char>> Build()
    {
        var words = new Dictionary<string, StanceWord>(StringComparer.OrdinalIgnoreCase);
        foreach (var line in DataLines.Read("Quotations.Stances.stance-words.txt"))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            var kind = Enum.Parse<StanceWord>(line[..colon], ignoreCase: true);
            foreach (
                var word in line[(colon + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries)
            )
            {
                words[word] = words.GetValueOrDefault(word) | kind;
            }
        }

        return words
            .ToFrozenDictionary(StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();
    }
}
