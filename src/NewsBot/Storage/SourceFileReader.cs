using System.Runtime.CompilerServices;
using NewsBot.Core.Ingestion;

namespace NewsBot.Storage;

/// <summary>Reads files of sources, whatever stands in them.</summary>
internal static class SourceFileReader
{
    /// <summary>So many items are read side by side, then taken over in order.</summary>
    private const int MaxBatchItems = 512;

    /// <summary>A batch of records is closed once it holds so many bytes, for a line may have megabytes.</summary>
    private const long MaxBatchBytes = 32 * 1024 * 1024;

    /// <summary>The files with what stands in them, in their order; pages side by side.</summary>
    /// <param name="changed">The files.</param>
    /// <param name="progress">Gets the number of pages and records read so far, or <see langword="null"/>.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public static async IAsyncEnumerable<SourceFile> ReadAsync(
        IReadOnlyList<SourceFile> changed,
        IProgress<int>? progress,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        var (count, outcomes) = (0, new Dictionary<SourceFile, List<(int, IngestionOutcome)>>());
        await foreach (var batch in BatchesAsync(ItemsAsync(changed, cancellationToken)))
        {
            foreach (var ((file, item), outcome) in batch.Zip(Read(batch, cancellationToken)))
            {
                if (!outcomes.TryGetValue(file, out var read))
                {
                    outcomes[file] = read = [];
                }

                read.Add(((item as SourceItem.RecordLine)?.Number ?? 0, outcome));
            }

            count += batch.Count;
            progress?.Report(count);
        }

        foreach (var file in changed)
        {
            var read = outcomes.GetValueOrDefault(file) ?? [];
            yield return file with
            {
                Outcomes = [.. read],
                MayPass = read.Exists(o => o.Item2 is IngestionOutcome.Skipped { MayPass: true }),
            };
        }
    }

    private static async IAsyncEnumerable<(SourceFile File, SourceItem Item)> ItemsAsync(
        IReadOnlyList<SourceFile> files,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        foreach (var file in files)
        {
            if (file.Item is not SourceItem.RecordFile records)
            {
                yield return (file, file.Item);
                continue;
            }

            await foreach (
                var line in SourceWalker.ReadRecordsAsync(records.File, cancellationToken)
            )
            {
                yield return (file, line);
            }
        }
    }

    private static async IAsyncEnumerable<List<(SourceFile File, SourceItem Item)>> BatchesAsync(
        IAsyncEnumerable<(SourceFile File, SourceItem Item)> items
    )
    {
        var (batch, bytes) = (new List<(SourceFile File, SourceItem Item)>(), 0L);
        await foreach (var item in items)
        {
            batch.Add(item);
            bytes += item.Item is SourceItem.RecordLine { Bytes: { } line } ? line.Length : 0;
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

    private static IngestionOutcome[] Read(
        List<(SourceFile File, SourceItem Item)> batch,
        CancellationToken cancellationToken
    )
    {
        var outcomes = new IngestionOutcome[batch.Count];
        Parallel.For(
            0,
            batch.Count,
            new ParallelOptions { CancellationToken = cancellationToken },
            i => outcomes[i] = SourceReader.Read(batch[i].Item, cancellationToken)
        );
        return outcomes;
    }
}
