using System.Text.Json.Serialization;
using NewsBot.Core.Statements;

namespace NewsBot.Rendering;

/// <summary>A speaker across articles, as the command line prints them; with a count where they are one to choose.</summary>
internal sealed record SpeakerJson(
    string Name,
    IReadOnlyList<string> Roles,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] int? Quotes = null
)
{
    public static SpeakerJson Of(Person person) => new(person.Name, person.Roles);

    public static SpeakerJson Candidate(Person person) =>
        Of(person) with
        {
            Quotes = person.Statements.Length,
        };
}
