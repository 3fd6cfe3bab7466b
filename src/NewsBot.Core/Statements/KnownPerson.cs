namespace NewsBot.Core.Statements;

/// <summary>A person with the pages that make them known.</summary>
/// <param name="Person">The person.</param>
/// <param name="Sightings">One a page.</param>
internal sealed record KnownPerson(Person Person, IReadOnlyList<Sighting> Sightings);
