using System.CommandLine;
using System.CommandLine.Help;
using Microsoft.Extensions.Options;
using NewsBot.Core.Snapshots;

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
            Complain($"{parsed.Errors[0].Message} See 'newsbot --help'.");
            return ExitCode.Usage;
        }

        try
        {
            return await parsed.InvokeAsync(
                new InvocationConfiguration { EnableDefaultExceptionHandler = false }
            );
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Interrupted;
        }
        catch (Exception e) when (e is UsageException or OptionsValidationException)
        {
            Complain(e.Message);
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
            Complain(e.Message);
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
        root.Add(SaidCommand.Create());
        root.Add(WhoSaidCommand.Create());
        root.Add(CheckCommand.Create());
        root.Add(PageCommand.Create());
        root.Add(QuotesCommand.Create());
        root.Add(IngestCommand.Create());
        root.Add(EvalCommand.Create());
        root.Add(DoctorCommand.Create());
        ChatCommand.AddTo(root);
        return root;
    }

    private static void Complain(string message) =>
        System.Console.Error.WriteLine($"newsbot: {Replies.TerminalText.OneLine(message)}");
}
