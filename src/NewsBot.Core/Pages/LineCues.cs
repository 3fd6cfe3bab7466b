namespace NewsBot.Core.Pages;

/// <summary>What the phrases in a line say about it.</summary>
/// <param name="Label">What the whole line is a label of.</param>
/// <param name="Weight">How much it sounds like furniture, summed over its phrases.</param>
internal readonly record struct LineCues(LineLabel Label, int Weight);
