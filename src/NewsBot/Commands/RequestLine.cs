using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.Json;
using NewsBot.Core.Answering;
using NewsBot.Core.Articles;
using NewsBot.Core.Ingestion;
using NewsBot.Core.Retrieval;
using NewsBot.Requests;

namespace NewsBot.Commands;

/// <summary>Reads a request from a line of a batch; unknown members are ignored.</summary>
internal static class RequestLine
{
    /// <summary>Reads the line.</summary>
    /// <param name="members">The JSON object.</param>
    /// <param name="clock">For a time without a zone.</param>
    /// <param name="names">Members that may hold the text, the first that is there counts.</param>
    /// <param name="isOptional">Whether the text may be absent; it is empty then.</param>
    /// <exception cref="FormatException">The line can't be understood; the message says why.</exception>
    public static RequestArguments Read(
        JsonMembers members,
        RequestClock clock,
        IReadOnlyList<string> names,
        bool isOptional = false
    )
    {
        string? text = null;
        foreach (var name in names)
        {
            text ??= members.Text(name);
        }

        text ??= isOptional ? "" : throw new FormatException($"no \"{names[0]}\" member");
        var (since, until) = RequestDates.Days(
            ("since", members.Text("since")),
            ("until", members.Text("until"))
        );
        return new RequestArguments(text)
        {
            Asked = RequestDates.Instant("asked", members.Text("asked"), clock),
            History = History(members["history"]),
            Filter = new SearchFilter
            {
                Since = since,
                Until = until,
                Section = members.Text("section"),
                Outlet = members.Text("outlet"),
                Context = members["context"] is { } context ? Ids("context", context) : null,
                Exclude = members["exclude"] is { } exclude ? Ids("exclude", exclude) : [],
            },
            Named = members.Text,
        };
    }

    // Ids as texts, or as objects with a member "doc".
    private static FrozenSet<ArticleId> Ids(string name, JsonElement list)
    {
        var ids = new List<ArticleId>();
        foreach (var item in Items(name, list))
        {
            var id =
                item.ValueKind == JsonValueKind.Object
                    ? new JsonMembers(item).Text("doc")
                    : JsonText.Of(item);
            ids.Add(
                new ArticleId(
                    id
                        ?? throw new FormatException(
                            $"\"{name}\" holds something that is no article id"
                        )
                )
            );
        }

        return ids.ToFrozenSet();
    }

    private static ImmutableArray<Turn> History(JsonElement? list)
    {
        var turns = ImmutableArray.CreateBuilder<Turn>();
        foreach (var item in list is { } history ? Items("history", history) : [])
        {
            if (
                item.ValueKind != JsonValueKind.Object
                || new JsonMembers(item).Text("question") is not { } question
            )
            {
                throw new FormatException("\"history\" holds a turn without \"question\"");
            }

            turns.Add(new Turn(question, new JsonMembers(item).Text("answer")));
        }

        return turns.ToImmutable();
    }

    private static JsonElement[] Items(string name, JsonElement list) =>
        list.ValueKind == JsonValueKind.Array
            ? [.. Enumerable.Range(0, list.GetArrayLength()).Select(i => list[i])]
            : throw new FormatException($"\"{name}\" is not a list");
}
