using NewsBot.Core.Text;

namespace NewsBot.Core.Retrieval;

/// <summary>Reads the words that a query puts in quotation marks.</summary>
internal static class QuotedPhrases
{
    private const int MaxPhrases = 4;

    /// <summary>Whether a query is nothing but words in quotation marks.</summary>
    public static bool IsAll(string query)
    {
        var isInside = false;
        foreach (var c in query)
        {
            if (IsMark(c))
            {
                isInside = !isInside;
            }
            else if (!isInside && char.IsLetterOrDigit(c))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>What stands between double marks, straight or curly; at most four, none empty.</summary>
    public static IReadOnlyList<string> In(string query)
    {
        var phrases = new List<string>();
        var start = -1;
        for (var i = 0; i < query.Length && phrases.Count < MaxPhrases; i++)
        {
            if (!IsMark(query[i]))
            {
                continue;
            }

            if (start >= 0)
            {
                var phrase = query[start..i].Trim();
                if (phrase.Length > 0)
                {
                    phrases.Add(phrase);
                }

                start = -1;
            }
            else
            {
                start = i + 1;
            }
        }

        return phrases;
    }

    private static bool IsMark(char c) => CharFolding.Fold(c) == '"';
}
