using System.Collections.Concurrent;
using System.Globalization;
using CsCheck;
using NewsBot.Discord;
using NewsBot.Discord.Ids;

namespace NewsBot.Tests.Bot.Digests;

/// <summary>Programs are killed before a message is there, behind it, Discord fails for a while; each day has one digest in the end.</summary>
public sealed class DigestCrashProperties
{
    private const int Days = 4;
    private static readonly ChannelId[] _channels = [60, 61, 62];

    private enum Trouble
    {
        None,
        KilledBefore,
        KilledAfter,
        Unclear,
        Lost,
    }

    private static readonly Gen<Trouble[]> _troubles = Gen.Int[0, 4].Select(i => (Trouble)i).Array[
        4,
        14
    ];

    [Fact]
    public async Task Each_channel_gets_one_digest_a_day_whatever_breaks() =>
        await _troubles.SampleAsync(RunAsync, iter: 25, threads: 1, writeLine: _ => { });

    private static async Task<bool> RunAsync(Trouble[] troubles)
    {
        using var rig = new DigestRig("2026-05-04T06:00:00Z");
        foreach (var channel in _channels)
        {
            await rig.SubscribeAsync(channel);
        }

        var left = new Queue<Trouble>(troubles);
        for (var day = 0; day < Days; day++)
        {
            rig.Time.Advance(TimeSpan.FromHours(2) + TimeSpan.FromMinutes(1));
            for (var look = 0; look < 6; look++)
            {
                await LookAsync(rig, left);
                rig.Time.Advance(TimeSpan.FromMinutes(1 + look));
            }

            // What was left is gone on with while there is peace.
            await LookAsync(rig, []);
            await LookAsync(rig, []);
            rig.Time.AdjustTime(new DateTimeOffset(2026, 5, 5 + day, 6, 0, 0, TimeSpan.Zero));
        }

        return _channels.All(c =>
            rig.Discord.In(c)
                .Select(p => p.At.ToString("dd", CultureInfo.InvariantCulture))
                .SequenceEqual(["04", "05", "06", "07"])
        );
    }

    private static async Task LookAsync(DigestRig rig, Queue<Trouble> troubles)
    {
        using var kill = new CancellationTokenSource();
        var behind = new ConcurrentDictionary<ChannelId, Trouble>();
        rig.Discord.Killed = kill;
        rig.Discord.Before = BeforeAsync;
        rig.Discord.After = AfterAsync;
        await rig.Run.LookAsync(kill.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (kill.IsCancellationRequested)
        {
            rig.Start();
        }

        Task BeforeAsync(ChannelId channel, CancellationToken cancellationToken)
        {
            lock (troubles)
            {
                behind[channel] = troubles.TryDequeue(out var next) ? next : Trouble.None;
            }

            return behind[channel] switch
            {
                Trouble.KilledBefore => rig.Discord.KillAsync(cancellationToken),
                Trouble.Unclear => throw new DiscordException("nobody knows") { Status = 500 },
                _ => Task.CompletedTask,
            };
        }

        Task AfterAsync(ChannelId channel, CancellationToken cancellationToken) =>
            behind[channel] switch
            {
                Trouble.KilledAfter => rig.Discord.KillAsync(cancellationToken),
                Trouble.Lost => throw new DiscordException("no answer"),
                _ => Task.CompletedTask,
            };
    }
}
