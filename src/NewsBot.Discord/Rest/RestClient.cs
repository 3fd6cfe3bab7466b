using System.Net;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.Extensions.Logging;
using NewsBot.Discord.RateLimits;
using NewsBot.Discord.Wire;

namespace NewsBot.Discord.Rest;

/// <summary>
/// Makes calls: waits for limits, tries again what may be tried again, and gives up at the deadline. Thread-safe.
/// The rules are those of Discord's documentation, "Rate Limits", and of its mature libraries.
/// </summary>
internal sealed class RestClient : IDisposable
{
    private const int MaxTries = 4;
    private const int MaxAnswerBytes = 8 * 1024 * 1024;
    private const int AlreadyAcknowledged = 40060;

    private static readonly TimeSpan _tryLimit = TimeSpan.FromSeconds(15);

    // Due in three seconds: a try that hangs leaves time for another.
    private static readonly TimeSpan _callbackTryLimit = TimeSpan.FromSeconds(1.5);
    private static readonly TimeSpan _firstPause = TimeSpan.FromSeconds(0.5);
    private static readonly TimeSpan _callbackPause = TimeSpan.FromSeconds(0.2);
    private static readonly TimeSpan _unknownWait = TimeSpan.FromSeconds(5);

    private readonly HttpMessageInvoker _http;
    private readonly DiscordClientSettings _settings;
    private readonly TimeProvider _time;
    private readonly ILogger _logger;
    private readonly CallLimits _limits;
    private readonly InvalidRequests _invalid;
    private readonly string _userAgent;
    private readonly string _base;
    private volatile DiscordRefusedException? _refused;

    /// <summary>With a way to the network, which it then owns.</summary>
    public RestClient(
        HttpMessageHandler network,
        DiscordClientSettings settings,
        TimeProvider time,
        ILogger logger
    )
    {
        _http = new HttpMessageInvoker(network, disposeHandler: true);
        _settings = settings;
        _time = time;
        _logger = logger;
        _limits = new CallLimits(time);
        _invalid = new InvalidRequests(time);
        _userAgent = $"DiscordBot ({settings.Program.Url}, {settings.Program.Version})";
        _base = settings.ApiBaseUrl.AbsoluteUri.TrimEnd('/');
    }

    /// <summary>Makes a call and reads its answer.</summary>
    /// <exception cref="DiscordException">It was refused, made no sense or could not be made in time.</exception>
    public async Task<T> SendAsync<T>(
        RestCall call,
        JsonTypeInfo<T> type,
        CancellationToken cancellationToken
    )
    {
        var body = await SendAsync(call, cancellationToken);
        try
        {
            return JsonSerializer.Deserialize(body, type)
                ?? throw new DiscordException($"{Name(call)} was answered with nothing.");
        }
        catch (JsonException e)
        {
            throw new DiscordException($"{Name(call)} was answered with something unreadable.", e);
        }
    }

    /// <summary>Makes a call; the body of its answer.</summary>
    /// <exception cref="DiscordException">It was refused or could not be made in time.</exception>
    public async Task<byte[]> SendAsync(RestCall call, CancellationToken cancellationToken)
    {
        var deadline =
            _time.GetTimestamp() + (long)(call.Deadline.TotalSeconds * _time.TimestampFrequency);
        for (var tries = 1; ; tries++)
        {
            ThrowIfClosed();
            var outcome = await _limits.RunAsync(
                call,
                deadline,
                () => TryAsync(call, deadline, cancellationToken),
                cancellationToken
            );
            switch (outcome)
            {
                case TryOutcome.Done done:
                    return done.Body;
                case TryOutcome.Refused { Error.Code: AlreadyAcknowledged }
                    when call.Repeat == Repeat.Callback && tries > 1:
                    return [];
                case TryOutcome.Refused refused:
                    throw refused.Error;
                case TryOutcome.Held:
                    // Waits are no tries: the limit is the deadline.
                    tries--;
                    break;
                case TryOutcome.Unclear unclear:
                    if (tries >= MaxTries || !MayRepeat(call, unclear))
                    {
                        throw unclear.Error;
                    }

                    await PauseAsync(call, tries, unclear.Error, deadline, cancellationToken);
                    break;
            }
        }
    }

    public void Dispose() => _http.Dispose();

    private void ThrowIfClosed()
    {
        if (_refused is { } refused)
        {
            throw new DiscordRefusedException(refused.Message);
        }

        if (_invalid.IsOpen)
        {
            throw new DiscordException(
                "Too many calls were refused in the last ten minutes; no call is made until they are past."
            );
        }
    }

    // A server that says "not now" has done nothing; where the connection broke, nobody knows.
    private static bool MayRepeat(RestCall call, TryOutcome.Unclear outcome) =>
        call.Repeat != Repeat.Never
        || outcome.Error.Status == (int)HttpStatusCode.ServiceUnavailable;

    private async Task PauseAsync(
        RestCall call,
        int tries,
        DiscordException error,
        long deadline,
        CancellationToken cancellationToken
    )
    {
        var first = call.Repeat == Repeat.Callback ? _callbackPause : _firstPause;
        var pause = first * Math.Pow(2, tries - 1);
        if (Left(deadline) <= pause)
        {
            throw error;
        }

        _logger.Again(
            call.Method,
            call.Route,
            error.Status == 0 ? "no answer" : $"HTTP {error.Status}",
            pause
        );
        await Task.Delay(pause, _time, cancellationToken);
    }

    private async Task<TryOutcome> TryAsync(
        RestCall call,
        long deadline,
        CancellationToken cancellationToken
    )
    {
        // While it waited for its turn, another one may have been refused for good.
        ThrowIfClosed();
        using var request = Request(call);
        using var limit = new CancellationTokenSource(Limit(call, deadline), _time);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(
            limit.Token,
            cancellationToken
        );
        try
        {
            using var response = await _http.SendAsync(request, both.Token);
            var headers = RateLimitHeaders.Read(response.Headers);
            _limits.Learn(call, headers);
            var body = await ReadAsync(response, both.Token);
            return Judge(call, response, headers, body);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return new TryOutcome.Unclear(
                new DiscordException($"{Name(call)}: Discord did not answer in time.")
            );
        }
        catch (Exception e) when (e is HttpRequestException or IOException)
        {
            return new TryOutcome.Unclear(
                new DiscordException($"{Name(call)}: Discord can't be reached ({Cause(e)}).")
            );
        }
    }

    private HttpRequestMessage Request(RestCall call)
    {
        var request = new HttpRequestMessage(call.Method, _base + call.Route.Path);
        request.Headers.TryAddWithoutValidation("User-Agent", _userAgent);
        if (call.IsAuthorized)
        {
            request.Headers.TryAddWithoutValidation(
                "Authorization",
                $"Bot {_settings.Token.Reveal()}"
            );
        }

        if (call.Body is { } body)
        {
            request.Content = new ReadOnlyMemoryContent(body);
            request.Content.Headers.ContentType = new("application/json");
        }
        else if (call.Method == HttpMethod.Post || call.Method == HttpMethod.Put)
        {
            request.Content = new ByteArrayContent([]);
        }

        return request;
    }

    private TryOutcome Judge(
        RestCall call,
        HttpResponseMessage response,
        RateLimitHeaders headers,
        byte[] body
    )
    {
        var status = (int)response.StatusCode;
        if (response.IsSuccessStatusCode)
        {
            return new TryOutcome.Done(body);
        }

        var error = ReadError(body);
        var exception = new DiscordException(Message(call, status, error))
        {
            Status = status,
            Code = (int)(error?.Code ?? 0),
        };
        switch (response.StatusCode)
        {
            case HttpStatusCode.TooManyRequests:
                Hold(call, headers, error);
                return new TryOutcome.Held();
            case HttpStatusCode.Unauthorized when call.IsAuthorized:
                CountRefused();
                return new TryOutcome.Refused(Refuse());
            case HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden:
                CountRefused();
                return new TryOutcome.Refused(exception);
            default:
                return status >= 500
                    ? new TryOutcome.Unclear(exception)
                    : new TryOutcome.Refused(exception);
        }
    }

    private DiscordRefusedException Refuse() => _refused ??= DiscordRefusedException.OfToken();

    private void Hold(RestCall call, RateLimitHeaders headers, WireError? error)
    {
        var wait = RateLimitHeaders.Wait(error?.RetryAfter) ?? headers.RetryAfter ?? _unknownWait;
        if (error is null)
        {
            // No JSON: it is not Discord that answers but the shield before it.
            CountRefused();
            _limits.HoldAll(wait);
            _logger.ShutOut(wait, call.Method, call.Route);
            return;
        }

        var isGlobal = error.Global == true || headers.Scope == "global";
        var scope = isGlobal ? "global" : headers.Scope ?? "user";
        if (scope != "shared")
        {
            CountRefused();
        }

        if (isGlobal)
        {
            _limits.HoldToken(wait);
        }
        else
        {
            _limits.HoldBucket(call, wait);
        }

        _logger.RateLimited(scope, call.Method, call.Route, wait);
    }

    private void CountRefused()
    {
        if (_invalid.Count())
        {
            _logger.TooManyRefused();
        }
    }

    private static async Task<byte[]> ReadAsync(
        HttpResponseMessage response,
        CancellationToken cancellationToken
    )
    {
        await using var stream = await response.Content.ReadAsStreamAsync(cancellationToken);
        using var body = new MemoryStream();
        var buffer = new byte[16 * 1024];
        while (await stream.ReadAsync(buffer, cancellationToken) is var read and > 0)
        {
            if (body.Length + read > MaxAnswerBytes)
            {
                throw new IOException("the answer is too long");
            }

            body.Write(buffer, 0, read);
        }

        return body.ToArray();
    }

    private static WireError? ReadError(byte[] body)
    {
        try
        {
            return JsonSerializer.Deserialize(body, WireJson.Default.WireError);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private TimeSpan Left(long deadline) => _time.GetElapsedTime(_time.GetTimestamp(), deadline);

    private TimeSpan Limit(RestCall call, long deadline)
    {
        var limit = call.Repeat == Repeat.Callback ? _callbackTryLimit : _tryLimit;
        var left = Left(deadline);
        return left < TimeSpan.Zero ? TimeSpan.Zero
            : left < limit ? left
            : limit;
    }

    private static string Message(RestCall call, int status, WireError? error)
    {
        const int longest = 200;
        var said = error?.Message ?? "";
        return $"{Name(call)}: HTTP {status}, code {error?.Code ?? 0}, {(said.Length > longest ? said[..longest] : said)}";
    }

    private static string Name(RestCall call) => $"{call.Method} {call.Route}";

    private static string Cause(Exception e) =>
        e is HttpRequestException { HttpRequestError: not HttpRequestError.Unknown } http
            ? http.HttpRequestError.ToString()
            : e.GetType().Name;
}
