using System.Text;

namespace NewsBot.Acceptance.Running;

/// <summary>A folder of its own for one test, gone with all that is in it when the test ends.</summary>
internal sealed class ScratchFolder : IDisposable
{
    /// <summary>Its full path.</summary>
    public string Path { get; } = Directory.CreateTempSubdirectory("newsbot-acceptance-").FullName;

    /// <summary>The full path of something in it.</summary>
    /// <param name="name">Relative, with <c>/</c>.</param>
    public string this[string name] => System.IO.Path.Combine(Path, name);

    /// <summary>Writes a file as UTF-8 without a mark, and the folders above it.</summary>
    /// <returns>Its full path.</returns>
    public string Write(string name, string text) =>
        Write(name, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false).GetBytes(text));

    /// <summary>Writes a file as it is given, and the folders above it.</summary>
    /// <returns>Its full path.</returns>
    public string Write(string name, byte[] bytes)
    {
        var path = this[name];
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    /// <summary>Writes lines, each ended by a line feed.</summary>
    /// <returns>The file's full path.</returns>
    public string WriteLines(string name, params IEnumerable<string> lines) =>
        Write(name, string.Concat(lines.Select(line => line + "\n")));

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
