using System.Globalization;
using System.Text.Json;
using NewsBot.Core.Articles;
using NewsBot.Core.Ingestion;
using NewsBot.Core.People;

namespace NewsBot.Storage;

/// <summary>
/// Reads an operator's file of people: JSON Lines, a person a line (<c>"name"</c>, <c>"also"</c>, <c>"roles"</c>, <c>"pronoun"</c>)
/// or the right speaker of words in an article (<c>"doc"</c>, <c>"words"</c>, <c>"by"</c>).
/// </summary>
internal static class PeopleFile
{
    private static readonly string[] _ofPeople = ["name", "also", "roles", "pronoun"];
    private static readonly string[] _ofRoles = ["role", "from", "until"];
    private static readonly string[] _ofWords = ["doc", "words", "by"];

    /// <summary>What the file decides, and its lines that can't be understood.</summary>
    /// <exception cref="IOException">It can't be read.</exception>
    public static async Task<(
        Decisions Decisions,
        IReadOnlyList<IngestionOutcome.Skipped> Problems
    )> ReadAsync(string path, CancellationToken cancellationToken)
    {
        var (people, words) = (new List<DecidedPerson>(), new List<DecidedWords>());
        var problems = new List<IngestionOutcome.Skipped>();
        await using var file = File.OpenRead(path);
        await foreach (var line in JsonLineReader.ReadAsync(file, cancellationToken))
        {
            try
            {
                using var document = JsonMembers.ParseObject(
                    line.Bytes ?? throw new FormatException("the line is too long")
                );
                var members = new JsonMembers(document.RootElement);
                if (members["doc"] is null)
                {
                    people.Add(Person(Only(members, _ofPeople)));
                }
                else
                {
                    words.Add(Words(Only(members, _ofWords)));
                }
            }
            catch (FormatException e)
            {
                problems.Add(
                    new IngestionOutcome.Skipped(
                        string.Create(CultureInfo.InvariantCulture, $"{path}:{line.Number}"),
                        e.Message
                    )
                );
            }
        }

        return (new Decisions(people, words), problems);
    }

    private static DecidedPerson Person(JsonMembers members) =>
        new(
            Wanted(members, "name"),
            members.Texts("also"),
            members["roles"] is { } roles ? [.. Roles(roles)] : [],
            Pronoun(members.Text("pronoun"))
        );

    private static DecidedWords Words(JsonMembers members) =>
        new(
            new ArticleId(Wanted(members, "doc")),
            Wanted(members, "words"),
            members["by"] is null
                ? throw new FormatException(
                    "no \"by\" member; an empty text leaves the speaker open"
                )
                : members.Text("by")
        );

    // A mistyped name would be passed over, and what stands there never decide anything.
    private static JsonMembers Only(JsonMembers members, string[] names) =>
        members.NameBeside(names) is { } name
            ? throw new FormatException(
                $"unknown member \"{name}\"; give \"{string.Join("\", \"", names)}\""
            )
            : members;

    private static string Wanted(JsonMembers members, string name) =>
        members.Text(name) ?? throw new FormatException($"no \"{name}\" member");

    private static IEnumerable<DecidedRole> Roles(JsonElement list)
    {
        if (list.ValueKind != JsonValueKind.Array)
        {
            throw new FormatException("\"roles\" is not a list");
        }

        for (var i = 0; i < list.GetArrayLength(); i++)
        {
            var item = list[i];
            if (item.ValueKind != JsonValueKind.Object)
            {
                throw new FormatException("\"roles\" holds something that is no object");
            }

            var members = Only(new JsonMembers(item), _ofRoles);
            yield return new DecidedRole(
                Wanted(members, "role"),
                Day(members, "from"),
                Day(members, "until")
            );
        }
    }

    private static DateOnly? Day(JsonMembers members, string name) =>
        members.Text(name) is not { } text ? null
        : DateOnly.TryParseExact(
            text,
            "yyyy-MM-dd",
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out var day
        )
            ? day
        : throw new FormatException($"\"{name}\" is no day such as 2026-09-14");

    private static string? Pronoun(string? text) =>
        text?.Trim().ToLowerInvariant() switch
        {
            null => null,
            "he" => "he",
            "she" => "she",
            "they" => "they",
            _ => throw new FormatException("\"pronoun\" is he, she or they"),
        };
}
