namespace NewsBot.Core.Pages.Lines;

/// <summary>What the phrases in a line say about it.</summary>
/// <param name="Label">What the whole line is a label of.</param>
/// <param name="Weight">How much it sounds like furniture, summed over its phrases.</param>
/// <param name="Addresses">Whether it speaks to its reader, or of "us": news about privacy policies does not.</param>
internal readonly record struct LineCues(LineLabel Label, int Weight, bool Addresses);
