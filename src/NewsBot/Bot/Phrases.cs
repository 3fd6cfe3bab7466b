using System.Collections.Frozen;
using System.Globalization;
using System.Reflection;
using System.Text.Json;

namespace NewsBot.Bot;

/// <summary>
/// What the bot says in Discord, by language: one file each, <c>phrases.LANGUAGE.json</c>. A language that lacks a phrase has the English
/// one. Immutable.
/// </summary>
internal sealed class Phrases
{
    private const string Prefix = "NewsBot.Bot.phrases.";
    private const string Suffix = ".json";
    private const string Fallback = "en";

    private readonly FrozenDictionary<string, FrozenDictionary<string, string>> _languages;

    private Phrases(FrozenDictionary<string, FrozenDictionary<string, string>> languages) =>
        _languages = languages;

    /// <summary>The languages that there are besides English, by Discord's codes.</summary>
    public IEnumerable<string> Translations => _languages.Keys.Where(l => l != Fallback);

    /// <summary>Reads the files that come with the program.</summary>
    public static Phrases Load()
    {
        var assembly = typeof(Phrases).Assembly;
        return new Phrases(
            assembly
                .GetManifestResourceNames()
                .Where(n => n.StartsWith(Prefix, StringComparison.Ordinal))
                .ToFrozenDictionary(
                    n => n[Prefix.Length..^Suffix.Length],
                    n => Read(assembly, n),
                    StringComparer.OrdinalIgnoreCase
                )
        );
    }

    /// <summary>A phrase with its blanks filled in.</summary>
    /// <param name="locale">Discord's code of the user's language, such as "en-GB" or "de".</param>
    /// <param name="key">The phrase.</param>
    /// <param name="blanks">What stands for {0} and so on.</param>
    public string Say(string locale, string key, params object[] blanks)
    {
        var phrase = Find(locale, key) ?? Find(Fallback, key) ?? key;
        return blanks.Length == 0
            ? phrase
            : string.Format(CultureInfo.InvariantCulture, phrase, blanks);
    }

    /// <summary>A phrase in one language, or <see langword="null"/> where that has none.</summary>
    public string? Find(string locale, string key) =>
        (
            _languages.GetValueOrDefault(locale)
            ?? _languages.GetValueOrDefault(locale.Split('-')[0])
        )?.GetValueOrDefault(key);

    private static FrozenDictionary<string, string> Read(Assembly assembly, string name)
    {
        using var stream = assembly.GetManifestResourceStream(name)!;
        return JsonSerializer
            .Deserialize(stream, BotJson.Default.DictionaryStringString)!
            .ToFrozenDictionary(StringComparer.Ordinal);
    }
}
