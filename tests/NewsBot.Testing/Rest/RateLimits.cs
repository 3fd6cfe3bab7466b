using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using NewsBot.Testing.Findings;

namespace NewsBot.Testing.Rest;

/// <summary>
/// Buckets of the options, and holds that faults announced; who asks during a hold gets another 429, and a finding once
/// the grace is over. Used under the world's gate.
/// </summary>
internal sealed class RateLimits(ScriptedDiscordOptions options, ScriptedLog<Finding> findings)
{
    // A client that waits exactly until the end may be a timer's step early.
    private static readonly TimeSpan _early = TimeSpan.FromMilliseconds(25);

    private readonly Dictionary<string, Hold> _holds = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Bucket> _buckets = new(StringComparer.Ordinal);

    private DateTimeOffset Now => options.TimeProvider.GetUtcNow();

    /// <summary>Null if the request may go on; headers of its bucket are set either way.</summary>
    public RestReply? Admit(RestCall call, IHeaderDictionary headers)
    {
        foreach (var key in KeysOf(call))
        {
            if (_holds.TryGetValue(key, out var hold) && Now < hold.Until - _early)
            {
                Report(call, hold);
                return Refuse(call, hold.Until - Now, hold.Scope, headers);
            }
        }

        return Count(call, headers);
    }

    /// <summary>Starts a hold and tells of it.</summary>
    public RestReply Announce(RestCall call, RestFault.RateLimited fault, IHeaderDictionary headers)
    {
        var key = fault.Scope switch
        {
            RateLimitScope.Cloudflare => "everything",
            RateLimitScope.Global => "token",
            _ => BucketOf(call),
        };
        _holds[key] = new Hold(Now, Now + fault.RetryAfter, fault.Scope);
        return Refuse(call, fault.RetryAfter, fault.Scope, headers);
    }

    private static IEnumerable<string> KeysOf(RestCall call) =>
        call.Route.IsForInteractions
            ? ["everything", BucketOf(call)]
            : ["everything", "token", BucketOf(call)];

    private static string BucketOf(RestCall call) => call.Route.Template + " " + call.Resource;

    private RestReply? Count(RestCall call, IHeaderDictionary headers)
    {
        if (!options.Buckets.TryGetValue(call.Route.Template, out var limit))
        {
            return null;
        }

        var key = BucketOf(call);
        if (!_buckets.TryGetValue(key, out var bucket) || Now >= bucket.Reset)
        {
            bucket = new Bucket(limit.Requests, Now + limit.Window, ToldAt: null);
        }

        var isFull = bucket.Left == 0;
        if (isFull && bucket.ToldAt is { } told)
        {
            Report(call, new Hold(told, bucket.Reset, RateLimitScope.User));
        }

        bucket = bucket with { Left = Math.Max(0, bucket.Left - 1) };
        bucket = bucket with { ToldAt = bucket.ToldAt ?? (bucket.Left == 0 ? Now : null) };
        _buckets[key] = bucket;
        WriteBucket(call, headers, limit.Requests, bucket.Left, bucket.Reset - Now);
        return isFull ? Refuse(call, bucket.Reset - Now, RateLimitScope.User, headers) : null;
    }

    private void Report(RestCall call, Hold hold)
    {
        if (Now > hold.Since + options.HoldGrace && Now < hold.Until - _early)
        {
            var left = string.Create(
                CultureInfo.InvariantCulture,
                $"{(hold.Until - Now).TotalMilliseconds:F0} ms before a hold ({hold.Scope}) ended"
            );
            findings.Add(new Finding(FindingKind.HoldIgnored, left, call.Route.Template));
        }
    }

    private RestReply Refuse(
        RestCall call,
        TimeSpan retryAfter,
        RateLimitScope scope,
        IHeaderDictionary headers
    )
    {
        headers.RetryAfter = Text(Math.Ceiling(retryAfter.TotalSeconds));
        if (scope is RateLimitScope.Cloudflare)
        {
            headers.Remove("Via");
            return new RestReply(429, "error code: 1015", "text/plain");
        }

        headers["X-RateLimit-Scope"] = scope.ToString().ToLowerInvariant();
        if (scope is RateLimitScope.Global)
        {
            headers["X-RateLimit-Global"] = "true";
        }
        else
        {
            var left = scope is RateLimitScope.Shared ? 4 : 0;
            WriteBucket(call, headers, limit: 5, left, retryAfter);
        }

        return RestReply.Ok(
            new JsonObject
            {
                ["message"] = "You are being rate limited.",
                ["retry_after"] = Math.Round(retryAfter.TotalSeconds, 3),
                ["global"] = scope is RateLimitScope.Global,
            },
            429
        );
    }

    private void WriteBucket(
        RestCall call,
        IHeaderDictionary headers,
        int limit,
        int left,
        TimeSpan resetAfter
    )
    {
        headers["X-RateLimit-Limit"] = Text(limit);
        headers["X-RateLimit-Remaining"] = Text(left);
        headers["X-RateLimit-Reset"] = Text((Now + resetAfter).ToUnixTimeMilliseconds() / 1000.0);
        headers["X-RateLimit-Reset-After"] = Text(Math.Round(resetAfter.TotalSeconds, 3));
        headers["X-RateLimit-Bucket"] = Convert.ToHexStringLower(
            SHA256.HashData(Encoding.UTF8.GetBytes(call.Route.Template)).AsSpan(0, 16)
        );
    }

    private static string Text(double number) => number.ToString(CultureInfo.InvariantCulture);

    private sealed record Hold(DateTimeOffset Since, DateTimeOffset Until, RateLimitScope Scope);

    private sealed record Bucket(int Left, DateTimeOffset Reset, DateTimeOffset? ToldAt);
}
