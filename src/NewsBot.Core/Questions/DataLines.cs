namespace NewsBot.Core.Questions;

/// <summary>Reads the data files of this folder, which are in the assembly.</summary>
internal static class DataLines
{
    /// <summary>The lines of a file that are neither empty nor a remark.</summary>
    /// <exception cref="InvalidOperationException">The file is not in the assembly.</exception>
    public static IEnumerable<string> Read(string name)
    {
        using var stream =
            typeof(DataLines).Assembly.GetManifestResourceStream(typeof(DataLines), name)
            ?? throw new InvalidOperationException($"{name} is not in the assembly.");
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
