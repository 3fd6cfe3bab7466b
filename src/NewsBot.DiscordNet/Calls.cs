using System.Globalization;
using System.Net;
using Discord.Net;
using NewsBot.Discord;
using NewsBot.Discord.Rest;
using Library = Discord;

namespace NewsBot.DiscordNet;

/// <summary>
/// Makes calls through the library, with our deadlines, and tells failures in the words of the port. The library waits for limits and
/// repeats after 502; what may be repeated is repeated here after other failures of the servers.
/// </summary>
internal sealed class Calls(TimeProvider time)
{
    private const int MaxTries = 4;
    private const int AlreadyAcknowledged = 40060;

    private static readonly TimeSpan _pause = TimeSpan.FromSeconds(0.5);
    private static readonly TimeSpan _firstAnswerPause = TimeSpan.FromSeconds(0.2);

    // Discord waits for three seconds.
    private static readonly TimeSpan _firstAnswerLimit = TimeSpan.FromSeconds(2.8);

    /// <summary>A call that may be made twice.</summary>
    /// <exception cref="DiscordException">It failed.</exception>
    public Task<T> RunAsync<T>(
        Func<Library.RequestOptions, Task<T>> call,
        CancellationToken cancellationToken,
        bool isAuthorized = true
    ) => RunAsync(call, RestCall.DefaultDeadline, _pause, isAuthorized, cancellationToken);

    /// <summary>A call that may be made twice.</summary>
    /// <exception cref="DiscordException">It failed.</exception>
    public Task RunAsync(
        Func<Library.RequestOptions, Task> call,
        CancellationToken cancellationToken,
        bool isAuthorized = true
    ) => RunAsync(Valued(call), cancellationToken, isAuthorized);

    /// <summary>A call that must not be made twice: nobody could tell a second message from the first.</summary>
    /// <exception cref="DiscordException">It failed, or nobody knows.</exception>
    public static async Task<T> OnceAsync<T>(
        Func<Library.RequestOptions, Task<T>> call,
        CancellationToken cancellationToken,
        bool isAuthorized = true
    )
    {
        var options = Options(RestCall.DefaultDeadline, cancellationToken);
        options.RetryMode = Library.RetryMode.RetryRatelimit;
        try
        {
            return await call(options);
        }
        catch (Exception e) when (!IsCancelled(e, cancellationToken))
        {
            throw Told(e, isAuthorized);
        }
    }

    /// <summary>The first answer to an interaction.</summary>
    /// <exception cref="DiscordException">It failed.</exception>
    public Task AnswerAsync(
        Func<Library.RequestOptions, Task> call,
        CancellationToken cancellationToken
    ) =>
        RunAsync(
            Valued(call),
            _firstAnswerLimit,
            _firstAnswerPause,
            isAuthorized: false,
            cancellationToken
        );

    private async Task<T> RunAsync<T>(
        Func<Library.RequestOptions, Task<T>> call,
        TimeSpan limit,
        TimeSpan pause,
        bool isAuthorized,
        CancellationToken cancellationToken
    )
    {
        var started = time.GetTimestamp();
        for (var tries = 1; ; tries++)
        {
            var left = limit - time.GetElapsedTime(started);
            try
            {
                return await call(Options(left, cancellationToken));
            }
            catch (HttpException e) when (tries > 1 && (int?)e.DiscordCode == AlreadyAcknowledged)
            {
                return default!;
            }
            catch (Exception e) when (!IsCancelled(e, cancellationToken))
            {
                if (tries >= MaxTries || !IsTheirs(e) || left < pause * 2)
                {
                    throw Told(e, isAuthorized);
                }
            }

            await Task.Delay(pause, time, cancellationToken);
            pause *= 2;
        }
    }

    private static Func<Library.RequestOptions, Task<bool>> Valued(
        Func<Library.RequestOptions, Task> call
    ) =>
        async options =>
        {
            await call(options);
            return true;
        };

    private static Library.RequestOptions Options(
        TimeSpan limit,
        CancellationToken cancellationToken
    ) => new() { Timeout = (int)limit.TotalMilliseconds, CancelToken = cancellationToken };

    private static bool IsCancelled(Exception exception, CancellationToken cancellationToken) =>
        exception is OperationCanceledException && cancellationToken.IsCancellationRequested;

    private static bool IsTheirs(Exception exception) =>
        exception
            is HttpException { HttpCode: >= HttpStatusCode.InternalServerError }
                or HttpRequestException
                or IOException;

    // Without the cause where Discord answered: it holds the request, and that holds tokens.
    private static DiscordException Told(Exception exception, bool isAuthorized) =>
        exception switch
        {
            DiscordException told => told,
            HttpException { HttpCode: HttpStatusCode.Unauthorized } when isAuthorized =>
                DiscordRefusedException.OfToken(),
            HttpException http => new DiscordException(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"Discord answered {(int)http.HttpCode}, code {(int?)http.DiscordCode ?? 0}: {http.Reason}"
                )
            )
            {
                Status = (int)http.HttpCode,
                Code = (int?)http.DiscordCode ?? 0,
            },
            _ => new DiscordException(
                $"Discord could not be asked: {exception.GetType().Name}.",
                exception
            ),
        };
}
