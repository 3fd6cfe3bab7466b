using System.Text;
using NewsBot.Core.Articles;

namespace NewsBot.Fuzz;

/// <summary>The sample pages that stand beside the program.</summary>
internal static class Samples
{
    private static string Folder => Path.Combine(AppContext.BaseDirectory, "samples");

    /// <summary>Their texts, in the order of their paths.</summary>
    public static IReadOnlyList<string> Pages() =>
        [
            .. Directory
                .EnumerateFiles(Folder, "*.txt", SearchOption.AllDirectories)
                .Order(StringComparer.Ordinal)
                .Select(path => File.ReadAllText(path, Encoding.Latin1)),
        ];

    /// <summary>Questions that are asked about them.</summary>
    public static IReadOnlyList<string> Questions() =>
        [.. File.ReadLines(Path.Combine(Folder, "questions.jsonl"))];

    /// <summary>They as articles.</summary>
    public static IReadOnlyList<Article> Articles() =>
        [.. Pages().Select((page, i) => Bench.Read(page, $"page{i}.txt")).OfType<Article>()];
}
