namespace NewsBot.Core.Language;

/// <summary>What money is counted in, from the table of currencies.</summary>
internal static class Currencies
{
    private const string Homonym = "homonym";

    /// <summary>
    /// The names of the units, one and several, with cents and pence and the signs, folded; without names that are words of
    /// their own in English.
    /// </summary>
    public static WordSet Units { get; } =
        new(
            new WordTable("currencies")
                .Words()
                .Where(r => !r.Head.StartsWith(Homonym, StringComparison.Ordinal))
                .SelectMany(r => r.Words)
        );
}
