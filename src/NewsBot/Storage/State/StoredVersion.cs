namespace NewsBot.Storage.State;

/// <summary>An article as it was when it was cited.</summary>
/// <param name="Doc">Its id.</param>
/// <param name="Hash">The first 8 bytes of SHA-256 over its text in UTF-8, hexadecimal.</param>
/// <param name="Title">Its title, for the case that it is gone.</param>
/// <param name="Outlet">Its outlet.</param>
internal sealed record StoredVersion(string Doc, string Hash, string Title, string? Outlet);
