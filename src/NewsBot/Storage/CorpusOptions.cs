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
    /// The operator's file of people (<c>people.jsonl</c>), relative to appsettings.json; see <c>docs/checking.md</c>. Default: none.
    /// </summary>
    public string? People { get; set; }

    /// <summary>
    /// Whether an article replaces that of the same id from an earlier source. Default: no; the later one is left out, and
    /// both are named.
    /// </summary>
    public bool ReplaceAcrossSources { get; set; }

    /// <summary>
    /// How long a file that changed must stay as it is before it is read, in seconds: it may be half-written. Default 1.
    /// </summary>
    [Range(0.1d, 600d)]
    public double QuietSeconds { get; set; } = 1;

    /// <summary>
    /// How often the sources are looked at while the program runs, in seconds, besides when the system tells of a change. 0: never,
    /// what was read at the start stays. Default 10.
    /// </summary>
    [Range(0d, 86_400d)]
    public double PollSeconds { get; set; } = 10;

    /// <summary>Makes the sources absolute: those of the command line where there are some, else those of the settings.</summary>
    /// <param name="given">Sources of the command line, relative to the current folder.</param>
    /// <param name="settingsFolder">The folder of appsettings.json.</param>
    public void Locate(IReadOnlyList<string> given, string settingsFolder)
    {
        People = string.IsNullOrEmpty(People) ? null : Path.GetFullPath(People, settingsFolder);
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
}
