using System.Globalization;
using NewsBot.Core.Snapshots;

namespace NewsBot.Rendering;

/// <summary>What was searched, as the command line prints it.</summary>
internal sealed record ScopeJson(int Articles, int Outlets, string? From, string? To)
{
    public static ScopeJson Of(CorpusScope scope) =>
        new(scope.Articles, scope.Outlets, Iso(scope.From), Iso(scope.To));

    private static string? Iso(DateOnly? day) =>
        day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
