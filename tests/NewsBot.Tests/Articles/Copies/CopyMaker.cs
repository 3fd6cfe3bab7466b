using NewsBot.Core.Articles;
using NewsBot.Core.Pages;

namespace NewsBot.Tests.Articles.Copies;

/// <summary>Makes of an article what other outlets make of it: another headline, a dateline, cut from the end, words changed.</summary>
internal static class CopyMaker
{
    private const char Separator = '#';

    private static readonly string[] _words =
    [
        "however",
        "late",
        "the",
        "around",
        "officials",
        "which",
        "new",
        "about",
        "city",
        "reported",
    ];

    /// <summary>The id of the article that a copy was made of, or its own.</summary>
    public static string OriginalOf(Article article) => article.Id.Value.Split(Separator)[0];

    /// <summary>Copies; each keeps two thirds of the paragraphs at least and changes one word in 25 at most.</summary>
    public static IEnumerable<Article> Of(Article article, Random random, int count) =>
        Enumerable.Range(0, count).Select(i => Copy(article, random, i));

    private static Article Copy(Article article, Random random, int number)
    {
        string[] paragraphs =
        [
            .. article
                .Blocks.Where(b => b.Kind == BlockKind.Paragraph)
                .Select(b => b.Span.Of(article.Text).ToString()),
        ];
        var kept = paragraphs.Length - random.Next((paragraphs.Length / 3) + 1);
        var text = string.Join('\n', paragraphs.Take(kept).Select(p => Changed(p, random)));
        return ArticleBuilder.Build(
            $"{article.Id.Value}{Separator}{number}",
            random.Next(2) == 0 ? $"STENWICK (Quill) - {text}" : text,
            $"{article.Title} - the latest",
            article.Published.Day?.AddDays(random.Next(2)).ToString("O"),
            $"Outlet {number}"
        );
    }

    private static string Changed(string paragraph, Random random) =>
        string.Join(
            ' ',
            paragraph
                .Split(' ')
                .Select(w => random.Next(25) == 0 ? _words[random.Next(_words.Length)] : w)
        );
}
