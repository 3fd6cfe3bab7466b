namespace NewsBot.Core.Quotations;

/// <summary>The person or body that said something, as one article makes them known.</summary>
/// <param name="Name">
/// The name as the article first gives it in full, without title (<c>Philip Crowley</c> for <c>Mr Crowley</c>); for
/// somebody unnamed the description without its article (<c>senior police officer</c>). Never empty.
/// </param>
/// <param name="Role">What the article says they are (<c>State Department spokesman</c>), or <see langword="null"/>.</param>
/// <param name="Kind">Person, body or somebody unnamed.</param>
public sealed record Speaker(string Name, string? Role, SpeakerKind Kind);
