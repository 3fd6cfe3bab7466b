using System.Collections.Immutable;
using Microsoft.Extensions.Options;
using NewsBot.Core.Articles;
using NewsBot.Core.Ingestion;
using NewsBot.Core.Pages;
using NewsBot.Core.Snapshots;
using NewsBot.Failures;
using NewsBot.Settings;

namespace NewsBot.Storage;

/// <summary>
/// Keeps the corpus as its sources are: each look reads what is new or changed, and what the sources say by now is brought into
/// the corpus in one generation. The result is that of reading all anew, whatever changed in whatever order. One bad page never stops
/// a look. One look at a time.
/// </summary>
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

    private readonly Dictionary<string, (FileStamp? Stamp, long Since)> _unsettled = new(
        StringComparer.Ordinal
    );
    private readonly HashSet<Article> _failed = new(ReferenceEqualityComparer.Instance);
    private SortedDictionary<(int Source, string Path), SourceFile> _files = new(FileOrder);
    private ImmutableArray<(Article Article, Origin Origin)> _snapshots = [];
    private HashSet<ArticleId> _own = [];
    private IReadOnlyList<string> _paths = [];

    /// <summary>Whether files have changed that are waited for until they are whole.</summary>
    public bool IsWaiting => _unsettled.Count > 0;

    /// <summary>Reads all paths; later looks are at the same.</summary>
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
        foreach (var path in paths)
        {
            CheckExists(path);
        }

        _paths = paths;
        _snapshots = ReadSnapshots(paths);
        return await LookAsync(TimeSpan.Zero, progress, cancellationToken);
    }

    /// <summary>Looks what became of the sources since the last look.</summary>
    /// <param name="quiet">A changed file is read once it has stayed as it is for so long, and a missing one given up.</param>
    /// <param name="progress">Gets the number of items read so far, or <see langword="null"/>.</param>
    /// <param name="cancellationToken">Ends the look; the corpus stays as it was.</param>
    public async Task<LoadSummary> LookAsync(
        TimeSpan quiet,
        IProgress<int>? progress,
        CancellationToken cancellationToken
    )
    {
        var started = time.GetTimestamp();
        var (found, problems) = await FindAsync(cancellationToken);
        var (files, changed) = Compare(found, quiet);
        await foreach (var read in ReadAsync(changed, progress, cancellationToken))
        {
            // What can't be read now stays what it was, and is tried again.
            files[(read.Source, read.Path)] =
                read.MayPass && files.TryGetValue((read.Source, read.Path), out var before)
                    ? before with
                    {
                        MayPass = true,
                    }
                    : read;
        }

        var summary = BringIn(files, problems, cancellationToken);
        _files = files;
        return summary with { Elapsed = time.GetElapsedTime(started) };
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

    private ImmutableArray<(Article Article, Origin Origin)> ReadSnapshots(
        IReadOnlyList<string> paths
    ) =>
        [
            .. paths
                .Index()
                .Where(p => SnapshotStore.IsSnapshot(p.Item))
                .SelectMany(p =>
                    SnapshotStore
                        .Load(p.Item, corpus, paths.Count == 1)
                        .Select(a => (a, new Origin(p.Index, Path.GetFullPath(p.Item), Line: 0)))
                ),
        ];

    // All files that there are, each once; the first source that has it counts.
    private async Task<(List<SourceFile> Found, List<IngestionOutcome.Skipped> Problems)> FindAsync(
        CancellationToken cancellationToken
    )
    {
        var (found, problems) = (new List<SourceFile>(), new List<IngestionOutcome.Skipped>());
        var walker = new SourceWalker();
        foreach (var (source, path) in _paths.Index())
        {
            if (SnapshotStore.IsSnapshot(path))
            {
                continue;
            }

            await foreach (var item in walker.FilesAsync(path, cancellationToken))
            {
                switch (item)
                {
                    case SourceItem.PageFile page:
                        Add(source, Path.GetFullPath(page.Path), item);
                        break;
                    case SourceItem.RecordFile records:
                        Add(source, records.File, item);
                        break;
                    case SourceItem.Unreadable unreadable:
                        problems.Add(
                            new IngestionOutcome.Skipped(unreadable.Source, unreadable.Reason)
                        );
                        break;
                }
            }
        }

        return (found, problems);

        void Add(int source, string file, SourceItem item) =>
            found.Add(new SourceFile(source, file, item, FileStamp.Of(file), []));
    }

    // What stays as it was, and what is to be read.
    private (
        SortedDictionary<(int Source, string Path), SourceFile> Files,
        List<SourceFile> Changed
    ) Compare(List<SourceFile> found, TimeSpan quiet)
    {
        var files = new SortedDictionary<(int Source, string Path), SourceFile>(FileOrder);
        var changed = new List<SourceFile>();
        var seen = new HashSet<(int Source, string Path)>();
        foreach (var file in found)
        {
            var key = (file.Source, file.Path);
            var known = _files.GetValueOrDefault(key);
            seen.Add(key);
            if (known is not null)
            {
                files[key] = known;
            }

            if (known is { MayPass: false } && known.Stamp == file.Stamp && known.Item == file.Item)
            {
                _unsettled.Remove(file.Path);
            }
            else if (IsSettled(file.Path, file.Stamp, quiet))
            {
                changed.Add(file);
            }
        }

        // Where a whole source is gone, a drive may be: nothing is taken out for that.
        var gone = _paths.Index().Where(p => !Path.Exists(p.Item)).Select(p => p.Index).ToHashSet();
        foreach (var (key, known) in _files.Where(f => !seen.Contains(f.Key)))
        {
            if (gone.Contains(known.Source) || !IsSettled(known.Path, stamp: null, quiet))
            {
                files[key] = known;
            }
        }

        return (files, changed);
    }

    // Whether a file has been as it is for long enough.
    private bool IsSettled(string path, FileStamp? stamp, TimeSpan quiet)
    {
        if (
            quiet == TimeSpan.Zero
            || (
                _unsettled.TryGetValue(path, out var known)
                && known.Stamp == stamp
                && time.GetElapsedTime(known.Since) >= quiet
            )
        )
        {
            _unsettled.Remove(path);
            return true;
        }

        if (!_unsettled.TryGetValue(path, out known) || known.Stamp != stamp)
        {
            _unsettled[path] = (stamp, time.GetTimestamp());
        }

        return false;
    }

    private static async IAsyncEnumerable<SourceFile> ReadAsync(
        List<SourceFile> changed,
        IProgress<int>? progress,
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken
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
        List<SourceFile> files,
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken
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

    // What all files say together, in the order of the sources.
    private LoadSummary BringIn(
        SortedDictionary<(int Source, string Path), SourceFile> files,
        List<IngestionOutcome.Skipped> skipped,
        CancellationToken cancellationToken
    )
    {
        var origins = new Origins(options.Value.ReplaceAcrossSources);
        var articles = new List<Article>();
        foreach (var (article, origin) in Told(files, skipped))
        {
            if (origins.Refuse(article, origin) is { } reason)
            {
                skipped.Add(new IngestionOutcome.Skipped(origin.ToString(), reason));
            }
            else if (!_failed.Contains(article))
            {
                articles.Add(article);
            }
        }

        var wanted = articles.Select(a => a.Id).ToHashSet();
        var failed = new Dictionary<ArticleId, Exception>();
        var change = corpus.Change(
            articles,
            [.. _own.Where(id => !wanted.Contains(id))],
            failed.Add,
            cancellationToken
        );
        _own = wanted;
        _failed.UnionWith(articles.Where(a => failed.ContainsKey(a.Id)));
        skipped.AddRange(
            failed.Select(f => new IngestionOutcome.Skipped(f.Key.Value, Unforeseen.Tell(f.Value)))
        );
        return Summary(change, skipped, origins);
    }

    private IEnumerable<(Article Article, Origin Origin)> Told(
        SortedDictionary<(int Source, string Path), SourceFile> files,
        List<IngestionOutcome.Skipped> skipped
    )
    {
        var fromFiles = files.Values.SelectMany(f =>
            f.Outcomes.Select(o => (o.Outcome, Origin: new Origin(f.Source, f.Path, o.Line)))
        );
        var fromSnapshots = _snapshots.Select(s =>
            (Outcome: (IngestionOutcome)new IngestionOutcome.Ingested(s.Article), s.Origin)
        );
        foreach (
            var (outcome, origin) in fromSnapshots.Concat(fromFiles).OrderBy(o => o.Origin.Source)
        )
        {
            switch (outcome)
            {
                case IngestionOutcome.Ingested ingested:
                    yield return (ingested.Article, origin);
                    break;
                case IngestionOutcome.Skipped left:
                    skipped.Add(left);
                    break;
            }
        }
    }

    private LoadSummary Summary(
        CorpusChange change,
        List<IngestionOutcome.Skipped> skipped,
        Origins origins
    )
    {
        var current = corpus.Current;
        return new LoadSummary(
            current.Index.ArticleCount,
            current.Index.PassageCount,
            current.Ledger.Count,
            change,
            skipped,
            origins.Replaced,
            [
                .. current
                    .Index.Articles.Where(a => a.Published.Precision == DatePrecision.Unknown)
                    .Select(a => a.Id.Value),
            ],
            TimeSpan.Zero
        );
    }

    private static Comparer<(int Source, string Path)> FileOrder { get; } =
        Comparer<(int Source, string Path)>.Create(
            (a, b) =>
                a.Source != b.Source
                    ? a.Source.CompareTo(b.Source)
                    : string.CompareOrdinal(a.Path, b.Path)
        );
}
