using System.Buffers;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using NewsBot.Discord;

namespace NewsBot.Bot;

/// <summary>
/// The address that Discord sends interactions to, when they do not come through the gateway. Nothing is read of a request before
/// its signature holds.
/// </summary>
internal sealed class InteractionEndpoint(
    DiscordClient discord,
    IDiscordListener listener,
    IOptions<DiscordOptions> options,
    TimeProvider time
)
{
    private const string Route = "/interactions";
    private const int MaxBytes = 1024 * 1024;

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
            .ConfigureKestrel(kestrel =>
            {
                kestrel.AddServerHeader = false;
                kestrel.Limits.MaxRequestBodySize = MaxBytes;
            });
        await using var app = builder.Build();
        app.Run(async context => await AnswerAsync(context, signatures));
        await app.StartAsync(cancellationToken);
        await Task.Delay(Timeout.InfiniteTimeSpan, time, cancellationToken)
            .ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await app.StopAsync(CancellationToken.None);
    }

    private async Task AnswerAsync(HttpContext context, InteractionSignature signatures)
    {
        if (context.Request.Path != Route || !HttpMethods.IsPost(context.Request.Method))
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        if (await ReadAsync(context) is not { } body)
        {
            context.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
            return;
        }

        if (
            !signatures.Holds(
                context.Request.Headers["X-Signature-Ed25519"],
                context.Request.Headers["X-Signature-Timestamp"],
                body.Span
            )
        )
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

    private static async Task<ReadOnlyMemory<byte>?> ReadAsync(HttpContext context)
    {
        try
        {
            var body = new ArrayBufferWriter<byte>();
            while (true)
            {
                var read = await context.Request.Body.ReadAsync(
                    body.GetMemory(),
                    context.RequestAborted
                );
                if (read == 0)
                {
                    return body.WrittenMemory;
                }

                body.Advance(read);
            }
        }
        catch (BadHttpRequestException)
        {
            return null;
        }
    }
}
