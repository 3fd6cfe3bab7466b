using System.Globalization;
using System.Text.Json.Nodes;
using NewsBot.Core.Answering;
using NewsBot.Core.Articles;
using NewsBot.Core.Retrieval;
using NewsBot.Requests;

namespace NewsBot.Rendering;

/// <summary>A request as a line that its verb takes with <c>--batch</c>, and as a command for a shell.</summary>
internal static class ReplayLine
{
    /// <summary>The line of a batch; members that say nothing are left out.</summary>
    public static JsonObject Of(Request request)
    {
        var (_, text) = Verb(request);
        var line = new JsonObject { [text] = request.Text };
        foreach (var (name, value) in Arguments(request).Concat(Options(request)))
        {
            if (value is not null)
            {
                line[name] = value;
            }
        }

        if (request is Request.Ask { History: { IsEmpty: false } history })
        {
            line["history"] = new JsonArray([.. history.Select(Of)]);
        }

        AddIds(line, request.Filter);
        return line;
    }

    /// <summary>The filters alone, as members of such a line.</summary>
    public static JsonObject Filters(SearchFilter filter)
    {
        var line = Of(new Request.Ask("") { Filter = filter });
        line.Remove("question");
        return line;
    }

    /// <summary>
    /// The command, for a POSIX shell. What was asked is no argument but a line on stdin in single quotes, pure ASCII: outside text is
    /// never an option or a command, whatever it begins with.
    /// </summary>
    /// <param name="request">The request.</param>
    /// <param name="options">Options of the running program that the result depends on, as they were given.</param>
    public static string Command(Request request, IEnumerable<string> options) =>
        string.Join(
            ' ',
            [
                $"printf '%s\\n' {Quoted(Of(request).ToJsonString())} | newsbot {Verb(request).Verb} --batch - --json",
                .. Count(request),
                .. options.Select(Quoted),
            ]
        );

    private static (string Verb, string Text) Verb(Request request) =>
        request switch
        {
            Request.Ask => ("ask", "question"),
            Request.Said => ("said", "speaker"),
            Request.WhoSaid => ("whosaid", "text"),
            Request.Check => ("check", "quote"),
            Request.Search => ("search", "query"),
            Request.View => ("article", "doc"),
            _ => throw new ArgumentOutOfRangeException(nameof(request)),
        };

    private static IEnumerable<string> Count(Request request) =>
        request switch
        {
            Request.WhoSaid whoSaid => ["--top", Number(whoSaid.Count)],
            Request.Search search => ["--top", Number(search.Count)],
            _ => [],
        };

    private static string Number(int count) => count.ToString(CultureInfo.InvariantCulture);

    private static string Quoted(string text) =>
        $"'{text.Replace("'", @"'\''", StringComparison.Ordinal)}'";

    private static (string Name, string? Value)[] Arguments(Request request) =>
        request switch
        {
            Request.Said said => [("about", said.About)],
            Request.Check check => [("by", check.By)],
            _ => [],
        };

    private static (string Name, string? Value)[] Options(Request request)
    {
        var filter = request.Filter;
        return
        [
            ("asked", request.Asked?.ToString("o", CultureInfo.InvariantCulture)),
            ("since", Day(filter.Since)),
            ("until", Day(filter.Until)),
            ("section", filter.Section),
            ("outlet", filter.Outlet),
        ];
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

    private static void AddIds(JsonObject line, SearchFilter filter)
    {
        if (filter.Context is { } context)
        {
            line["context"] = Ids(context);
        }

        if (filter.Exclude.Count > 0)
        {
            line["exclude"] = Ids(filter.Exclude);
        }
    }

    private static JsonArray Ids(IEnumerable<ArticleId> ids) =>
        [.. ids.Order().Select(id => JsonValue.Create(id.Value))];
}
