namespace NewsBot.Failures;

/// <summary>The caller asked for something that can't be done: one line on stderr, exit code 2.</summary>
internal sealed class UsageException : Exception
{
    public UsageException(string message)
        : base(message) { }

    public UsageException(string message, Exception innerException)
        : base(message, innerException) { }

    public UsageException() { }
}
