namespace NewsBot.Core.Text;

/// <summary>A place of a text that a reader sees as something else.</summary>
/// <param name="Span">The place; never empty.</param>
/// <param name="Shown">What is seen; may be empty.</param>
internal readonly record struct HiddenPlace(TextSpan Span, string Shown);
