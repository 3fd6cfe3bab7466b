using System.Text;
using NewsBot.Core.Articles;
using NewsBot.Core.Ingestion;

namespace NewsBot.Fuzz;

/// <summary>The sample pages that stand beside the program.</summary>
internal static class Samples
{
    private static string Folder => Path.Combine(AppContext.BaseDirectory, "samples");

    /// <summary>Their texts, in the order of their paths.</summary>
    public static IReadOnlyList<string> Pages() =>
        [.. Files().Select(path => TextDecoder.Decode(File.ReadAllBytes(path)) ?? "")];

    /// <summary>The same byte by byte: each is a code unit.</summary>
    public static IReadOnlyList<string> PageBytes() =>
        [.. Files().Select(path => Encoding.Latin1.GetString(File.ReadAllBytes(path)))];

    /// <summary>Questions that are asked about them.</summary>
    public static IReadOnlyList<string> Questions() =>
        [.. File.ReadLines(Path.Combine(Folder, "questions.jsonl"))];

    private static IEnumerable<string> Files() =>
        Directory
            .EnumerateFiles(Folder, "*.txt", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal);

    /// <summary>They as articles.</summary>
    public static IReadOnlyList<Article> Articles() =>
        [.. Pages().Select((page, i) => Bench.Read(page, $"page{i}.txt")).OfType<Article>()];
}
