namespace NewsBot.Testing.Rest;

/// <summary>What goes wrong with a request.</summary>
public abstract record RestFault
{
    private protected RestFault() { }

    /// <summary>An answer of the server instead of the right one; with the work done, or not.</summary>
    public sealed record Status(int Code, bool AfterProcessing = false) : RestFault
    {
        /// <summary>The body; null is {"code","message"} as JSON.</summary>
        public string? Html { get; init; }

        /// <summary>The "code" of a JSON body.</summary>
        public int JsonCode { get; init; }
    }

    /// <summary>429, and a hold that the server then keeps.</summary>
    public sealed record RateLimited(
        TimeSpan RetryAfter,
        RateLimitScope Scope = RateLimitScope.User
    ) : RestFault;

    /// <summary>The right answer, later.</summary>
    public sealed record Delay(TimeSpan Time) : RestFault;

    /// <summary>The right answer, once the test allows it.</summary>
    public sealed record Until(Task Release) : RestFault;

    /// <summary>The connection ends without an answer; with the work done, or not.</summary>
    public sealed record Reset(bool AfterProcessing) : RestFault;
}
