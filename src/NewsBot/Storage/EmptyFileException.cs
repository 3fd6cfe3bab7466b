namespace NewsBot.Storage;

/// <summary>A file of the length 0: there is nothing in it, or it is a pipe, a socket or a device.</summary>
internal sealed class EmptyFileException : IOException
{
    private const string Text = "empty, or no regular file (a pipe, a socket, a device)";

    public EmptyFileException()
        : base(Text) { }

    public EmptyFileException(string message)
        : base(message) { }

    public EmptyFileException(string message, Exception innerException)
        : base(message, innerException) { }
}
