using System.Collections.Frozen;
using System.CommandLine;
using NewsBot.Core.Answering;
using NewsBot.Core.Articles;
using NewsBot.Core.Retrieval;
using NewsBot.Failures;
using NewsBot.Requests;

namespace NewsBot.Commands;

/// <summary>Options that narrow a request: the members of a batch line, by the same names.</summary>
internal sealed class FilterOptionSet
{
    private readonly Option<string> _asked = Text(
        "--asked",
        "Time of the question (ISO 8601), for \"yesterday\" and recency."
    );
    private readonly Option<string> _since = Text(
        "--since",
        "Only articles of this day (yyyy-MM-dd) and later."
    );
    private readonly Option<string> _until = Text(
        "--until",
        "Only articles of this day (yyyy-MM-dd) and earlier."
    );
    private readonly Option<string> _section = Text("--section", "Only articles of this section.");
    private readonly Option<string> _outlet = Text("--outlet", "Only articles of this outlet.");
    private readonly Option<string[]> _context = Ids("--context", "Only this article. Repeatable.");
    private readonly Option<string[]> _exclude = Ids(
        "--exclude",
        "Never this article. Repeatable."
    );

    /// <summary>Makes the options known to a command.</summary>
    public void AddTo(Command command)
    {
        foreach (
            var option in new Option[]
            {
                _asked,
                _since,
                _until,
                _section,
                _outlet,
                _context,
                _exclude,
            }
        )
        {
            command.Add(option);
        }
    }

    /// <summary>A text with what the options say.</summary>
    /// <exception cref="UsageException">A date is none, or no day lies between the two.</exception>
    public RequestArguments Read(ParseResult parsed, string text, RequestClock clock)
    {
        try
        {
            var (since, until) = RequestDates.Days(
                ("--since", parsed.GetValue(_since)),
                ("--until", parsed.GetValue(_until))
            );
            return new RequestArguments(text)
            {
                Asked = RequestDates.Instant("--asked", parsed.GetValue(_asked), clock),
                Filter = new SearchFilter
                {
                    Since = since,
                    Until = until,
                    Section = parsed.GetValue(_section),
                    Outlet = parsed.GetValue(_outlet),
                    Context = parsed.GetValue(_context) is { Length: > 0 } context
                        ? Set(context)
                        : null,
                    Exclude = Set(parsed.GetValue(_exclude) ?? []),
                },
            };
        }
        catch (FormatException e)
        {
            throw new UsageException(e.Message, e);
        }
    }

    private static FrozenSet<ArticleId> Set(string[] ids) =>
        ids.Select(id => new ArticleId(id)).ToFrozenSet();

    private static Option<string> Text(string name, string description) =>
        new(name) { Description = description };

    private static Option<string[]> Ids(string name, string description) =>
        new(name) { Description = description, HelpName = "ARTICLE" };
}
