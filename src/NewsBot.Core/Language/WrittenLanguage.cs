namespace NewsBot.Core.Language;

/// <summary>A language that a text is written in.</summary>
/// <param name="Code">Its code in ISO 639-1.</param>
/// <param name="Name">Its name in English.</param>
public sealed record WrittenLanguage(string Code, string Name)
{
    /// <summary>The language whose words the program knows.</summary>
    public static WrittenLanguage English { get; } = new("en", "English");

    /// <summary>The language of a code, or <see langword="null"/> where the program can't tell it.</summary>
    public static WrittenLanguage? Of(string? code) =>
        LanguageProfiles.All.FirstOrDefault(p => p.Language.Code == code)?.Language;
}
