namespace NewsBot.Fuzz.Readers;

/// <summary>A part of the program that reads what others wrote.</summary>
/// <param name="Name">What it is called on the command line.</param>
/// <param name="Samples">What inputs are made of.</param>
/// <param name="Read">
/// Reads an input and wants all rules to hold that hold for any input: what it gives back is the same for the same input.
/// </param>
internal sealed record Reader(
    string Name,
    IReadOnlyList<string> Samples,
    Func<string, string> Read
);
