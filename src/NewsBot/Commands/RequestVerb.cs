using System.CommandLine;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Options;
using NewsBot.Core.Answering;
using NewsBot.Failures;
using NewsBot.Rendering;
using NewsBot.Requests;

namespace NewsBot.Commands;

/// <summary>
/// A verb that puts one request to the desk, or with <c>--batch</c> one a line, and prints what comes of it: text, Markdown or
/// JSON.
/// </summary>
internal sealed class RequestVerb
{
    private const string Markdown = "markdown";

    private readonly Argument<string[]> _text;

    private readonly Option<bool> _json = new("--json")
    {
        Description = "One JSON object a line instead of text.",
    };

    private readonly Option<string> _format = new("--format")
    {
        Description = "text, or markdown ready to paste.",
        DefaultValueFactory = _ => "text",
    };

    private readonly Option<string> _batch = new("--batch")
    {
        Description = "A JSON object a line in, one a line out; - reads stdin.",
        HelpName = "FILE",
    };

    private readonly Option<bool> _receipt = new("--receipt")
    {
        Description = "Also what was searched for, what was found and why it was left out.",
    };

    private readonly CorpusOptionSet _corpus = new();

    private readonly FilterOptionSet _filters = new();

    private readonly List<Option<string>> _own = [];

    /// <param name="argument">Name of the text in the help.</param>
    /// <param name="description">What the text is.</param>
    /// <param name="members">Members of a batch line that may hold it, the first that is there counts.</param>
    public RequestVerb(string argument, string description, params string[] members)
    {
        _text = new Argument<string[]>(argument)
        {
            Description = description,
            Arity = ArgumentArity.ZeroOrMore,
        };
        Members = members;
    }

    /// <summary>Members of a batch line that may hold the text.</summary>
    private string[] Members { get; }

    /// <summary>Whether the verb means something without a text.</summary>
    public bool IsTextOptional { get; init; }

    /// <summary>Makes the request of what was given.</summary>
    public required Func<ParseResult, RequestArguments, Request> Read { get; init; }

    /// <summary>The line of JSON for a result.</summary>
    public required Func<JsonElement?, Served, TimeSpan, JsonObject> Json { get; init; }

    /// <summary>Formats beside text and Markdown, by name.</summary>
    public IReadOnlyDictionary<string, LineFormat> Formats { get; init; } =
        new Dictionary<string, LineFormat>(StringComparer.Ordinal);

    /// <summary>Shows a result in another way than as text, where that is asked for and can be done.</summary>
    public Func<ParseResult, Result, bool> TryDraw { get; init; } = static (_, _) => false;

    /// <summary>Adds an option of this verb that is a member of its batch lines too; its name has two dashes more.</summary>
    public RequestVerb With(string name, string help, string description)
    {
        _own.Add(new Option<string>($"--{name}") { Description = description, HelpName = help });
        return this;
    }

    /// <summary>Makes everything known to a command.</summary>
    public Command AddTo(Command command)
    {
        _format.AcceptOnlyFromAmong(["text", Markdown, .. Formats.Keys]);
        if (Formats.Count > 0)
        {
            _format.Description += $" Also {string.Join(", ", Formats.Keys)}: a line a result.";
        }

        command.Add(_text);
        command.Add(_json);
        command.Add(_format);
        command.Add(_batch);
        command.Add(_receipt);
        _own.ForEach(command.Add);
        _filters.AddTo(command);
        _corpus.AddTo(command);
        command.Validators.Add(result =>
        {
            if (
                result.GetResult(_text)?.Tokens.FirstOrDefault(t => IsOption(t.Value)) is { } option
            )
            {
                result.AddError($"Unknown option '{option.Value}'.");
                return;
            }

            // Blank is absent, as in a line of a batch.
            var hasText = result.GetValue(_text)?.All(string.IsNullOrWhiteSpace) is false;
            var isBatch = result.GetValue(_batch) is not null;
            if (isBatch ? hasText : !hasText && !IsTextOptional)
            {
                result.AddError($"Give {_text.Name}, or --batch FILE.");
            }
        });
        command.SetAction(RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        using var session = CorpusSession.Open(parsed, _corpus);
        await session.LoadAsync(cancellationToken);
        var clock = session.Get<RequestClock>();
        var format = Formats.GetValueOrDefault(parsed.GetValue(_format) ?? "");
        if (format?.Head is { } head)
        {
            await System.Console.Out.WriteLineAsync(head);
        }

        if (parsed.GetValue(_batch) is { } batch)
        {
            return await BatchRunner.RunAsync(
                batch,
                (id, members, token) =>
                    LineAsync(
                        session,
                        parsed,
                        id,
                        Read(parsed, RequestLine.Read(members, clock, Members, IsTextOptional)),
                        token
                    ),
                format?.Error ?? ErrorJson.Line,
                cancellationToken
            );
        }

        var request = ReadGiven(parsed, clock);
        if (parsed.GetValue(_json) || format is not null)
        {
            await System.Console.Out.WriteLineAsync(
                await LineAsync(session, parsed, id: null, request, cancellationToken)
            );
            return ExitCode.Done;
        }

        var served = await session.Get<Desk>().ServeAsync(request, cancellationToken);
        if (!TryDraw(parsed, served.Result))
        {
            await System.Console.Out.WriteLineAsync(Text(session, parsed, served));
        }

        return ExitCode.Done;
    }

    private Request ReadGiven(ParseResult parsed, RequestClock clock)
    {
        try
        {
            return Read(parsed, Given(parsed, clock));
        }
        catch (FormatException e)
        {
            throw new UsageException(e.Message, e);
        }
    }

    private RequestArguments Given(ParseResult parsed, RequestClock clock) =>
        _filters.Read(parsed, string.Join(' ', parsed.GetValue(_text) ?? []), clock) with
        {
            Named = name =>
                _own.Find(o => o.Name == $"--{name}") is { } option
                    ? parsed.GetValue(option)
                    : null,
        };

    private async Task<string> LineAsync(
        CorpusSession session,
        ParseResult parsed,
        JsonElement? id,
        Request request,
        CancellationToken cancellationToken
    )
    {
        var time = session.Get<TimeProvider>();
        var started = time.GetTimestamp();
        var served = await session.Get<Desk>().ServeAsync(request, cancellationToken);
        if (Formats.TryGetValue(parsed.GetValue(_format) ?? "", out var format))
        {
            return format.Line(id, served.Result);
        }

        var line = Json(id, served, time.GetElapsedTime(started));
        if (parsed.GetValue(_receipt))
        {
            line["receipt"] = ReceiptJson.Of(served, Options(session));
        }

        return ReplyJson.Print(line);
    }

    private string Text(CorpusSession session, ParseResult parsed, Served served)
    {
        var wantsMarkdown = parsed.GetValue(_format) == Markdown;
        var text = wantsMarkdown
            ? ResultText.Markdown(served.Result)
            : ResultText.Text(served.Result);
        if (!parsed.GetValue(_receipt))
        {
            return text;
        }

        var (options, again) = (Options(session), _corpus.Again(parsed));
        var receipt = wantsMarkdown
            ? ReceiptText.Markdown(served, options, again)
            : ReceiptText.Print(served, options, again);
        return $"{text}\n\n{receipt}";
    }

    private static AnsweringOptions Options(CorpusSession session) =>
        session.Get<IOptions<AnsweringOptions>>().Value;

    // A mistyped option must not be searched for; one word in quotes with a space in it is a question, dash or not.
    private static bool IsOption(string word) =>
        word.StartsWith('-')
        && word.Length > 1
        && !char.IsDigit(word[1])
        && !word.Contains(' ', StringComparison.Ordinal);
}
