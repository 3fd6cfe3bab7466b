using System.Buffers;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using NewsBot.Discord;
using BadHttpRequestException = Microsoft.AspNetCore.Http.BadHttpRequestException;

namespace NewsBot.Bot;

/// <summary>
/// The address that Discord sends interactions to, when they do not come through the gateway. Nothing is read of a request before
/// its signature holds. Who holds a request or a connection open pays for it, not the bot: all that comes in is bounded in number, size
/// and time.
/// </summary>
internal sealed class InteractionEndpoint(
    DiscordClient discord,
    IDiscordListener listener,
    IOptions<DiscordOptions> options,
    TimeProvider time
)
{
    private const string Route = "/interactions";
    private const string Signature = "X-Signature-Ed25519";
    private const string Timestamp = "X-Signature-Timestamp";

    /// <summary>Several times what Discord sends with a message of the largest embeds.</summary>
    private const int MaxBytes = 256 * 1024;

    private const int MaxHeaderBytes = 16 * 1024;
    private const int MaxBufferedBytes = 64 * 1024;
    private const double LeastBytesPerSecond = 1_024;

    /// <summary>Discord waits three seconds for the answer, so what is not there by now is not from there.</summary>
    private static readonly TimeSpan _bodyLimit = TimeSpan.FromSeconds(2.5);

    private static readonly TimeSpan _headLimit = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan _idleLimit = TimeSpan.FromSeconds(15);

    /// <summary>Listens until it is cancelled; at once done where no address is set.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var settings = options.Value;
        if (settings.Interactions.Url.Length == 0)
        {
            return;
        }

        var signatures = new InteractionSignature(settings.PublicKey, time);
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.Logging.ClearProviders();
        builder
            .WebHost.UseKestrelCore()
            .UseUrls(settings.Interactions.Url)
            .ConfigureKestrel(kestrel => Bound(kestrel, settings.Interactions.MaxConnections));
        await using var app = builder.Build();
        app.Run(async context => await AnswerAsync(context, signatures));
        await app.StartAsync(cancellationToken);
        await Task.Delay(Timeout.InfiniteTimeSpan, time, cancellationToken)
            .ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await app.StopAsync(CancellationToken.None);
    }

    private static void Bound(KestrelServerOptions kestrel, int connections)
    {
        kestrel.AddServerHeader = false;
        kestrel.ConfigureEndpointDefaults(e => e.Protocols = HttpProtocols.Http1);
        var limits = kestrel.Limits;
        limits.MaxConcurrentConnections = connections;
        limits.MaxConcurrentUpgradedConnections = 0;
        limits.MaxRequestBodySize = MaxBytes;
        limits.MaxRequestBufferSize = MaxBufferedBytes;
        limits.MaxRequestHeadersTotalSize = MaxHeaderBytes;
        limits.MinRequestBodyDataRate = new MinDataRate(LeastBytesPerSecond, _headLimit);
        limits.RequestHeadersTimeout = _headLimit;
        limits.KeepAliveTimeout = _idleLimit;
    }

    private async Task AnswerAsync(HttpContext context, InteractionSignature signatures)
    {
        if (context.Request.Path != Route || !HttpMethods.IsPost(context.Request.Method))
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        var (signature, timestamp) = (
            context.Request.Headers[Signature],
            context.Request.Headers[Timestamp]
        );
        if (!signatures.IsPossible(signature, timestamp))
        {
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
            return;
        }

        if (await ReadAsync(context) is not { } body)
        {
            return;
        }

        if (!signatures.Holds(signature, timestamp, body.Span))
        {
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
            return;
        }

        await RespondAsync(context, body);
    }

    private async Task RespondAsync(HttpContext context, ReadOnlyMemory<byte> body)
    {
        var answer = await discord.ReceiveAsync(body, listener, context.RequestAborted);
        if (answer.Body is not { } json)
        {
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
            return;
        }

        context.Response.OnCompleted(() =>
        {
            answer.Sent();
            return Task.CompletedTask;
        });
        context.Response.ContentType = "application/json";
        context.Response.ContentLength = json.Length;
        await context.Response.Body.WriteAsync(json, context.RequestAborted);
    }

    // The body; nothing where it is too large or does not come.
    private async Task<ReadOnlyMemory<byte>?> ReadAsync(HttpContext context)
    {
        using var limit = new CancellationTokenSource(_bodyLimit, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(
            limit.Token,
            context.RequestAborted
        );
        try
        {
            var body = new ArrayBufferWriter<byte>();
            while (true)
            {
                var read = await context.Request.Body.ReadAsync(body.GetMemory(), either.Token);
                if (read == 0)
                {
                    return body.WrittenMemory;
                }

                body.Advance(read);
            }
        }
        catch (BadHttpRequestException e)
        {
            context.Response.StatusCode = e.StatusCode;
            return null;
        }
        catch (OperationCanceledException)
        {
            context.Abort();
            return null;
        }
    }
}
