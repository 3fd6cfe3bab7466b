using NewsBot.Discord.RateLimits;

namespace NewsBot.Tests.Discord.RateLimits;

public sealed class RateLimitHeadersTests
{
    [Fact]
    public void What_Discord_says_is_read()
    {
        var read = Read(
            ("X-RateLimit-Bucket", "abc"),
            ("X-RateLimit-Remaining", "0"),
            ("X-RateLimit-Reset-After", "1.25"),
            ("X-RateLimit-Scope", "shared"),
            ("Retry-After", "2")
        );

        read.ShouldBe(
            new RateLimitHeaders(
                "abc",
                0,
                TimeSpan.FromSeconds(1.25),
                "shared",
                TimeSpan.FromSeconds(2)
            )
        );
    }

    [Theory]
    [InlineData("-1")]
    [InlineData("NaN")]
    [InlineData("1e9")]
    [InlineData("99999999")]
    [InlineData("soon")]
    public void Nonsense_reads_as_absent(string text)
    {
        var read = Read(
            ("X-RateLimit-Remaining", text),
            ("X-RateLimit-Reset-After", text),
            ("Retry-After", text)
        );

        read.ResetAfter.ShouldBeNull();
        read.RetryAfter.ShouldBeNull();
    }

    private static RateLimitHeaders Read(params (string Name, string Value)[] headers)
    {
        using var response = new HttpResponseMessage();
        foreach (var (name, value) in headers)
        {
            response.Headers.TryAddWithoutValidation(name, value);
        }

        return RateLimitHeaders.Read(response.Headers);
    }
}
