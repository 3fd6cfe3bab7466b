using NewsBot.Core.Answering;
using NewsBot.Core.Snapshots;
using NewsBot.Core.Statements;

namespace NewsBot.Rendering;

/// <summary>What somebody said, for people.</summary>
internal static class SaidText
{
    /// <summary>So many people to choose from are named.</summary>
    private const int MaxChoices = 20;

    /// <summary>Whose words they are and the words, or whom to choose from.</summary>
    public static string Print(
        FoundSpeakers found,
        VerifiedReply reply,
        CorpusScope searched,
        bool wantsMarkdown
    )
    {
        var head = Head(found, reply, searched);
        var words =
            reply.Citations.Count == 0 ? ""
            : wantsMarkdown ? MarkdownReply.Print(reply, MarkdownForm.Escaped)
            : TextReply.Print(reply);
        var text = wantsMarkdown ? MarkdownForm.Escaped.Text(head) : TerminalText.Clean(head);
        return words.Length > 0 ? $"{text}\n\n{words}" : text;
    }

    /// <summary>Whose words some are, the nearest first.</summary>
    public static string Print(VerifiedReply found, CorpusScope searched) =>
        found.Citations.Count == 0
            ? $"Nobody here said that. {ReplyWords.Searched(searched)}"
            : TextReply.Print(found);

    /// <summary>Who is meant, with the newest role, and how much they said; what was read for what first.</summary>
    public static string Head(FoundSpeakers found, VerifiedReply reply, CorpusScope? searched)
    {
        var readings = string.Concat(
            found.Readings.Select(r =>
                $"Nobody is called {ReplyWords.Name(r.Asked)} here, taken for {ReplyWords.Name(r.Taken)}.\n"
            )
        );
        return readings
            + found.People switch
            {
                [] => $"Nobody of that name or role speaks here.{Searched(searched)}",
                [var person] when reply.Citations.Count == 0 =>
                    $"{Named(person)}: nothing on this.{Searched(searched)}",
                [var person] =>
                    $"{Named(person)}: {ReplyWords.Count(reply.Citations.Count(q => q.OtherwiseThan is null), "statement")}",
                var several => ReplyWords.Choices(
                    "Several people may be meant. Ask with the full name or the role:",
                    [.. several.Take(MaxChoices).Select(ChoiceOf)]
                ),
            };
    }

    private static string Searched(CorpusScope? scope) =>
        scope is null ? "" : $" {ReplyWords.Searched(scope)}";

    private static SpeakerChoice ChoiceOf(Person person) =>
        new(person.Name, person.Roles.FirstOrDefault(), person.Statements.Length);

    private static string Named(Person person) =>
        person.Roles.IsEmpty
            ? ReplyWords.Name(person.Name)
            : $"{ReplyWords.Name(person.Name)}, {ReplyWords.Name(person.Roles[0])}";
}
