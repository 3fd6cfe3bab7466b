using System.CommandLine;
using NewsBot.Rendering;
using NewsBot.Views;

namespace NewsBot.Commands;

/// <summary><c>quotes</c>: who said what in each page.</summary>
internal static class QuotesCommand
{
    public static Command Create() =>
        PathVerb.Create(
            "quotes",
            """
            Shows who said what in each page: speaker, role, how the words are given, and the words.

            Examples:
              newsbot quotes my-pages/000.txt
              newsbot quotes my-pages --json > quotes.jsonl
            """,
            outcome => ReplyJson.Print(QuotesJson.Of(outcome)),
            QuotesView.Write
        );
}
