using System.CommandLine;

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

    private readonly Option<string[]> _set = new("--set")
    {
        Description =
            "Overrides a setting, for example --set Answering:TimeZone=Europe/London. Repeatable.",
        HelpName = "KEY=VALUE",
    };

    /// <summary>Makes the options known to a command.</summary>
    public void AddTo(Command command)
    {
        command.Add(_corpus);
        command.Add(_set);
    }

    /// <summary>Paths given with <c>--corpus</c>.</summary>
    public string[] Sources(ParseResult parsed) => parsed.GetValue(_corpus) ?? [];

    /// <summary>The options as they were given, to be given again.</summary>
    public IReadOnlyList<string> Again(ParseResult parsed) =>
        [
            .. Sources(parsed).SelectMany(path => new[] { _corpus.Name, path }),
            .. (parsed.GetValue(_set) ?? []).SelectMany(setting => new[] { _set.Name, setting }),
        ];

    /// <summary>Settings given with <c>--set</c>.</summary>
    /// <exception cref="UsageException">One of them has no <c>=</c>.</exception>
    public Dictionary<string, string?> Settings(ParseResult parsed)
    {
        var settings = new Dictionary<string, string?>(StringComparer.OrdinalIgnoreCase);
        foreach (var setting in parsed.GetValue(_set) ?? [])
        {
            var equals = setting.IndexOf('=', StringComparison.Ordinal);
            if (equals <= 0)
            {
                throw new UsageException(
                    $"--set {setting}: write KEY=VALUE, for example Answering:Clock=Now."
                );
            }

            settings[setting[..equals].Trim()] = setting[(equals + 1)..].Trim();
        }

        return settings;
    }
}
