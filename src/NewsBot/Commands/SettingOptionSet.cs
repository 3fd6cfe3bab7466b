using System.CommandLine;
using NewsBot.Failures;
using NewsBot.Settings;

namespace NewsBot.Commands;

/// <summary>The option <c>--set</c>: settings of the command line, which win over all others.</summary>
internal sealed class SettingOptionSet
{
    private readonly Option<string[]> _set = new("--set")
    {
        Description =
            "Overrides a setting, for example --set Answering:TimeZone=Europe/London. Repeatable.",
        HelpName = "KEY=VALUE",
    };

    /// <summary>Makes the option known to a command.</summary>
    public void AddTo(Command command) => command.Add(_set);

    /// <summary>The option as it was given, to be given again; without what may hold a secret.</summary>
    public IEnumerable<string> Again(ParseResult parsed) =>
        (parsed.GetValue(_set) ?? [])
            .Where(SecretSettings.MayShow)
            .SelectMany(setting => new[] { _set.Name, setting });

    /// <summary>The settings given.</summary>
    /// <exception cref="UsageException">One of them has no <c>=</c>.</exception>
    public Dictionary<string, string?> Settings(ParseResult parsed)
    {
        var settings = new Dictionary<string, string?>(StringComparer.OrdinalIgnoreCase);
        foreach (var setting in parsed.GetValue(_set) ?? [])
        {
            var equals = setting.IndexOf('=', StringComparison.Ordinal);
            if (equals <= 0)
            {
                // What it says may be a secret whose name was forgotten.
                throw new UsageException(
                    "--set: there is no '=' in it; write KEY=VALUE, for example Answering:Clock=Now."
                );
            }

            settings[setting[..equals].Trim()] = setting[(equals + 1)..].Trim();
        }

        return settings;
    }
}
