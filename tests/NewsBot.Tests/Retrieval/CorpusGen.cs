using CsCheck;
using NewsBot.Core.Articles;
using NewsBot.Tests.Articles;

namespace NewsBot.Tests.Retrieval;

/// <summary>Small random corpora of few words, so that everything collides with everything.</summary>
internal static class CorpusGen
{
    private static readonly string[] _words =
    [
        "dam",
        "dams",
        "river",
        "Rivers",
        "Orr",
        "orr",
        "spoke",
        "speaking",
        "vote",
        "voted",
        "the",
        "of",
        "2026",
        "3.5",
        "Kell",
        "tariff",
        "tariffs",
        "Crowley",
        "crow",
        "flood",
    ];

    private static readonly Gen<string> _sentence = Gen.OneOfConst(_words)
        .Array[1, 30]
        .Select(w => $"{string.Join(' ', w)}.");

    private static readonly Gen<string> _text = Gen.Select(
            _sentence.Array[1, 12],
            Gen.OneOfConst(" ", "\n", "\n\n")
        )
        .Select((sentences, between) => string.Join(between, sentences));

    private static readonly Gen<string?> _day = Gen.OneOfConst<string?>(
        null,
        "2026-09-10",
        "2026-09-14",
        "2026-08-01"
    );

    /// <summary>Words of the corpus, as a query.</summary>
    public static Gen<string> Query { get; } =
        Gen.OneOfConst(_words).Array[1, 5].Select(w => string.Join(' ', w));

    /// <summary>An article with one of a few ids, so that later ones replace earlier ones.</summary>
    public static Gen<Article> Article { get; } =
        Gen.Select(
                Gen.Int[0, 30],
                _text,
                _sentence,
                _day,
                Gen.OneOfConst<string?>(null, "Kell Post", "Vote")
            )
            .Select(
                (id, text, title, day, outlet) =>
                    ArticleBuilder.Build($"a{id}", text, title, day, outlet)
            );

    /// <summary>Articles of distinct ids.</summary>
    public static Gen<Article[]> Articles { get; } =
        Article.Array[0, 25].Select(a => a.DistinctBy(x => x.Id).ToArray());
}
