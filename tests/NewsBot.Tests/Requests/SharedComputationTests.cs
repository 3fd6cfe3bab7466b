using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;
using NewsBot.Core.Answering;
using NewsBot.Core.Snapshots;
using NewsBot.Requests;

namespace NewsBot.Tests.Requests;

/// <summary>Who waits for what in the cache; a test says when a computation is done, whatever its token says.</summary>
public sealed class SharedComputationTests : IDisposable
{
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(20);
    private static readonly Request.Search _request = new("dam");

    private readonly FakeTimeProvider _time = new();
    private readonly ServiceProvider _services = new ServiceCollection()
        .AddMetrics()
        .BuildServiceProvider();
    private readonly ResultCache _cache;

    public SharedComputationTests() =>
        _cache = new ResultCache(
            new RequestKey(
                new RequestClock(Options.Create(new AnsweringOptions()), _time),
                new Composition("test")
            ),
            ActivatorUtilities.CreateInstance<CacheMeter>(_services),
            Options.Create(new CacheOptions()),
            _time
        );

    [Fact]
    public async Task What_nobody_waits_for_any_more_is_not_joined()
    {
        using var impatient = new CancellationTokenSource();
        var abandoned = new Computation();
        var first = Ask(abandoned, impatient.Token);
        await impatient.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(first);

        var (result, isFromCache) = await Ask(Computation.Done("second")).WaitAsync(_patience);

        (Name(result), isFromCache).ShouldBe(("second", false));
    }

    [Fact]
    public async Task What_somebody_still_waits_for_is_joined()
    {
        using var impatient = new CancellationTokenSource();
        var shared = new Computation();
        var first = Ask(shared, impatient.Token);
        var second = Ask(Computation.Done("second"));
        await impatient.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(first);

        var third = Ask(Computation.Done("third"));
        shared.Finish("first");

        Name((await second.WaitAsync(_patience)).Result).ShouldBe("first");
        Name((await third.WaitAsync(_patience)).Result).ShouldBe("first");
    }

    [Fact]
    public async Task Who_has_given_up_gets_not_even_what_is_kept()
    {
        await Ask(Computation.Done("kept"));

        await Should.ThrowAsync<OperationCanceledException>(() =>
            Ask(Computation.Done("other"), new CancellationToken(canceled: true))
        );
    }

    [Fact]
    public async Task What_is_kept_comes_from_the_cache()
    {
        (await Ask(Computation.Done("kept"))).IsFromCache.ShouldBeFalse();

        var (result, isFromCache) = await Ask(Computation.Done("other"));

        (Name(result), isFromCache).ShouldBe(("kept", true));
    }

    public void Dispose()
    {
        _cache.Dispose();
        _services.Dispose();
    }

    private Task<(Result Result, bool IsFromCache)> Ask(
        Computation computation,
        CancellationToken cancellationToken = default
    ) =>
        _cache.GetAsync(_request, CorpusSnapshot.Empty, _ => computation.Result, cancellationToken);

    private static string Name(Result result) => result.Request.Text;

    private sealed class Computation
    {
        private readonly TaskCompletionSource<Result> _result = new(
            TaskCreationOptions.RunContinuationsAsynchronously
        );

        public Task<Result> Result => _result.Task;

        public static Computation Done(string name)
        {
            var computation = new Computation();
            computation.Finish(name);
            return computation;
        }

        public void Finish(string name) =>
            _result.SetResult(
                new Result.Viewed(null, [])
                {
                    Request = new Request.Search(name),
                    Corpus = CorpusSnapshot.Empty,
                    Clock = default,
                }
            );
    }
}
