using Spectre.Console;

namespace NewsBot.Views;

/// <summary>The terminal that the process writes to.</summary>
internal static class Terminal
{
    private const int WidthOfFiles = 120;

    /// <summary>The console on stdout; without colours where there are none or <c>NO_COLOR</c> is set.</summary>
    /// <param name="widthOfFiles">Where a line is broken that goes into a file or a pipe, in columns.</param>
    public static IAnsiConsole Out(int widthOfFiles = WidthOfFiles) =>
        Create(System.Console.Out, System.Console.IsOutputRedirected, widthOfFiles);

    /// <summary>The console on stderr.</summary>
    public static IAnsiConsole Error() =>
        Create(System.Console.Error, System.Console.IsErrorRedirected, WidthOfFiles);

    private static IAnsiConsole Create(TextWriter writer, bool isRedirected, int widthOfFiles)
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
            console.Profile.Width = widthOfFiles;
        }

        return console;
    }
}
