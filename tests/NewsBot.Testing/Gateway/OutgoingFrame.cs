namespace NewsBot.Testing.Gateway;

/// <summary>A text, or bytes, or the code that closes the connection.</summary>
internal sealed record OutgoingFrame(
    string? Text = null,
    ReadOnlyMemory<byte> Bytes = default,
    int? CloseCode = null
);
