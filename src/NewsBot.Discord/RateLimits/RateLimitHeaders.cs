using System.Globalization;
using System.Net.Http.Headers;

namespace NewsBot.Discord.RateLimits;

/// <summary>What a response says about limits.</summary>
/// <param name="Bucket">Which limit counted, without the resource; <see langword="null"/>: none.</param>
/// <param name="Remaining">How many calls are left before the reset.</param>
/// <param name="ResetAfter">Until there are more; counted from now, so that a wrong clock does no harm.</param>
/// <param name="Scope">"user", "global" or "shared"; only with 429.</param>
/// <param name="RetryAfter">Only with 429.</param>
internal sealed record RateLimitHeaders(
    string? Bucket,
    int? Remaining,
    TimeSpan? ResetAfter,
    string? Scope,
    TimeSpan? RetryAfter
)
{
    /// <summary>Longer waits than this are not believed.</summary>
    private const double MaxSeconds = 24 * 60 * 60;

    /// <summary>Reads the headers; nonsense reads as absent.</summary>
    public static RateLimitHeaders Read(HttpResponseHeaders headers) =>
        new(
            Text(headers, "X-RateLimit-Bucket"),
            int.TryParse(
                Text(headers, "X-RateLimit-Remaining"),
                NumberStyles.None,
                CultureInfo.InvariantCulture,
                out var remaining
            )
                ? remaining
                : null,
            Seconds(Text(headers, "X-RateLimit-Reset-After")),
            Text(headers, "X-RateLimit-Scope"),
            Seconds(Text(headers, "Retry-After"))
        );

    /// <summary>A wait as Discord writes it.</summary>
    public static TimeSpan? Wait(double? seconds) =>
        seconds is >= 0 and <= MaxSeconds ? TimeSpan.FromSeconds(seconds.Value) : null;

    private static TimeSpan? Seconds(string? text) =>
        double.TryParse(
            text,
            NumberStyles.AllowDecimalPoint,
            CultureInfo.InvariantCulture,
            out var seconds
        )
            ? Wait(seconds)
            : null;

    private static string? Text(HttpResponseHeaders headers, string name) =>
        headers.TryGetValues(name, out var values) ? values.FirstOrDefault() : null;
}
