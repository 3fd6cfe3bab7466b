using NewsBot.Core.Text;

namespace NewsBot.Core.Retrieval;

/// <summary>Reads the words that a query puts in quotation marks.</summary>
internal static class QuotedPhrases
{
    private const int MaxPhrases = 4;

    /// <summary>Whether a query is nothing but words in quotation marks.</summary>
    public static bool IsAll(string query)
    {
        var end = 0;
        foreach (var found in new QuotationScanner(query))
        {
            if (found.IsDouble)
            {
                if (HasWord(query.AsSpan(end, Math.Max(0, found.Open.Start - end))))
                {
                    return false;
                }

                end = found.Close.End;
            }
        }

        return !HasWord(query.AsSpan(end));
    }

    /// <summary>What stands between double marks of any form; at most four, none empty.</summary>
    public static IReadOnlyList<string> In(string query)
    {
        var phrases = new List<string>();
        foreach (var found in new QuotationScanner(query))
        {
            if (phrases.Count == MaxPhrases)
            {
                break;
            }

            if (found is { IsDouble: true, End: not StretchEnd.Open })
            {
                var phrase = found.Inner.Of(query).Trim().ToString();
                phrases.AddRange(phrase.Length > 0 ? [phrase] : []);
            }
        }

        return phrases;
    }

    private static bool HasWord(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c))
            {
                return true;
            }
        }

        return false;
    }
}
