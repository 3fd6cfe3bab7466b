using System.CommandLine;
using NewsBot.Core.Articles;
using NewsBot.Rendering;
using NewsBot.Requests;

namespace NewsBot.Commands;

/// <summary><c>article</c>: an article of the corpus as it was read, and who is quoted in it.</summary>
internal static class ArticleCommand
{
    public static Command Create()
    {
        var verb = new RequestVerb("ARTICLE", "The id of an article, as citations name it.", "doc")
        {
            Read = static (_, given) => new Request.View(new ArticleId(given.Text)),
            Json = static (id, served, _) =>
                ReplyJson.Node(ArticleJson.Of(id, (Result.Viewed)served.Result)),
        };
        return verb.AddTo(
            new Command(
                "article",
                """
                Shows an article of the corpus: its words without what stands around them, and who is quoted in it.

                Examples:
                  newsbot article rvh/calloway-i-was-wrong.txt
                  newsbot article --batch ids.jsonl --json > articles.jsonl
                """
            )
        );
    }
}
