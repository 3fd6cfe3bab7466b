namespace NewsBot.Acceptance.Running;

/// <summary>A copy of the program to break something in.</summary>
internal static class ProgramCopy
{
    /// <summary>Copies the program with its settings, prompts and samples into the folder.</summary>
    public static ScratchFolder WithProgram(this ScratchFolder folder)
    {
        var files = new DirectoryInfo(NewsBotProcess.Folder)
            .EnumerateFiles()
            .Where(f => !f.Name.Contains("xunit", StringComparison.OrdinalIgnoreCase));
        string[] names = ["prompts", "samples", "runtimes"];
        var parts = names
            .Select(part => new DirectoryInfo(Path.Combine(NewsBotProcess.Folder, part)))
            .Where(part => part.Exists)
            .SelectMany(part => part.EnumerateFiles("*", SearchOption.AllDirectories));
        foreach (var file in files.Concat(parts))
        {
            var target = folder[Path.GetRelativePath(NewsBotProcess.Folder, file.FullName)];
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            file.CopyTo(target);
        }

        return folder;
    }
}
