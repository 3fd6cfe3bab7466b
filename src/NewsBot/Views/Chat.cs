using System.Globalization;
using System.Security.Cryptography;
using Microsoft.Extensions.Logging;
using NewsBot.Core.Answering;
using NewsBot.Core.Articles;
using NewsBot.Core.Snapshots;
using NewsBot.Core.Text;
using NewsBot.Rendering;
using NewsBot.Requests;
using NewsBot.Storage;
using Spectre.Console;

namespace NewsBot.Views;

/// <summary>The chat: a question or a command a line, until the input ends.</summary>
internal sealed class Chat(
    IAnsiConsole console,
    TextReader input,
    bool isInteractive,
    Desk desk,
    RequestClock clock,
    CorpusWriter corpus,
    ExampleQuestions examples,
    AnsweringOptions options,
    CorpusLoader loader,
    IReadOnlyList<string> again,
    ILogger logger
)
{
    /// <summary>Some editors begin a file with it; a piped one still has it.</summary>
    private const char ByteOrderMark = '\uFEFF';

    private const string Prompt = "ask> ";

    private const string About = " about ";

    private const string By = " by ";

    private const int MaxMatches = 5;

    private const string Help = """
        Type a question, or:
          /open N    the paragraph that citation N stands in
          /copy N    citation N as Markdown, ready to paste
          /check Q   whether somebody said Q: the words as they were passed on; "/check "Q" by S" for who said them
          /said S    what somebody said, oldest first; "/said S about T" for a topic
          /whosaid W whose words W are, exact or from memory
          /search W  the passages that have the words W
          /digest T  the news of yesterday and today; "/digest T" of a topic, "/digest 2026-09-15" of a day
          /story S   a story whole, by words or an id
          /article A the article A, or the one of citation N, and who is quoted in it
          /why       how the last answer came about, and the command that asks it again
          /corpus    what is searched
          /help      this
          /quit      leave (Ctrl-D does too)
        """;

    private Served? _served;

    // Those of the last result that has some: a word of thanks takes none away.
    private IReadOnlyList<ReplyPart.Quoted> _cited = [];

    /// <summary>Runs until <c>/quit</c> or the end of the input.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        Banner.Write(
            console,
            corpus.Current,
            clock.Read(null, corpus.Current),
            examples.Of(corpus.Current)
        );
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
            if (Read(text) is { } request)
            {
                await ServeAsync(request, cancellationToken);
            }
            else if (text.Length > 0)
            {
                Run(text);
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

    // What asks the corpus something; the rest is about what was shown.
    private Request? Read(string text)
    {
        if (!text.StartsWith('/'))
        {
            return text.Length == 0 ? null : Chosen(text) ?? new Request.Ask(text);
        }

        var space = text.IndexOf(' ', StringComparison.Ordinal);
        var words = space < 0 ? "" : text[(space + 1)..].Trim();
        if (text == "/digest")
        {
            return new Request.Digest("");
        }

        return words.Length == 0
            ? null
            : text[..space] switch
            {
                "/check" => Check(words),
                "/said" => Said(words),
                "/whosaid" => new Request.WhoSaid(words) { Count = MaxMatches },
                "/search" => new Request.Search(words) { Count = MaxMatches },
                "/digest" => Digest(words),
                "/story" => new Request.Story(words),
                "/article" => new Request.View(
                    Cited(words)?.Citation.Article.Id ?? new ArticleId(words)
                ),
                _ => null,
            };
    }

    // Behind the words in marks stands who is said to have said them.
    private static Request.Check Check(string words)
    {
        var by = words.LastIndexOf(By, StringComparison.OrdinalIgnoreCase);
        return by > 0 && QuotationMarks.IsMark(words[by - 1])
            ? new Request.Check(words[..by]) { By = words[(by + By.Length)..] }
            : new Request.Check(words);
    }

    private static Request.Said Said(string words)
    {
        var about = words.IndexOf(About, StringComparison.OrdinalIgnoreCase);
        return about > 0
            ? new Request.Said(words[..about]) { About = words[(about + About.Length)..] }
            : new Request.Said(words);
    }

    private static Request.Digest Digest(string words) =>
        DateOnly.TryParseExact(
            words,
            "yyyy-MM-dd",
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out var day
        )
            ? new Request.Digest("") { Day = day }
            : new Request.Digest(words);

    // A number after several people were named is one of them.
    private Request? Chosen(string text) =>
        _served?.Result.Choices is { Count: > 0 } choices
        && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && number >= 1
        && number <= choices.Count
            ? choices[number - 1].Request
            : null;

    private async Task ServeAsync(Request request, CancellationToken cancellationToken)
    {
        if (!isInteractive && request is Request.Ask)
        {
            console.WriteLine(
                Prompt
                    + TerminalText.OneLine(
                        request.Text.Length <= Question.MaxLength
                            ? request.Text
                            : request.Text[..Question.MaxLength]
                    )
            );
        }

        _served = await desk.ServeAsync(request, Conversation.Console, cancellationToken);
        _cited = _served.Result.Citations is [_, ..] citations ? citations : _cited;
        if (_served.Result is Result.Answered answered)
        {
            AnswerView.Write(console, answered.Answer);
        }
        else
        {
            WriteAsItIs(ResultText.Text(_served.Result) + "\n");
        }
    }

    // A link or a command that is broken into lines can't be opened or copied.
    private void WriteAsItIs(string text) => console.Profile.Out.Writer.WriteLine(text);

    private void Run(string command)
    {
        var words = command.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        switch (words)
        {
            case ["/help"]:
                console.WriteLine(Help);
                break;
            case ["/check" or "/said" or "/whosaid" or "/search" or "/story" or "/article"]:
                console.WriteLine($"{words[0]} needs words behind it. {Help}");
                break;
            case ["/open" or "/copy", ..] and not [_, _]:
                console.WriteLine(
                    $"{words[0]} needs the number of a citation behind it: {words[0]} 1"
                );
                break;
            case ["/corpus"]:
                CorpusView.Write(console, corpus.Current, loader.Latest!);
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

    private void Why() =>
        WriteAsItIs(
            _served is null
                ? "There is no answer yet: ask something first."
                : ReceiptText.Print(_served, options, again)
        );

    private void Copy(ReplyPart.Quoted quoted) =>
        WriteAsItIs(MarkdownReply.Print(quoted, MarkdownForm.Escaped));

    private void Show(string number, Action<ReplyPart.Quoted> show)
    {
        if (Cited(number) is { } quoted)
        {
            show(quoted);
        }
        else
        {
            console.WriteLine(
                _cited.Count == 0
                    ? "There is no citation yet: ask something first."
                    : $"Citations go from 1 to {_cited.Count}."
            );
        }
    }

    private ReplyPart.Quoted? Cited(string number) =>
        int.TryParse(
            number.Trim('[', ']'),
            NumberStyles.None,
            CultureInfo.InvariantCulture,
            out var n
        )
            ? _cited.FirstOrDefault(q => q.Number == n)
            : null;
}
