using System.Collections.Immutable;
using Microsoft.Extensions.Options;
using NewsBot.Core.Articles;
using NewsBot.Core.Ingestion;
using NewsBot.Core.Pages;
using NewsBot.Core.People;
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
    private readonly QuietPeriod _quiet = new(time);
    private readonly HashSet<Article> _failed = new(ReferenceEqualityComparer.Instance);
    private SortedDictionary<(int Source, string Path), SourceFile> _files = new(FileOrder);
    private ImmutableArray<(Article Article, Origin Origin)> _snapshots = [];
    private IReadOnlyList<IngestionOutcome.Skipped> _problems = [];
    private IReadOnlyList<IngestionOutcome.Skipped> _undecided = [];
    private FileStamp? _people = new FileStamp(-1, default);
    private HashSet<ArticleId> _own = [];
    private IReadOnlyList<string> _paths = [];

    /// <summary>What the newest look found; <see langword="null"/> before the first.</summary>
    public LoadSummary? Latest { get; private set; }

    /// <summary>Whether files have changed that are waited for until they are whole.</summary>
    public bool IsWaiting => _quiet.IsWaiting;

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
        await DecideAsync(cancellationToken);
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
        var hasDecided = await DecideAsync(cancellationToken);
        var (found, problems) = await FindAsync(cancellationToken);
        problems.AddRange(_undecided);
        var (files, changed) = Compare(found, quiet);
        if (
            Latest is not null
            && !hasDecided
            && changed.Count == 0
            && files.Count == _files.Count
            && problems.SequenceEqual(_problems)
        )
        {
            // What the files say together is what it was: of a million articles that is not worked out every few seconds.
            Latest = Latest with
            {
                Change = default,
                Elapsed = time.GetElapsedTime(started),
            };
            return Latest;
        }

        _problems = [.. problems];
        await foreach (var read in SourceFileReader.ReadAsync(changed, progress, cancellationToken))
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
        Latest = summary with { Elapsed = time.GetElapsedTime(started) };
        return Latest;
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

    // The operator's file of people, where it has changed; whether it had.
    private async Task<bool> DecideAsync(CancellationToken cancellationToken)
    {
        if (
            options.Value.People is not { Length: > 0 } path
            || FileStamp.Of(path) is var stamp && stamp == _people
        )
        {
            return false;
        }

        var (decisions, problems) = stamp is null
            ? (
                Decisions.None,
                [
                    new IngestionOutcome.Skipped(
                        path,
                        "no such file: nothing is decided about people"
                    ),
                ]
            )
            : await PeopleFile.ReadAsync(path, cancellationToken);
        corpus.Decide(decisions, cancellationToken);
        (_people, _undecided) = (stamp, problems);
        return true;
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
                _quiet.Forget(file.Path);
            }
            else if (_quiet.HasPassed(file.Path, file.Stamp, quiet))
            {
                changed.Add(file);
            }
        }

        // Where a whole source is gone, a drive may be: nothing is taken out for that.
        var gone = _paths.Index().Where(p => !Path.Exists(p.Item)).Select(p => p.Index).ToHashSet();
        foreach (var (key, known) in _files.Where(f => !seen.Contains(f.Key)))
        {
            if (gone.Contains(known.Source) || !_quiet.HasPassed(known.Path, stamp: null, quiet))
            {
                files[key] = known;
            }
        }

        return (files, changed);
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
                    foreach (var article in ingested.All)
                    {
                        yield return (article, origin);
                    }

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
            [.. current.Index.Articles.SelectMany(a => a.Remarks.Select(r => $"{a.Id}: {r}"))],
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
