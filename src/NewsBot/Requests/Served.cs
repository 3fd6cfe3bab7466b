using NewsBot.Core.Answering;

namespace NewsBot.Requests;

/// <summary>An answer as a surface gets it.</summary>
/// <param name="Answer">The answer.</param>
/// <param name="IsFromCache">Whether it was computed for an earlier request, or together with another one.</param>
internal sealed record Served(Answer Answer, bool IsFromCache);
