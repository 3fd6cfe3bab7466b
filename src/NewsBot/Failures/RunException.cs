namespace NewsBot.Failures;

/// <summary>Something failed at run time: one line on stderr, exit code 1.</summary>
internal sealed class RunException : Exception
{
    public RunException(string message)
        : base(message) { }

    public RunException(string message, Exception innerException)
        : base(message, innerException) { }

    public RunException() { }
}
