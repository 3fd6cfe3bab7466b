using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;
using NewsBot.Core.Answering;
using NewsBot.Core.Articles;
using NewsBot.Core.Retrieval;
using NewsBot.Core.Snapshots;
using NewsBot.Requests;
using NewsBot.Tests.Answering;
using NewsBot.Tests.Articles;

namespace NewsBot.Tests.Requests;

public sealed class ResultCacheTests : IDisposable
{
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(20);
    private static readonly Request.Ask _dam = new("Did the dam at Kell hold?");

    private readonly CorpusWriter _corpus = new();
    private readonly FakeTimeProvider _time = new(
        new DateTimeOffset(2026, 9, 16, 10, 0, 0, TimeSpan.Zero)
    );
    private readonly ServiceProvider _services = new ServiceCollection()
        .AddMetrics()
        .BuildServiceProvider();
    private readonly ConcurrentDictionary<string, long> _metered = new();
    private readonly MeterListener _listener = new();
    private readonly GatedDrafter _drafter;
    private readonly ResultCache _cache;
    private readonly Desk _desk;

    public ResultCacheTests()
    {
        Add("a", "The dam at Kell held all night.");
        _drafter = new GatedDrafter(
            new DirectDrafter(new ExtractiveComposer(Options.Create(new AnsweringOptions())))
        );
        _listener.InstrumentPublished = (instrument, listener) =>
        {
            if (instrument.Meter.Scope == _services.GetRequiredService<IMeterFactory>())
            {
                listener.EnableMeasurementEvents(instrument);
            }
        };
        _listener.SetMeasurementEventCallback<long>(
            (instrument, n, _, _) =>
                _metered.AddOrUpdate(instrument.Name, n, (_, before) => before + n)
        );
        _listener.Start();
        (_desk, _cache) = Create(new CacheOptions());
    }

    [Fact]
    public async Task What_is_forgotten_is_computed_again()
    {
        await AskAsync(_dam);
        _cache.Count.ShouldBe(1);

        _cache.Forget();

        _cache.Count.ShouldBe(0);
        (await AskAsync(_dam)).IsFromCache.ShouldBeFalse();
    }

    [Fact]
    public async Task Fifty_at_a_time_are_computed_once()
    {
        _drafter.Close();
        var asked = Enumerable.Range(0, 50).Select(_ => AskAsync(_dam)).ToArray();
        _drafter.Open();

        var served = await Task.WhenAll(asked);

        _drafter.Calls.ShouldBe(1);
        served.ShouldAllBe(s => s.Result == served[0].Result);
        served.Count(s => !s.IsFromCache).ShouldBe(1);
        (_metered["newsbot.cache.misses"], _metered["newsbot.cache.joined"]).ShouldBe((1, 49));
    }

    [Fact]
    public async Task The_same_again_comes_from_the_cache_until_it_is_old()
    {
        (await AskAsync(_dam)).IsFromCache.ShouldBeFalse();
        (await AskAsync(_dam)).IsFromCache.ShouldBeTrue();
        _time.Advance(TimeSpan.FromMinutes(31));

        (await AskAsync(_dam)).IsFromCache.ShouldBeFalse();

        (_metered["newsbot.cache.hits"], _metered["newsbot.cache.misses"]).ShouldBe((1, 2));
    }

    [Fact]
    public async Task A_new_generation_is_a_new_computation()
    {
        await AskAsync(_dam);
        Add("b", "A choir sang in the square at Kell.");

        var served = await AskAsync(_dam);

        served.IsFromCache.ShouldBeFalse();
        served.Result.Searched.Articles.ShouldBe(2);
    }

    [Fact]
    public async Task What_differs_in_anything_that_counts_is_another_request()
    {
        Request[] others =
        [
            _dam with
            {
                Question = "did the dam at Kell hold?",
            },
            _dam with
            {
                History = [new Turn("Who is Ada Orr?", null)],
            },
            _dam with
            {
                Filter = new SearchFilter { Since = new DateOnly(2026, 9, 14) },
            },
            _dam with
            {
                Filter = new SearchFilter { Until = new DateOnly(2026, 9, 14) },
            },
            _dam with
            {
                Filter = new SearchFilter { Context = [new ArticleId("a")] },
            },
            _dam with
            {
                Filter = new SearchFilter { Exclude = [new ArticleId("a")] },
            },
            _dam with
            {
                Filter = new SearchFilter { Outlet = "x" },
            },
            _dam with
            {
                Filter = new SearchFilter { Section = "x" },
            },
            _dam with
            {
                Asked = _time.GetUtcNow(),
            },
            new Request.Search(_dam.Question),
            new Request.Search(_dam.Question) { Count = 1 },
            new Request.WhoSaid(_dam.Question),
            new Request.Said(_dam.Question),
            new Request.Said(_dam.Question) { About = "rain" },
            new Request.Check(_dam.Question),
            new Request.Check(_dam.Question) { By = "Ada Orr" },
            new Request.View(new ArticleId(_dam.Question)),
        ];
        await AskAsync(_dam);

        foreach (var other in others)
        {
            (await AskAsync(other)).IsFromCache.ShouldBeFalse();
        }
    }

    [Fact]
    public async Task Who_gives_up_does_not_take_the_others_along()
    {
        using var impatient = new CancellationTokenSource();
        _drafter.Close();
        var first = _desk.ServeAsync(_dam, impatient.Token);
        var second = AskAsync(_dam);
        await impatient.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(first);
        _drafter.Open();

        (await second).Result.Outcome.ShouldBe(Outcome.Passages);

        _drafter.Calls.ShouldBe(1);
    }

    [Fact]
    public async Task Where_all_give_up_the_work_ends_and_the_next_one_starts_anew()
    {
        using var impatient = new CancellationTokenSource();
        _drafter.Close();
        Task[] asked =
        [
            _desk.ServeAsync(_dam, impatient.Token),
            _desk.ServeAsync(_dam, impatient.Token),
        ];
        SpinWait.SpinUntil(() => _drafter.Calls == 1, _patience).ShouldBeTrue();
        await impatient.CancelAsync();
        foreach (var one in asked)
        {
            await Should.ThrowAsync<OperationCanceledException>(one);
        }

        await _drafter.GivenUp.WaitAsync(_patience);
        _cache.Count.ShouldBe(0);
        _drafter.Open();
        var next = await AskAsync(_dam);

        next.IsFromCache.ShouldBeFalse();
        next.Result.Outcome.ShouldBe(Outcome.Passages);
        _drafter.Calls.ShouldBe(2);
    }

    [Fact]
    public async Task A_failure_is_not_kept()
    {
        _drafter.Failure = new InvalidOperationException("no");
        await Should.ThrowAsync<InvalidOperationException>(() => AskAsync(_dam));
        _drafter.Failure = null;

        (await AskAsync(_dam)).IsFromCache.ShouldBeFalse();
    }

    [Fact]
    public async Task No_more_is_kept_than_there_is_room_for()
    {
        var (small, cache) = Create(new CacheOptions { Entries = 1 });
        using var _ = cache;
        await small.ServeAsync(_dam, CancellationToken.None);
        for (var i = 0; i < 5; i++)
        {
            await small.ServeAsync(
                _dam with
                {
                    Question = $"Did dam {i} at Kell hold?",
                },
                CancellationToken.None
            );
        }

        _metered["newsbot.cache.misses"].ShouldBe(6);
        cache.Count.ShouldBeLessThanOrEqualTo(1);
    }

    [Fact]
    public async Task A_full_cache_takes_the_newest()
    {
        var (small, cache) = Create(new CacheOptions { Entries = 1 });
        using var _ = cache;
        var other = _dam with { Question = "Did the bridge at Kell hold?" };
        await small.ServeAsync(_dam, CancellationToken.None);
        await small.ServeAsync(other, CancellationToken.None);

        await small.ServeAsync(other, CancellationToken.None);

        _metered["newsbot.cache.hits"].ShouldBe(1);
    }

    [Fact]
    public async Task A_full_cache_drops_one_for_the_newcomer()
    {
        var (small, cache) = Create(new CacheOptions { Entries = 3 });
        using var _ = cache;
        for (var i = 0; i < 5; i++)
        {
            await small.ServeAsync(
                _dam with
                {
                    Question = $"Did dam {i} at Kell hold?",
                },
                CancellationToken.None
            );
        }

        cache.Count.ShouldBe(3);
        ShouldHaveEvicted(2);
    }

    [Fact]
    public async Task What_is_dropped_for_want_of_room_is_counted()
    {
        var (small, cache) = Create(new CacheOptions { Entries = 1 });
        using var _ = cache;
        await small.ServeAsync(_dam, CancellationToken.None);
        await small.ServeAsync(
            _dam with
            {
                Question = "Did the bridge at Kell hold?",
            },
            CancellationToken.None
        );

        ShouldHaveEvicted(1);
    }

    [Fact]
    public async Task What_is_dropped_for_its_age_is_counted_and_an_old_generation_is_not()
    {
        await AskAsync(_dam);
        Add("b", "A choir sang in the square at Kell.");
        await AskAsync(_dam);
        _time.Advance(TimeSpan.FromMinutes(31));
        await AskAsync(_dam);

        ShouldHaveEvicted(1);
    }

    [Fact]
    public async Task No_entries_turn_it_off()
    {
        var (off, cache) = Create(new CacheOptions { Entries = 0 });
        using var _ = cache;
        await off.ServeAsync(_dam, CancellationToken.None);

        (await off.ServeAsync(_dam, CancellationToken.None)).IsFromCache.ShouldBeFalse();
    }

    public void Dispose()
    {
        _cache.Dispose();
        _listener.Dispose();
        _services.Dispose();
    }

    // The cache tells of what it drops on another thread.
    private void ShouldHaveEvicted(long answers) =>
        SpinWait
            .SpinUntil(
                () => _metered.GetValueOrDefault("newsbot.cache.evictions") == answers,
                _patience
            )
            .ShouldBeTrue();

    private Task<Served> AskAsync(Request request) =>
        _desk.ServeAsync(request, CancellationToken.None);

    private void Add(string id, string text) =>
        _corpus.Add([ArticleBuilder.Build(id, text, published: "2026-09-14", outlet: "Kell Post")]);

    private RequestKey Keys() =>
        new(
            new RequestClock(Options.Create(new AnsweringOptions()), _time),
            new Composition("test")
        );

    private (Desk Desk, ResultCache Cache) Create(CacheOptions options)
    {
        var cache = new ResultCache(
            Keys(),
            new CacheMeter(_services.GetRequiredService<IMeterFactory>()),
            Options.Create(options),
            _time
        );
        return (Desks.Of(_corpus, _drafter, cache, _time), cache);
    }
}
