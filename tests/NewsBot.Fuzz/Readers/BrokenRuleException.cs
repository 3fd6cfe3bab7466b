namespace NewsBot.Fuzz.Readers;

/// <summary>A rule that holds for any input did not hold.</summary>
internal sealed class BrokenRuleException : Exception
{
    public BrokenRuleException(string message)
        : base(message) { }

    public BrokenRuleException(string message, Exception innerException)
        : base(message, innerException) { }

    public BrokenRuleException() { }
}
