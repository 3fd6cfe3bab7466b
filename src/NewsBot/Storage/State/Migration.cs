using System.Globalization;
using System.Reflection;

namespace NewsBot.Storage.State;

/// <summary>One step of the state file's schema. The script sets <c>user_version</c> to the number itself.</summary>
/// <param name="Number">1, 2, 3, …</param>
/// <param name="Script">SQL, run in a transaction.</param>
internal sealed record Migration(int Number, string Script)
{
    private const string Folder = "NewsBot.Storage.State.Migrations.";

    /// <summary>All steps, from the embedded <c>0001-….sql</c> on, in order.</summary>
    public static IReadOnlyList<Migration> All { get; } =
    [
        .. Assembly
            .GetExecutingAssembly()
            .GetManifestResourceNames()
            .Where(n => n.StartsWith(Folder, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(Read),
    ];

    private static Migration Read(string resource)
    {
        using var reader = new StreamReader(
            Assembly.GetExecutingAssembly().GetManifestResourceStream(resource)!
        );
        var number = resource.AsSpan(Folder.Length, 4);
        return new(int.Parse(number, CultureInfo.InvariantCulture), reader.ReadToEnd());
    }
}
