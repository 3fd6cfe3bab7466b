namespace NewsBot.Failures;

/// <summary>What nobody foresaw, told in one line to whoever ran into it.</summary>
internal static class Unforeseen
{
    private const string OutOfMemory =
        "out of memory: take a smaller --corpus, or a snapshot made with 'newsbot ingest --out', or give the process more memory.";

    /// <summary>What went wrong and what to do.</summary>
    public static string Tell(Exception exception) =>
        IsOutOfMemory(exception)
            ? OutOfMemory
            : $"this should not have happened: {Cause(exception).GetType().Name}: {Cause(exception).Message} Please report it with what was asked.";

    // The runtime wraps what fails side by side, and what fails while a type is made ready.
    private static bool IsOutOfMemory(Exception exception) =>
        exception is OutOfMemoryException
        || (exception is AggregateException several && several.InnerExceptions.Any(IsOutOfMemory))
        || (exception.InnerException is { } inner && IsOutOfMemory(inner));

    private static Exception Cause(Exception exception) =>
        exception is AggregateException several ? several.GetBaseException() : exception;
}
