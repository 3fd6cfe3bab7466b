using System.CommandLine;
using NewsBot.Bot;
using NewsBot.Rendering;

namespace NewsBot.Commands;

/// <summary><c>doctor</c>: whether everything is there that the bot needs.</summary>
internal static class DoctorCommand
{
    public static Command Create()
    {
        var command = new Command(
            "doctor",
            "Checks corpus, answers, state, token, intents and permissions, and says what to do."
        );
        var corpus = new CorpusOptionSet();
        corpus.AddTo(command);
        command.SetAction(
            (parsed, cancellationToken) => RunAsync(parsed, corpus, cancellationToken)
        );
        return command;
    }

    private static async Task<int> RunAsync(
        ParseResult parsed,
        CorpusOptionSet options,
        CancellationToken cancellationToken
    )
    {
        using var session = CorpusSession.Open(parsed, options);
        await session.LoadAsync(cancellationToken);
        var isWell = true;
        await foreach (var found in session.Get<Doctor>().LookAsync(cancellationToken))
        {
            isWell &= found.State != DiagnosisState.Bad;
            await System.Console.Out.WriteLineAsync(
                $"{Mark(found.State)} {TerminalText.OneLine(found.Text)}"
            );
        }

        return isWell ? ExitCode.Done : ExitCode.Failed;
    }

    private static string Mark(DiagnosisState state) =>
        state switch
        {
            DiagnosisState.Good => "[ok]  ",
            DiagnosisState.Note => "[note]",
            _ => "[bad] ",
        };
}
