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
    [Required, MinLength(1)]
    public string[] Sources { get; set; } = [];
}
