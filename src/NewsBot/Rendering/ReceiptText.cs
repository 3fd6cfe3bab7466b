using System.Text;
using NewsBot.Core.Answering;
using NewsBot.Core.Answering.Receipts;
using NewsBot.Requests;

namespace NewsBot.Rendering;

/// <summary>
/// How a result came about, for people, a line each fact; as Markdown it is a code block, in which no outside text is markup.
/// </summary>
internal static class ReceiptText
{
    private const int MaxFound = 20;

    /// <summary>The receipt as plain text.</summary>
    /// <param name="served">The result.</param>
    /// <param name="options">The settings that it was made by.</param>
    /// <param name="again">Options of the running program that the result depends on, as they were given.</param>
    public static string Print(
        Served served,
        AnsweringOptions options,
        IReadOnlyList<string> again
    ) =>
        served.Result is Result.Answered { Answer: { Decision: { } decision } answer } answered
            ? AnswerReceiptText.Print(
                (Request.Ask)answered.Request,
                new Receipt(answer, decision, options),
                served.IsFromCache,
                again
            )
            : Plain(served, again);

    /// <summary>The same to paste where Markdown is rendered.</summary>
    public static string Markdown(
        Served served,
        AnsweringOptions options,
        IReadOnlyList<string> again
    ) => string.Join('\n', Print(served, options, again).Split('\n').Select(line => $"    {line}"));

    private static string Plain(Served served, IReadOnlyList<string> again)
    {
        var result = served.Result;
        var text = new StringBuilder("How this answer came about\n");
        foreach (var (name, value) in ReceiptFacts.Of(result))
        {
            Add(text, $"{name}: {value}");
        }

        Add(
            text,
            $"in: {ReplyWords.Searching(result.Searched)}, generation {result.Corpus.Generation}"
        );
        Add(text, $"clock: {result.Clock:yyyy-MM-dd HH:mm zzz}");
        if (ReplayLine.Filters(result.Request.Filter) is { Count: > 0 } filters)
        {
            Add(text, $"filters: {filters.ToJsonString()}");
        }

        Add(text, $"decision: {ReceiptFacts.Decision(result)}");
        foreach (var (place, why) in ReceiptFacts.Found(result).Take(MaxFound))
        {
            Add(text, $"found: {place}: {why}");
        }

        Add(text, $"composed by: code alone{(served.IsFromCache ? ", from the cache" : "")}");
        return text.Append("again: ").Append(ReplayLine.Command(result.Request, again)).ToString();
    }

    private static void Add(StringBuilder text, FormattableString line) =>
        text.Append(TerminalText.OneLine(FormattableString.Invariant(line))).Append('\n');
}
