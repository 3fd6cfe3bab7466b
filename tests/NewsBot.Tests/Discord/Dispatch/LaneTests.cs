using System.Collections.Concurrent;
using CsCheck;
using NewsBot.Discord.Dispatch;

namespace NewsBot.Tests.Discord.Dispatch;

public sealed class LaneTests
{
    private const ulong Ann = 1;
    private const ulong Ben = 2;

    [Fact]
    public async Task One_users_slow_work_leaves_workers_to_the_others()
    {
        using var stop = new CancellationTokenSource();
        var lane = new Lane(queueLength: 100, workers: 4, userQueueLength: 50, userWorkers: 2);
        var release = NewSource();
        var begun = new ConcurrentQueue<ulong>();
        for (var i = 0; i < 20; i++)
        {
            lane.TryAdd(Ann, Slow(begun, Ann, release.Task)).ShouldBeTrue();
        }

        var running = lane.RunAsync(stop.Token);
        var bens = NewSource();
        lane.TryAdd(Ben, _ => Done(bens)).ShouldBeTrue();
        await bens.Task;

        begun.Count.ShouldBe(2);
        var last = NewSource();
        lane.TryAdd(Ann, _ => Done(last)).ShouldBeTrue();
        release.SetResult();
        await last.Task;
        begun.Count.ShouldBe(20);
        await EndAsync(running, stop);
    }

    [Fact]
    public async Task Users_take_turns_whoever_has_more_waiting()
    {
        using var stop = new CancellationTokenSource();
        var lane = new Lane(queueLength: 100, workers: 1, userQueueLength: 50, userWorkers: 1);
        var order = new ConcurrentQueue<ulong>();
        var last = NewSource();
        foreach (var user in new[] { Ann, Ann, Ann, Ann, Ben, Ben })
        {
            lane.TryAdd(user, Slow(order, user, Task.CompletedTask)).ShouldBeTrue();
        }

        lane.TryAdd(Ann, _ => Done(last));
        var running = lane.RunAsync(stop.Token);
        await last.Task;

        order.ShouldBe([Ann, Ben, Ann, Ben, Ann, Ann]);
        await EndAsync(running, stop);
    }

    [Fact]
    public void What_one_user_may_have_waiting_leaves_room_for_the_others()
    {
        var lane = new Lane(queueLength: 5, workers: 1, userQueueLength: 3, userWorkers: 1);
        for (var i = 0; i < 3; i++)
        {
            lane.TryAdd(Ann, Nothing).ShouldBeTrue();
        }

        lane.TryAdd(Ann, Nothing).ShouldBeFalse();
        lane.TryAdd(Ben, Nothing).ShouldBeTrue();
        lane.TryAdd(Ben, Nothing).ShouldBeTrue();
        lane.TryAdd(Ben, Nothing).ShouldBeFalse();
    }

    [Fact]
    public void All_that_is_taken_in_is_done_once_and_each_users_in_order() =>
        Gen.Select(Gen.ULong[1, 4].Array[1, 60], Gen.Int[1, 4])
            .Sample(
                (users, userWorkers) =>
                {
                    using var stop = new CancellationTokenSource();
                    var lane = new Lane(users.Length, 3, users.Length, userWorkers);
                    var done = new ConcurrentQueue<int>();
                    var all = NewSource();
                    foreach (var (number, user) in users.Index())
                    {
                        lane.TryAdd(
                                user,
                                async _ =>
                                {
                                    await Task.Yield();
                                    done.Enqueue(number);
                                    if (done.Count == users.Length)
                                    {
                                        all.TrySetResult();
                                    }
                                }
                            )
                            .ShouldBeTrue();
                    }

                    var running = lane.RunAsync(stop.Token);
                    all.Task.GetAwaiter().GetResult();
                    EndAsync(running, stop).GetAwaiter().GetResult();

                    done.Order().ShouldBe(Enumerable.Range(0, users.Length));
                    if (userWorkers == 1)
                    {
                        foreach (var ones in done.GroupBy(n => users[n]))
                        {
                            ones.ShouldBe(ones.Order());
                        }
                    }
                },
                iter: 100
            );

    private static Func<CancellationToken, Task> Slow(
        ConcurrentQueue<ulong> begun,
        ulong user,
        Task until
    ) =>
        _ =>
        {
            begun.Enqueue(user);
            return until;
        };

    private static Task Nothing(CancellationToken cancellationToken) => Task.CompletedTask;

    private static Task Done(TaskCompletionSource source)
    {
        source.SetResult();
        return Task.CompletedTask;
    }

    private static async Task EndAsync(Task running, CancellationTokenSource stop)
    {
        await stop.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(() => running);
    }

    private static TaskCompletionSource NewSource() =>
        new(TaskCreationOptions.RunContinuationsAsynchronously);
}
