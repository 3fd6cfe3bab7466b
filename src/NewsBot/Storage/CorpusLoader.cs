using Microsoft.Extensions.Options;
using NewsBot.Commands;
using NewsBot.Core.Articles;
using NewsBot.Core.Ingestion;
using NewsBot.Core.Pages;
using NewsBot.Core.Snapshots;

namespace NewsBot.Storage;

/// <summary>Brings the articles of files and folders into the corpus. One bad page never stops the run.</summary>
internal sealed class CorpusLoader(
    CorpusWriter corpus,
    IOptions<CorpusOptions> options,
    TimeProvider time
)
{
    /// <summary>So many items are read side by side, then taken over in order.</summary>
    private const int MaxBatchItems = 512;

    /// <summary>A batch of records is closed once it holds so many bytes, for a line may have megabytes.</summary>
    private const long MaxBatchBytes = 32 * 1024 * 1024;

    /// <summary>Reads all paths.</summary>
    /// <param name="paths">Folders, pages, records or snapshots.</param>
    /// <param name="progress">Gets the number of items read so far, or <see langword="null"/>.</param>
    /// <param name="cancellationToken">Ends the run; the corpus stays as it was.</param>
    /// <exception cref="UsageException">A path does not exist.</exception>
    public async Task<LoadSummary> LoadAsync(
        IReadOnlyList<string> paths,
        IProgress<int>? progress,
        CancellationToken cancellationToken
    )
    {
        var started = time.GetTimestamp();
        foreach (var path in paths)
        {
            CheckExists(path);
        }

        var skipped = new List<IngestionOutcome.Skipped>();
        var articles = new List<Article>();
        var walker = new SourceWalker();
        var origins = new Origins(options.Value.ReplaceAcrossSources);
        var read = 0;
        foreach (var (source, path) in paths.Index())
        {
            if (SnapshotStore.IsSnapshot(path))
            {
                foreach (var article in SnapshotStore.Load(path, corpus, paths.Count == 1))
                {
                    Take(article, new Origin(source, Path.GetFullPath(path), Line: 0));
                }

                continue;
            }

            await foreach (var batch in BatchesAsync(walker.WalkAsync(path, cancellationToken)))
            {
                var outcomes = Read(batch, cancellationToken);
                foreach (var (item, outcome) in batch.Zip(outcomes))
                {
                    switch (outcome)
                    {
                        case IngestionOutcome.Ingested ingested:
                            Take(ingested.Article, OriginOf(item, source));
                            break;
                        case IngestionOutcome.Skipped left:
                            skipped.Add(left);
                            break;
                    }
                }

                read += batch.Count;
                progress?.Report(read);
            }
        }

        var change = corpus.Add(
            articles,
            (id, e) => skipped.Add(new IngestionOutcome.Skipped(id.Value, Unforeseen.Tell(e))),
            cancellationToken
        );
        var current = corpus.Current;
        return new LoadSummary(
            current.Index.ArticleCount,
            current.Index.PassageCount,
            current.Ledger.Count,
            change.Duplicates,
            skipped,
            origins.Replaced,
            [
                .. current
                    .Index.Articles.Where(a => a.Published.Precision == DatePrecision.Unknown)
                    .Select(a => a.Id.Value),
            ],
            time.GetElapsedTime(started)
        );

        void Take(Article article, Origin origin)
        {
            if (origins.Refuse(article, origin) is { } reason)
            {
                skipped.Add(new IngestionOutcome.Skipped(origin.ToString(), reason));
            }
            else
            {
                articles.Add(article);
            }
        }
    }

    /// <summary>Wants a path to be there.</summary>
    /// <exception cref="UsageException">It is not.</exception>
    public static void CheckExists(string path)
    {
        if (!Path.Exists(path))
        {
            var shown = SecretSettings.HoldsSecret(path) ? "A source" : path;
            throw new UsageException(
                $"{shown}: no such file or folder. Give a folder of pages, a .txt, a .jsonl or a snapshot."
            );
        }
    }

    private static async IAsyncEnumerable<List<SourceItem>> BatchesAsync(
        IAsyncEnumerable<SourceItem> items
    )
    {
        var (batch, bytes) = (new List<SourceItem>(), 0L);
        await foreach (var item in items)
        {
            batch.Add(item);
            bytes += item is SourceItem.RecordLine { Bytes: { } line } ? line.Length : 0;
            if (batch.Count == MaxBatchItems || bytes >= MaxBatchBytes)
            {
                yield return batch;
                (batch, bytes) = ([], 0);
            }
        }

        if (batch.Count > 0)
        {
            yield return batch;
        }
    }

    private static Origin OriginOf(SourceItem item, int source) =>
        item switch
        {
            SourceItem.RecordLine line => new Origin(source, line.File, line.Number),
            SourceItem.PageFile page => new Origin(source, Path.GetFullPath(page.Path), Line: 0),
            _ => throw new ArgumentOutOfRangeException(nameof(item)),
        };

    private static IngestionOutcome[] Read(
        List<SourceItem> batch,
        CancellationToken cancellationToken
    )
    {
        var outcomes = new IngestionOutcome[batch.Count];
        Parallel.For(
            0,
            batch.Count,
            new ParallelOptions { CancellationToken = cancellationToken },
            i => outcomes[i] = SourceReader.Read(batch[i], cancellationToken)
        );
        return outcomes;
    }
}
