namespace NewsBot.Core.Stories.Telling;

/// <summary>A question that a story may answer.</summary>
/// <param name="Text">The question.</param>
/// <param name="Told">What stands in the words that answer it, or in the name of who said them.</param>
public sealed record StoryQuestion(string Text, string Told);
