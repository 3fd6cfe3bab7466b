using System.ComponentModel.DataAnnotations;

namespace NewsBot.Storage;

/// <summary>Where the articles come from, section <c>Corpus</c>.</summary>
internal sealed class CorpusOptions
{
    /// <summary>Name of the section in the settings.</summary>
    public const string SectionName = "Corpus";

    /// <summary>
    /// Folders, raw pages (<c>.txt</c>), records (<c>.jsonl</c>) or snapshots; relative paths start beside
    /// appsettings.json. Default: the sample corpus.
    /// </summary>
    [Required]
    [MinLength(1, ErrorMessage = "name at least one folder, page, .jsonl file or snapshot.")]
    public string[] Sources { get; set; } = [];

    /// <summary>
    /// Whether an article replaces that of the same id from an earlier source. Default: no; the later one is left out, and
    /// both are named.
    /// </summary>
    public bool ReplaceAcrossSources { get; set; }

    /// <summary>Makes the sources absolute: those of the command line where there are some, else those of the settings.</summary>
    /// <param name="given">Sources of the command line, relative to the current folder.</param>
    /// <param name="settingsFolder">The folder of appsettings.json.</param>
    public void Locate(IReadOnlyList<string> given, string settingsFolder) =>
        Sources =
            given.Count > 0
                ? [.. given]
                :
                [
                    .. Sources
                        .Where(s => s.Length > 0)
                        .Select(s => Path.GetFullPath(s, settingsFolder)),
                ];
}
