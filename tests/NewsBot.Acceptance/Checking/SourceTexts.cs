using System.Text;
using System.Text.Json;

namespace NewsBot.Acceptance.Checking;

/// <summary>
/// The source texts of a corpus by article id, read without any code of the program, so that its reading is checked and
/// not repeated.
/// </summary>
internal sealed class SourceTexts
{
    // What Windows-1252 has at 0x80 to 0x9F; the five free places keep their number.
    private const string UpperHalf =
        "\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F"
        + "\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178";

    // The program follows no link to a folder either; what lies behind one to a file is not looked at here.
    private static readonly EnumerationOptions _below = new()
    {
        RecurseSubdirectories = true,
        AttributesToSkip = FileAttributes.ReparsePoint,
    };

    private readonly Dictionary<string, string> _texts = new(StringComparer.Ordinal);

    /// <summary>The corpus that comes with the program.</summary>
    public static SourceTexts Samples { get; } =
        Of(Path.Combine(NewsBotProcess.Folder, "samples", "news"));

    /// <summary>The text of an article, or <see langword="null"/> where there is none of that id.</summary>
    public string? this[string id] => _texts.GetValueOrDefault(id);

    /// <summary>Reads folders, <c>.txt</c> pages and <c>.jsonl</c> records.</summary>
    public static SourceTexts Of(params IEnumerable<string> paths)
    {
        var texts = new SourceTexts();
        foreach (var path in paths)
        {
            if (Directory.Exists(path))
            {
                foreach (var file in Directory.EnumerateFiles(path, "*", _below))
                {
                    texts.Add(file, Path.GetRelativePath(path, file).Replace('\\', '/'));
                }
            }
            else
            {
                texts.Add(path, Path.GetFileName(path));
            }
        }

        return texts;
    }

    /// <summary>The text in the bytes of a page.</summary>
    public static string Decode(byte[] bytes)
    {
        if (bytes is [0xEF, 0xBB, 0xBF, ..])
        {
            return Encoding.UTF8.GetString(bytes, 3, bytes.Length - 3);
        }

        if (bytes is [0xFF, 0xFE, ..])
        {
            return Encoding.Unicode.GetString(bytes, 2, bytes.Length - 2);
        }

        if (bytes is [0xFE, 0xFF, ..])
        {
            return Encoding.BigEndianUnicode.GetString(bytes, 2, bytes.Length - 2);
        }

        try
        {
            return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return string.Concat(
                bytes.Select(b => b is >= 0x80 and <= 0x9F ? UpperHalf[b - 0x80] : (char)b)
            );
        }
    }

    private void Add(string file, string id)
    {
        switch (Path.GetExtension(file).ToLowerInvariant())
        {
            case ".txt":
                _texts[id] = Decode(File.ReadAllBytes(file));
                break;
            case ".jsonl" when Path.GetFileName(file) != "pages.jsonl":
                foreach (var line in File.ReadLines(file).Where(l => l.Trim().Length > 0))
                {
                    AddRecord(line);
                }

                break;
        }
    }

    // A line that is no record is for the program to report.
    private void AddRecord(string line)
    {
        try
        {
            var record = ProgramRun.Parse(line);
            _texts[record.GetProperty("id").ToString()] = record.GetProperty("text").GetString()!;
        }
        catch (Exception e)
            when (e is JsonException or InvalidOperationException or KeyNotFoundException) { }
    }
}
