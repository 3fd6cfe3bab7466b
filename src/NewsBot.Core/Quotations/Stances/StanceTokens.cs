using NewsBot.Core.Language;

namespace NewsBot.Core.Quotations.Stances;

/// <summary>Tells what tokens do to a statement beside them.</summary>
internal static class StanceTokens
{
    /// <summary>What the token does, with the next one where the two are a pair: "ruled out".</summary>
    public static StanceWord At(Script script, int token)
    {
        if (script.Tokens[token].Kind != TokenKind.Word)
        {
            return StanceWord.None;
        }

        var found = StanceWords.Of(script.Word(token));
        return token + 1 < script.Tokens.Count && script.Tokens[token + 1].Kind == TokenKind.Word
            ? found | StanceWords.OfPair(script.Word(token), script.Word(token + 1))
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
}
