namespace NewsBot.Requests;

/// <summary>One of several people whom a request may mean.</summary>
/// <param name="Name">The full name.</param>
/// <param name="Request">The request with that name.</param>
internal sealed record Alternative(string Name, Request Request);
