using System.Collections.Frozen;

namespace NewsBot.Core.Language;

/// <summary>What a language is told by: its commonest runs of three letters, or a script of its own.</summary>
/// <param name="Language">The language.</param>
/// <param name="Runs">Its runs of three letters; empty for a script of its own.</param>
/// <param name="First">First letter of its own script; 0 where it has none.</param>
/// <param name="Last">Last letter of it.</param>
internal sealed record LanguageProfile(
    WrittenLanguage Language,
    FrozenSet<string> Runs,
    char First,
    char Last
)
{
    /// <summary>Whether the letter is of its own script.</summary>
    public bool Owns(char letter) => First > 0 && letter >= First && letter <= Last;
}
