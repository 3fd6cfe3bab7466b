using System.Globalization;
using System.Text.Json.Nodes;
using NewsBot.Core.Answering;
using NewsBot.Core.Articles;

namespace NewsBot.Replies;

/// <summary>A question as a line that <c>ask --batch</c> takes, and as a command for a shell.</summary>
internal static class ReplayLine
{
    /// <summary>The line of a batch; members that say nothing are left out.</summary>
    public static JsonObject Of(Question question)
    {
        var line = new JsonObject { ["question"] = question.Text };
        foreach (var (name, value) in Options(question))
        {
            line[name] = value;
        }

        if (!question.History.IsEmpty)
        {
            line["history"] = new JsonArray([.. question.History.Select(Of)]);
        }

        if (question.Filter.Context is { } context)
        {
            line["context"] = Ids(context);
        }

        if (question.Filter.Exclude.Count > 0)
        {
            line["exclude"] = Ids(question.Filter.Exclude);
        }

        return line;
    }

    /// <summary>The filters alone, as members of such a line.</summary>
    public static JsonObject Filters(Question question)
    {
        var line = Of(question with { Asked = null, History = [] });
        line.Remove("question");
        return line;
    }

    /// <summary>
    /// The command, for a POSIX shell. The question is no argument but a line on stdin in single quotes, pure ASCII: outside text is
    /// never an option or a command, whatever it begins with.
    /// </summary>
    /// <param name="question">The question.</param>
    /// <param name="options">Options of the running program that the answer depends on, as they were given.</param>
    public static string Command(Question question, IEnumerable<string> options) =>
        string.Join(
            ' ',
            [
                $"printf '%s\\n' {Quoted(Of(question).ToJsonString())} | newsbot ask --batch - --json",
                .. options.Select(Quoted),
            ]
        );

    private static string Quoted(string text) =>
        $"'{text.Replace("'", @"'\''", StringComparison.Ordinal)}'";

    private static IEnumerable<(string Name, string Value)> Options(Question question)
    {
        var filter = question.Filter;
        (string, string?)[] all =
        [
            ("asked", question.Asked?.ToString("o", CultureInfo.InvariantCulture)),
            ("since", Day(filter.Since)),
            ("until", Day(filter.Until)),
            ("section", filter.Section),
            ("outlet", filter.Outlet),
        ];
        foreach (var (name, value) in all)
        {
            if (value is not null)
            {
                yield return (name, value);
            }
        }
    }

    private static string? Day(DateOnly? day) =>
        day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static JsonObject Of(Turn turn)
    {
        var item = new JsonObject { ["question"] = turn.Question };
        if (turn.Answer is not null)
        {
            item["answer"] = turn.Answer;
        }

        return item;
    }

    private static JsonArray Ids(IEnumerable<ArticleId> ids) =>
        [.. ids.Order().Select(id => JsonValue.Create(id.Value))];
}
