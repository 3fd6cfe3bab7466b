namespace NewsBot.Core.Text;

/// <summary>Reads the data files of the areas, which are in the assembly.</summary>
internal static class DataLines
{
    /// <summary>The lines of a file that are neither empty nor a remark.</summary>
    /// <param name="path">Area and name, a dot between: <c>Language.Tables.places.txt</c>.</param>
    /// <exception cref="InvalidOperationException">The file is not in the assembly.</exception>
    public static IEnumerable<string> Read(string path)
    {
        using var stream =
            typeof(DataLines).Assembly.GetManifestResourceStream($"NewsBot.Core.{path}")
            ?? throw new InvalidOperationException($"{path} is not in the assembly.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                yield return line;
            }
        }
    }
}
