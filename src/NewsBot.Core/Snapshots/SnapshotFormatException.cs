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
}
