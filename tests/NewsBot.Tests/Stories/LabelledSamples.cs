using System.Text.Json;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;
using NewsBot.Core.Articles;
using NewsBot.Core.Snapshots;
using NewsBot.Storage;

namespace NewsBot.Tests.Stories;

/// <summary>A folder of sample pages with the story of each, as somebody labelled it who had not seen the program's.</summary>
internal static class LabelledSamples
{
    /// <summary>The pages as a corpus.</summary>
    /// <param name="set"><c>news</c> or <c>days</c>.</param>
    public static async Task<CorpusSnapshot> LoadAsync(string set)
    {
        var corpus = new CorpusWriter();
        var loader = new CorpusLoader(
            corpus,
            Options.Create(new CorpusOptions()),
            new FakeTimeProvider()
        );
        var folder = Path.Combine(Repository.Root, "samples", set);
        var loaded = await loader.LoadAsync([folder], null, CancellationToken.None);
        loaded.Skipped.ShouldBeEmpty();
        return corpus.Current;
    }

    /// <summary>The story of each page.</summary>
    public static Dictionary<ArticleId, string> StoriesOf(string set) =>
        File.ReadLines(Path.Combine(Repository.Root, "samples", $"{set}-stories.jsonl"))
            .Select(line => JsonDocument.Parse(line).RootElement)
            .ToDictionary(
                row => new ArticleId(row.GetProperty("id").GetString()!),
                row => row.GetProperty("story").GetString()!
            );
}
