using System.CommandLine;
using NewsBot.Rendering;
using NewsBot.Requests;

namespace NewsBot.Commands;

/// <summary><c>ask</c>: a question, an answer with citations.</summary>
internal static class AskCommand
{
    public static Command Create()
    {
        var verb = new RequestVerb("QUESTION", "What you want to know.", "question")
        {
            Read = static (_, given) =>
                new Request.Ask(given.Text)
                {
                    Filter = given.Filter,
                    Asked = given.Asked,
                    History = given.History,
                },
            Json = static (id, served, elapsed) =>
                ReplyJson.Node(AnswerJson.Of(id, served.Result, elapsed)),
        };
        return verb.AddTo(
            new Command(
                "ask",
                """
                Answers a question with quotations from the corpus, or says that the corpus does not.

                Examples:
                  newsbot ask "What did the minister say about the dam?"
                  newsbot ask "Who won the debate?" --corpus my-pages --since 2026-09-15 --json
                  newsbot ask --batch questions.jsonl --json > answers.jsonl
                """
            )
        );
    }
}
