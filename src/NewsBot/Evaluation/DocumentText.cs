namespace NewsBot.Evaluation;

/// <summary>Words and the article that they are said to stand in.</summary>
/// <param name="Doc">Id of the article.</param>
/// <param name="Text">The words.</param>
internal sealed record DocumentText(string Doc, string Text);
