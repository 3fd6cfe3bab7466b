using Spectre.Console;

namespace NewsBot.Console;

/// <summary>The terminal that the process writes to.</summary>
internal static class Terminal
{
    /// <summary>Lines that leave no terminal are not broken at a guessed width.</summary>
    private const int WidthOfFiles = 120;

    /// <summary>The console on stdout; without colours where there are none or <c>NO_COLOR</c> is set.</summary>
    public static IAnsiConsole Out() =>
        Create(System.Console.Out, System.Console.IsOutputRedirected);

    /// <summary>The console on stderr.</summary>
    public static IAnsiConsole Error() =>
        Create(System.Console.Error, System.Console.IsErrorRedirected);

    private static IAnsiConsole Create(TextWriter writer, bool isRedirected)
    {
        var console = AnsiConsole.Create(
            new AnsiConsoleSettings
            {
                Out = new AnsiConsoleOutput(writer),
                Ansi = isRedirected ? AnsiSupport.No : AnsiSupport.Detect,
                ColorSystem = isRedirected
                    ? ColorSystemSupport.NoColors
                    : ColorSystemSupport.Detect,
                // Those of build servers would turn escape codes on, in a file too.
                Enrichment = new ProfileEnrichment { UseDefaultEnrichers = !isRedirected },
                Interactive = isRedirected ? InteractionSupport.No : InteractionSupport.Detect,
            }
        );
        if (isRedirected)
        {
            console.Profile.Width = WidthOfFiles;
        }

        return console;
    }
}
