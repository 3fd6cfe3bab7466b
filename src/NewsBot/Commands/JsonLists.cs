using System.Collections.Immutable;
using System.Text.Json;
using NewsBot.Core.Ingestion;

namespace NewsBot.Commands;

/// <summary>Lists in JSON of outside origin: absent, null and empty are the same.</summary>
internal static class JsonLists
{
    /// <summary>The items of a list.</summary>
    /// <exception cref="FormatException">The member is no list.</exception>
    public static IEnumerable<JsonElement> Items(JsonMembers members, string name) =>
        members[name] is not { } list ? []
        : list.ValueKind == JsonValueKind.Array
            ? Enumerable.Range(0, list.GetArrayLength()).Select(i => list[i])
        : throw new FormatException($"\"{name}\" is not a list");

    /// <summary>The texts of a list.</summary>
    /// <exception cref="FormatException">The member is no list of texts.</exception>
    public static ImmutableArray<string> Texts(JsonMembers members, string name) =>
        [
            .. Items(members, name)
                .Select(item =>
                    JsonText.Of(item)
                    ?? throw new FormatException($"\"{name}\" holds something that is no text")
                ),
        ];
}
