using System.CommandLine;
using NewsBot.Failures;
using NewsBot.Settings;

namespace NewsBot.Commands;

/// <summary>Options of every verb that works on a corpus: what it is made of, and settings.</summary>
internal sealed class CorpusOptionSet
{
    private readonly Option<string[]> _corpus = new("--corpus")
    {
        Description =
            "A folder, a .txt page, a .jsonl file or a snapshot, instead of Corpus:Sources. Repeatable.",
        HelpName = "PATH",
    };

    private readonly SettingOptionSet _settings = new();

    /// <summary>Makes the options known to a command.</summary>
    public void AddTo(Command command)
    {
        command.Add(_corpus);
        _settings.AddTo(command);
    }

    /// <summary>Paths given with <c>--corpus</c>.</summary>
    public string[] Sources(ParseResult parsed) => parsed.GetValue(_corpus) ?? [];

    /// <summary>The options as they were given, to be given again; without what may hold a secret.</summary>
    public IReadOnlyList<string> Again(ParseResult parsed) =>
        [
            .. Sources(parsed)
                .Where(path => !SecretSettings.HoldsSecret(path))
                .SelectMany(path => new[] { _corpus.Name, path }),
            .. _settings.Again(parsed),
        ];

    /// <summary>Settings given with <c>--set</c>.</summary>
    /// <exception cref="UsageException">One of them has no <c>=</c>.</exception>
    public Dictionary<string, string?> Settings(ParseResult parsed) => _settings.Settings(parsed);
}
