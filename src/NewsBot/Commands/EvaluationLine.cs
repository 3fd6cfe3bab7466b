using System.Text.Json;
using NewsBot.Core.Answering;
using NewsBot.Core.Ingestion;
using NewsBot.Core.Retrieval;
using NewsBot.Evaluation;
using NewsBot.Requests;

namespace NewsBot.Commands;

/// <summary>Reads a question with what is known about its answer; unknown members are ignored.</summary>
internal static class EvaluationLine
{
    /// <summary>Reads the line.</summary>
    /// <exception cref="FormatException">The line can't be understood; the message says why.</exception>
    public static EvaluationQuestion Read(JsonMembers members, RequestClock clock) =>
        new(Engine(RequestLine.Read(members, clock, ["question"])))
        {
            Type = TypeOf(members),
            IsAnswerable = IsAnswerable(members["answerable"]),
            Answers = JsonLists.Texts(members, "answers"),
            AnswerTerms = JsonLists.Texts(members, "answer_terms"),
            Relevant = [.. JsonLists.Items(members, "relevant").Select(Relevant)],
            Context = members["context"] is null
                ? null
                : [.. JsonLists.Items(members, "context").Select(Passage)],
            Grading = GradingOf(members.Text("grade")),
            Planted = members.Text("planted"),
        };

    // What else a line may say to `ask` would give the engine an advantage that its users do not have.
    private static Request.Ask Engine(RequestArguments read) =>
        new(read.Text)
        {
            Asked = read.Asked,
            Filter = new SearchFilter
            {
                Context = read.Filter.Context,
                Exclude = read.Filter.Exclude,
            },
        };

    private static string TypeOf(JsonMembers members) =>
        (members.Text("type") ?? "question") switch
        {
            RowsByType<object>.All or ElapsedTimes.Name => throw new FormatException(
                $"\"type\" may not be \"{members.Text("type")}\": that is the name of another row"
            ),
            var type => type,
        };

    private static bool IsAnswerable(JsonElement? answerable) =>
        answerable?.ValueKind switch
        {
            null or JsonValueKind.True => true,
            JsonValueKind.False => false,
            _ => throw new FormatException("\"answerable\" is neither true nor false"),
        };

    private static Grading GradingOf(string? grade) =>
        grade switch
        {
            null => Grading.ByAnswer,
            "evidence" => Grading.ByEvidence,
            "none" => Grading.Apart,
            _ => throw new FormatException("\"grade\" is neither \"evidence\" nor \"none\""),
        };

    private static RelevantArticle Relevant(JsonElement item) =>
        item.ValueKind == JsonValueKind.Object
            ? new RelevantArticle(DocOf(item), new JsonMembers(item).Text("evidence"))
            : throw new FormatException("\"relevant\" holds something that is no object");

    private static DocumentText Passage(JsonElement item) =>
        item.ValueKind == JsonValueKind.Object
            ? new DocumentText(DocOf(item), new JsonMembers(item).Text("text") ?? "")
            : new DocumentText(JsonText.Of(item) ?? "", "");

    private static string DocOf(JsonElement item) =>
        new JsonMembers(item).Text("doc")
        ?? throw new FormatException("something in the line has no \"doc\", the id of an article");
}
