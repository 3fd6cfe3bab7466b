using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace NewsBot.Commands;

/// <summary><c>--top</c>: how much of what was found is shown.</summary>
internal static class TopOption
{
    private const int MaxTop = 1000;

    /// <summary>The option, 10 where it is not given.</summary>
    public static Option<int> Create(string description) =>
        new("--top")
        {
            Description = description,
            HelpName = "N",
            DefaultValueFactory = _ => Requests.Request.Search.DefaultCount,
            CustomParser = Read,
        };

    private static int Read(ArgumentResult result)
    {
        var isNumber = int.TryParse(
            result.Tokens.Single().Value,
            NumberStyles.None,
            CultureInfo.InvariantCulture,
            out var top
        );
        if (!isNumber || top is < 1 or > MaxTop)
        {
            result.AddError($"--top takes a number from 1 to {MaxTop}.");
        }

        return top;
    }
}
