using System.ComponentModel.DataAnnotations;

namespace NewsBot.Storage.State;

/// <summary>Where the bot keeps what it has to remember, section <c>Storage</c>.</summary>
internal sealed class StorageOptions
{
    /// <summary>Name of the section in the settings.</summary>
    public const string SectionName = "Storage";

    /// <summary>
    /// The state file, an SQLite database; a relative path starts in the current folder. File and folder are made at first use.
    /// Default <c>state/newsbot.db</c>.
    /// </summary>
    [Required(ErrorMessage = "name a file, such as state/newsbot.db.")]
    public string Path { get; set; } = "state/newsbot.db";

    /// <summary>How long answers and what was said about them are kept, in days. Default 30.</summary>
    [Range(1, 3_650)]
    public int AnswerDays { get; set; } = 30;
}
