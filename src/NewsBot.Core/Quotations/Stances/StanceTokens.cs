using NewsBot.Core.Language;

namespace NewsBot.Core.Quotations.Stances;

/// <summary>Tells what tokens do to a statement beside them.</summary>
internal static class StanceTokens
{
    /// <summary>What the token does, with the next one where the two are a pair: "ruled out".</summary>
    public static StanceWord At(TokenizedText tokenized, int token)
    {
        if (tokenized.Tokens[token].Kind != TokenKind.Word)
        {
            return StanceWord.None;
        }

        var found = StanceWords.Of(tokenized.Word(token));
        return
            token + 1 < tokenized.Tokens.Count && tokenized.Tokens[token + 1].Kind == TokenKind.Word
            ? found | StanceWords.OfPair(tokenized.Word(token), tokenized.Word(token + 1))
            : found;
    }

    /// <summary>All that the tokens do.</summary>
    public static StanceWord In(TokenizedText tokenized, int first, int end)
    {
        var all = StanceWord.None;
        for (var i = first; i < end; i++)
        {
            all |= At(tokenized, i);
        }

        return all;
    }
}
