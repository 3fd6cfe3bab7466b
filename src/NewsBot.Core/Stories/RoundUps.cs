using NewsBot.Core.Articles;
using NewsBot.Core.Language;
using NewsBot.Core.Text;

namespace NewsBot.Core.Stories;

/// <summary>Tells pieces that speak of many things at once, or of none, by how they are headed.</summary>
internal static class RoundUps
{
    private const string Figure = "N";

    private static readonly string[][] _formats =
    [
        .. new WordTable("round-up-titles")
            .Words()
            .SelectMany(r => r.Words)
            .Select(f => f.Split('_')),
    ];

    /// <summary>Whether an article is a round-up, a quiz, a newsletter or the like.</summary>
    public static bool IsOne(Article article)
    {
        var title = new List<string>();
        foreach (var token in new WordTokenizer(article.Title))
        {
            title.Add(CharFolding.Fold(article.Title.AsSpan(token.Start, token.End - token.Start)));
        }

        return Array.Exists(_formats, format => StandsIn(title, format));
    }

    private static bool StandsIn(List<string> title, string[] format)
    {
        for (var i = 0; i + format.Length <= title.Count; i++)
        {
            var at = 0;
            while (at < format.Length && Fits(title[i + at], format[at]))
            {
                at++;
            }

            if (at == format.Length)
            {
                return true;
            }
        }

        return false;
    }

    private static bool Fits(string word, string wanted) =>
        wanted == Figure
            ? char.IsAsciiDigit(word[0]) || NumberWords.Contains(word)
            : word == wanted;
}
