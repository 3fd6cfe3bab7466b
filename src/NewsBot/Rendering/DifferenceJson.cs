namespace NewsBot.Rendering;

/// <summary>What outlets tell differently, as the command line prints it.</summary>
internal sealed record DifferenceJson(string About, IReadOnlyList<CitationJson> Sides);
