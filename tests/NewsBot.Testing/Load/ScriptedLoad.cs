using NewsBot.Testing.Interactions;
using NewsBot.Testing.Rest;

namespace NewsBot.Testing.Load;

/// <summary>
/// Asks questions at an even pace against whatever client is connected, in real time, while requests fail and gateway
/// connections drop at random from a seed. Not for unit tests.
/// </summary>
public sealed class ScriptedLoad(ScriptedDiscord discord, LoadOptions options)
{
    private static readonly TimeSpan _tick = TimeSpan.FromMilliseconds(10);

    /// <summary>Runs once; the random faults stop when the last question is sent and its answers are in.</summary>
    public async Task<LoadFigures> RunAsync(CancellationToken cancellationToken = default)
    {
        var faults = new RandomFaults(options.Seed, options.FaultRate);
        discord.Rest.RandomFaults = faults;
        try
        {
            var asked = await AskAllAsync(cancellationToken);
            await SettleAsync(asked, cancellationToken);
            return Figures(asked, faults);
        }
        finally
        {
            discord.Rest.RandomFaults = null;
        }
    }

    private async Task<List<ScriptedInteraction>> AskAllAsync(CancellationToken cancellationToken)
    {
        var asked = new List<ScriptedInteraction>();
        var time = discord.TimeProvider;
        var start = time.GetTimestamp();
        var wanted = (int)(options.PerSecond * options.Duration.TotalSeconds);
        using var timer = new PeriodicTimer(_tick, time);
        while (asked.Count < wanted && await timer.WaitForNextTickAsync(cancellationToken))
        {
            var due = time.GetElapsedTime(start).TotalSeconds * options.PerSecond;
            while (asked.Count < Math.Min(wanted, due))
            {
                asked.Add(await AskAsync(asked.Count, cancellationToken));
            }
        }

        return asked;
    }

    private Task<ScriptedInteraction> AskAsync(int number, CancellationToken cancellationToken)
    {
        var question = options.Questions[number % options.Questions.Count];
        return discord.AskAsync(
            question.Command,
            question.Options,
            guild: number % discord.Guilds.Count,
            cancellationToken: cancellationToken
        );
    }

    private async Task SettleAsync(
        List<ScriptedInteraction> asked,
        CancellationToken cancellationToken
    )
    {
        try
        {
            await Task.WhenAll(asked.Select(i => i.Ended))
                .WaitAsync(options.AnswerLimit, discord.TimeProvider, cancellationToken);
        }
        catch (TimeoutException)
        {
            // Who has no answer by now is counted.
        }
    }

    private LoadFigures Figures(List<ScriptedInteraction> asked, RandomFaults faults)
    {
        var acknowledged = asked.Where(i => i.AcknowledgedAfter is not null).ToList();
        var failed = asked.Where(i => i.AcknowledgedAfter is null).ToList();
        var late = failed.Count(i => i.AttemptedAfter > discord.AcknowledgementDeadline);
        var never = failed.Count(i => i.AttemptedAfter is null);
        return new LoadFigures(
            asked.Count,
            acknowledged.Count,
            late,
            failed.Count - late - never,
            never,
            acknowledged.Count(i => i.FinishedAfter is null),
            asked.Count(i => i.Answers > 1),
            Latencies.Of(acknowledged.Select(i => i.AcknowledgedAfter!.Value)),
            Latencies.Of(
                acknowledged
                    .Where(i => i.FinishedAfter is not null)
                    .Select(i => i.FinishedAfter!.Value)
            ),
            faults.Count,
            faults.Drops,
            discord.Findings.Entries
        );
    }
}
