using System.CommandLine;
using System.CommandLine.Help;
using Microsoft.Extensions.Options;
using NewsBot.Core.Snapshots;
using NewsBot.Failures;

namespace NewsBot.Commands;

/// <summary>The command line: verbs, exit codes, and one line on stderr for whatever goes wrong.</summary>
internal static class CommandLine
{
    /// <summary>Parses and runs.</summary>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static async Task<int> RunAsync(string[] args)
    {
        // A question may begin with @, so that means no file of further arguments.
        var parsed = Root()
            .Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Action is not HelpAction && parsed.Errors.Count > 0)
        {
            Complain(System.Console.Error, $"{parsed.Errors[0].Message} See 'newsbot --help'.");
            return ExitCode.Usage;
        }

        return await RunAsync(
            () =>
                parsed.InvokeAsync(
                    new InvocationConfiguration { EnableDefaultExceptionHandler = false }
                ),
            System.Console.Error
        );
    }

    /// <summary>Runs; whatever goes wrong is one line.</summary>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    internal static async Task<int> RunAsync(Func<Task<int>> run, TextWriter error)
    {
        try
        {
            return await run();
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Interrupted;
        }
        catch (Exception e) when (e is UsageException or OptionsValidationException)
        {
            Complain(error, e.Message);
            return ExitCode.Usage;
        }
        catch (Exception e)
            when (e
                    is RunException
                        or SnapshotFormatException
                        or IOException
                        or InvalidDataException
                        or UnauthorizedAccessException
            )
        {
            Complain(error, e.Message);
            return ExitCode.Failed;
        }
#pragma warning disable CA1031 // Nobody is left to catch it.
        catch (Exception e)
#pragma warning restore CA1031
        {
            Complain(error, Unforeseen.Tell(e));
            return ExitCode.Failed;
        }
    }

    private static Command Root()
    {
        var root = new Command(
            "newsbot",
            """
            Who said what, and where is the proof? Answers questions about a news corpus with quotations cut from it.

            Without a verb it is a chat in the console, on the sample corpus until told otherwise. Try:
              newsbot
              newsbot ask "Who spoke about the tariff?"
              newsbot --corpus my-pages
            """
        );
        root.Add(new HelpOption { Recursive = true });
        root.Add(new VersionOption());
        root.Add(AskCommand.Create());
        root.Add(SearchCommand.Create());
        root.Add(DigestCommand.Create());
        root.Add(StoryCommand.Create());
        root.Add(SaidCommand.Create());
        root.Add(WhoSaidCommand.Create());
        root.Add(CheckCommand.Create());
        root.Add(ArticleCommand.Create());
        root.Add(PageCommand.Create());
        root.Add(QuotesCommand.Create());
        root.Add(IngestCommand.Create());
        root.Add(EvalCommand.Create());
        root.Add(DoctorCommand.Create());
        ChatCommand.AddTo(root);
        return root;
    }

    /// <summary>Ends the process in one line for what failed where nobody could catch it.</summary>
    internal static void End(Exception exception)
    {
        Complain(System.Console.Error, Unforeseen.Tell(exception));
        Environment.Exit(ExitCode.Failed);
    }

    private static void Complain(TextWriter error, string message) =>
        error.WriteLine($"newsbot: {Rendering.TerminalText.OneLine(message)}");
}
