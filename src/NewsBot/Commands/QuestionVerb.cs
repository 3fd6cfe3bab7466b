using System.CommandLine;

namespace NewsBot.Commands;

/// <summary>What verbs that take one text have in common: the text itself, <c>--json</c>, <c>--batch</c> and the filters.</summary>
internal sealed class QuestionVerb
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

    /// <param name="argument">Name of the text in the help.</param>
    /// <param name="description">What the text is.</param>
    public QuestionVerb(string argument, string description)
    {
        _text = new Argument<string[]>(argument)
        {
            Description = description,
            Arity = ArgumentArity.ZeroOrMore,
        };
        _format.AcceptOnlyFromAmong("text", Markdown);
    }

    /// <summary>Whether Markdown is wanted, not plain text.</summary>
    public bool WantsMarkdown(ParseResult parsed) => parsed.GetValue(_format) == Markdown;

    /// <summary>The corpus to work on.</summary>
    public CorpusOptionSet Corpus { get; } = new();

    /// <summary>The filters.</summary>
    public QuestionOptionSet Filters { get; } = new();

    /// <summary>Makes everything known to a command.</summary>
    public void AddTo(Command command)
    {
        command.Add(_text);
        command.Add(_json);
        command.Add(_format);
        command.Add(_batch);
        Filters.AddTo(command);
        Corpus.AddTo(command);
        command.Validators.Add(result =>
        {
            if (
                result.GetResult(_text)?.Tokens.FirstOrDefault(t => IsOption(t.Value)) is { } option
            )
            {
                result.AddError($"Unknown option '{option.Value}'.");
                return;
            }

            var hasText = result.GetValue(_text) is { Length: > 0 };
            if (hasText == result.GetValue(_batch) is not null)
            {
                result.AddError($"Give {_text.Name}, or --batch FILE.");
            }
        });
    }

    /// <summary>Whether JSON is wanted.</summary>
    public bool WantsJson(ParseResult parsed) => parsed.GetValue(_json);

    /// <summary>The batch file, or <see langword="null"/>.</summary>
    public string? Batch(ParseResult parsed) => parsed.GetValue(_batch);

    /// <summary>The text, its words joined.</summary>
    public string Text(ParseResult parsed) => string.Join(' ', parsed.GetValue(_text) ?? []);

    // A mistyped option must not be searched for; one word in quotes with a space in it is a question, dash or not.
    private static bool IsOption(string word) =>
        word.StartsWith('-')
        && word.Length > 1
        && !char.IsDigit(word[1])
        && !word.Contains(' ', StringComparison.Ordinal);
}
