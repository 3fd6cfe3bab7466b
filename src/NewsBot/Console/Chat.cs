using System.Globalization;
using System.Security.Cryptography;
using Microsoft.Extensions.Logging;
using NewsBot.Core.Answering;
using NewsBot.Core.Answering.Receipts;
using NewsBot.Core.Checking;
using NewsBot.Core.Retrieval;
using NewsBot.Core.Snapshots;
using NewsBot.Replies;
using NewsBot.Requests;
using NewsBot.Storage;
using Spectre.Console;

namespace NewsBot.Console;

/// <summary>The chat: a question or a command a line, until the input ends.</summary>
internal sealed class Chat(
    IAnsiConsole console,
    TextReader input,
    bool isInteractive,
    AnswerCache answers,
    RequestClock clock,
    CorpusWriter corpus,
    QuoteChecker checker,
    AnsweringOptions options,
    LoadSummary loaded,
    IReadOnlyList<string> again,
    ILogger logger
)
{
    /// <summary>Some editors begin a file with it; a piped one still has it.</summary>
    private const char ByteOrderMark = '\uFEFF';

    private const string Prompt = "ask> ";

    private const string CheckCommand = "/check ";

    private const string SaidCommand = "/said ";

    private const string WhoSaidCommand = "/whosaid ";

    private const string About = " about ";

    private const int MaxMatches = 5;

    private const string Help = """
        Type a question, or:
          /open N    the paragraph that citation N stands in
          /copy N    citation N as Markdown, ready to paste
          /check Q   whether somebody said Q: the words as they were passed on, who said them too
          /said S    what somebody said, oldest first; "/said S about T" for a topic
          /whosaid W whose words W are, exact or from memory
          /why       how the last answer came about, and the command that asks it again
          /corpus    what is searched
          /help      this
          /quit      leave (Ctrl-D does too)
        """;

    /// <summary>So many earlier questions are kept for a follow-up to lean on.</summary>
    private const int MaxTurns = 5;

    private readonly Queue<Turn> _turns = new();

    private Served? _served;

    private Answer? _last;

    private IReadOnlyList<ReplyPart.Quoted> _shown = [];

    /// <summary>Runs until <c>/quit</c> or the end of the input.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        Banner.Write(console, corpus.Current, clock.Read(null, corpus.Current));
        while (await ReadAsync(cancellationToken) is { } line)
        {
            var text = line.Trim(ByteOrderMark).Trim();
            if (text is "/quit" or "/exit")
            {
                return;
            }

            await DoAsync(text, cancellationToken);
        }
    }

    // Whatever is wrong with a line, the next one is answered.
    private async Task DoAsync(string text, CancellationToken cancellationToken)
    {
        try
        {
            if (text.StartsWith('/'))
            {
                Run(text, cancellationToken);
            }
            else if (text.Length > 0)
            {
                await AskAsync(Chosen(text), cancellationToken);
            }
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            var code = $"E-{Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(3))}";
            logger.Failed(e, code);
            console.WriteLine(
                $"Sorry, that went wrong ({code}). The log has more; the next question may do better."
            );
        }
    }

    private async Task<string?> ReadAsync(CancellationToken cancellationToken)
    {
        if (isInteractive)
        {
            console.Write(new Text(Prompt, new Style(Color.Yellow)));
        }

        // A terminal's reader can't be cancelled while it waits, so the wait is given up instead.
        return await Task.Run(input.ReadLine, cancellationToken).WaitAsync(cancellationToken);
    }

    // A number after several people were named is one of them; the question is put again with the full name.
    private string Chosen(string text) =>
        _last is Answer.Abstained { Choices.Count: > 0 } open
        && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && number >= 1
        && number <= open.Choices.Count
            ? open.Choices[number - 1].Put(open.Question.Text)
            : text;

    private async Task AskAsync(string text, CancellationToken cancellationToken)
    {
        if (!isInteractive)
        {
            console.WriteLine(
                Prompt
                    + TerminalText.OneLine(
                        text.Length <= Question.MaxLength ? text : text[..Question.MaxLength]
                    )
            );
        }

        if (ClaimQuestion.Read(text) is { } claimed && TryCheck(claimed, cancellationToken))
        {
            Remember(text);
            return;
        }

        var question = new Question(text) { History = [.. _turns] };
        _served = await answers.AskAsync(question, cancellationToken);
        _last = _served.Answer;
        _shown = _last switch
        {
            Answer.Cited cited => cited.Reply.Citations,
            Answer.Abstained abstained => abstained.Nearest.Citations,
            _ => [],
        };
        Remember(text);
        AnswerView.Write(console, _last);
    }

    private void Remember(string text)
    {
        _turns.Enqueue(new Turn(text, null));
        if (_turns.Count > MaxTurns)
        {
            _turns.Dequeue();
        }
    }

    // What is asked without marks and not found may still have an answer.
    private bool TryCheck(ClaimQuestion claimed, CancellationToken cancellationToken)
    {
        var result = Check(claimed.Claim, cancellationToken);
        if (result.Verdict == Verdict.NotFound && !claimed.IsToTheLetter)
        {
            return false;
        }

        Write(result);
        return true;
    }

    private CheckResult Check(Claim claim, CancellationToken cancellationToken) =>
        checker.Check(corpus.Current, claim, SearchFilter.None, cancellationToken);

    // As it is: a link that is broken into lines can't be opened.
    private void Write(CheckResult result)
    {
        (_served, _last, _shown) = (null, null, []);
        console.Profile.Out.Writer.WriteLine(CheckReply.Text(result) + "\n");
    }

    private void Run(string command, CancellationToken cancellationToken)
    {
        if (Rest(command, CheckCommand) is { } claim)
        {
            Write(Check(Claim.Read(claim), cancellationToken));
        }
        else if (Rest(command, SaidCommand) is { } speaker)
        {
            Said(speaker, cancellationToken);
        }
        else if (Rest(command, WhoSaidCommand) is { } said)
        {
            WhoSaid(said, cancellationToken);
        }
        else
        {
            Run(command);
        }
    }

    private static string? Rest(string text, string command) =>
        text.StartsWith(command, StringComparison.Ordinal) ? text[command.Length..].Trim() : null;

    private void Said(string asked, CancellationToken cancellationToken)
    {
        var about = asked.IndexOf(About, StringComparison.OrdinalIgnoreCase);
        var (found, reply) = new SaidRequest(
            about > 0 ? asked[..about] : asked,
            about > 0 ? asked[(about + About.Length)..] : null,
            SearchFilter.None
        ).Answer(corpus.Current, cancellationToken);
        Write(SaidText.Print(found, reply, corpus.Current.Scope, wantsMarkdown: false), reply);
    }

    private void WhoSaid(string words, CancellationToken cancellationToken)
    {
        var (reply, _) = new WhoSaidRequest(words, SearchFilter.None, MaxMatches).Answer(
            corpus.Current,
            cancellationToken
        );
        Write(SaidText.Print(reply, corpus.Current.Scope), reply);
    }

    // As it is: a link that is broken into lines can't be opened.
    private void Write(string text, VerifiedReply reply)
    {
        (_served, _last, _shown) = (null, null, reply.Citations);
        console.Profile.Out.Writer.WriteLine(text + "\n");
    }

    private void Run(string command)
    {
        var words = command.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        switch (words)
        {
            case ["/help"]:
                console.WriteLine(Help);
                break;
            case ["/check" or "/said" or "/whosaid"]:
                console.WriteLine($"{words[0]} needs words behind it. {Help}");
                break;
            case ["/corpus"]:
                CorpusView.Write(console, corpus.Current, loaded);
                break;
            case ["/copy", var number]:
                Show(number, Copy);
                break;
            case ["/why"]:
                Why();
                break;
            case ["/open", var number]:
                Show(number, quoted => SourceView.Write(console, quoted));
                break;
            default:
                console.WriteLine($"Unknown command {TerminalText.OneLine(words[0])}. {Help}");
                break;
        }
    }

    // As it is: a command that is broken into lines can't be copied.
    private void Why() =>
        console.Profile.Out.Writer.WriteLine(
            _served is { Answer: { Evidence: { } evidence } answer }
                ? ReceiptText.Print(
                    new Receipt(answer, evidence, options),
                    _served.IsFromCache,
                    again
                )
                : "There is no answer yet: ask something first."
        );

    private void Copy(ReplyPart.Quoted quoted) =>
        console.Profile.Out.Writer.WriteLine(MarkdownReply.Print(quoted, MarkdownForm.Escaped));

    private void Show(string number, Action<ReplyPart.Quoted> show)
    {
        var shown = _shown;
        var isNumber = int.TryParse(
            number.Trim('[', ']'),
            NumberStyles.None,
            CultureInfo.InvariantCulture,
            out var n
        );
        if (isNumber && shown.FirstOrDefault(q => q.Number == n) is { } quoted)
        {
            show(quoted);
        }
        else
        {
            console.WriteLine(
                shown.Count == 0
                    ? "There is no citation yet: ask something first."
                    : $"Citations go from 1 to {shown.Count}."
            );
        }
    }
}
