namespace NewsBot.Tests;

/// <summary>The sources that the tests were built of.</summary>
/// <remarks>The compiler is no help: a build in CI writes no paths of its machine into what it builds.</remarks>
internal static class Repository
{
    /// <summary>The folder with the solution.</summary>
    public static string Root { get; } = FindRoot();

    private static string FindRoot()
    {
        for (
            var folder = new DirectoryInfo(AppContext.BaseDirectory);
            folder is not null;
            folder = folder.Parent
        )
        {
            if (File.Exists(Path.Combine(folder.FullName, "NewsBot.sln")))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException("NewsBot.sln stands in no folder above the tests.");
    }
}
