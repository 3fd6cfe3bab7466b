using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using NewsBot.Core.Answering;
using NewsBot.Core.Snapshots;
using NewsBot.Requests;
using NewsBot.Storage;
using NewsBot.Tests.Answering;
using NewsBot.Tests.Discord.Doubles;
using NewsBot.Views;
using Spectre.Console;

namespace NewsBot.Tests.Views;

public sealed class ChatTests
{
    private const string Question = "What did Mirela Sandhu say?";

    [Fact]
    public async Task A_line_that_fails_is_excused_with_the_code_of_the_log_and_the_next_one_is_answered()
    {
        var log = new ListLog();

        var output = await ChatAsync($"{Question}\n{Question}\n", log);

        output.ShouldContain("went wrong (");
        var at = output.IndexOf("went wrong (", StringComparison.Ordinal) + "went wrong (".Length;
        var code = output[at..output.IndexOf(')', at)];
        code.ShouldStartWith("E-");
        output.ShouldNotContain("InvalidOperationException");
        output[output.IndexOf(code, StringComparison.Ordinal)..].ShouldContain("[1]");
        var line = log.Lines.Entries.ShouldHaveSingleItem();
        line.Text.ShouldContain(code);
        line.Text.ShouldContain("InvalidOperationException: a fault");
    }

    private static async Task<string> ChatAsync(string input, ILogger log)
    {
        using var host = NewsBotHost.Build(
            [],
            new Dictionary<string, string?>(StringComparer.Ordinal),
            services =>
                services.AddSingleton<IDrafter>(provider => new FailingDrafter(
                    new DirectDrafter(provider.GetRequiredService<ExtractiveComposer>())
                ))
        );
        var sources = Get<IOptions<CorpusOptions>>().Value.Sources;
        await Get<CorpusLoader>().LoadAsync(sources, progress: null, CancellationToken.None);
        await using var output = new StringWriter();
        using var lines = new StringReader(input);
        var console = AnsiConsole.Create(
            new AnsiConsoleSettings { Out = new AnsiConsoleOutput(output), Ansi = AnsiSupport.No }
        );
        console.Profile.Width = 200;
        var chat = new Chat(
            console,
            lines,
            isInteractive: false,
            Get<Desk>(),
            Get<RequestClock>(),
            Get<CorpusWriter>(),
            Get<ExampleQuestions>(),
            Get<IOptions<AnsweringOptions>>().Value,
            Get<CorpusLoader>(),
            [],
            log
        );
        await chat.RunAsync(CancellationToken.None);
        return output.ToString();

        T Get<T>()
            where T : notnull => host.Services.GetRequiredService<T>();
    }
}
