namespace NewsBot.Testing.Rest;

/// <summary>So many requests in a window, by route and top-level resource.</summary>
public sealed record BucketLimit(int Requests, TimeSpan Window);
