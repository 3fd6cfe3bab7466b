namespace NewsBot.Core.Stories.Telling;

/// <summary>Somebody who speaks in a story.</summary>
/// <param name="Name">The longest form of the name.</param>
/// <param name="Role">What they are, or <see langword="null"/> where no article says it.</param>
public sealed record KeyPerson(string Name, string? Role);
