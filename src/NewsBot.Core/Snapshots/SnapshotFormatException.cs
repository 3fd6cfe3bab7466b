namespace NewsBot.Core.Snapshots;

/// <summary>A file is no snapshot that this version can use; the message says why and what to do.</summary>
public sealed class SnapshotFormatException : Exception
{
    /// <summary>An unusable snapshot.</summary>
    public SnapshotFormatException(string message)
        : base(message) { }

    /// <summary>An unusable snapshot, with the cause.</summary>
    public SnapshotFormatException(string message, Exception innerException)
        : base(message, innerException) { }

    /// <summary>An unusable snapshot.</summary>
    public SnapshotFormatException() { }

    /// <summary>Its sum is right, yet it is not as this program writes it.</summary>
    /// <param name="what">What is wrong, as a clause.</param>
    /// <param name="cause">What led to that, if anything did.</param>
    internal static SnapshotFormatException Wrong(string what, Exception? cause = null) =>
        new(
            $"the snapshot is not as NewsBot writes it, {what}: write it again with 'newsbot ingest --out'",
            cause!
        );
}
