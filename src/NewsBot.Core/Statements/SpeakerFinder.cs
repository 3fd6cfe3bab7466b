using System.Collections.Immutable;
using NewsBot.Core.Language;
using NewsBot.Core.Text;

namespace NewsBot.Core.Statements;

/// <summary>
/// Finds people by last name, full name, initials, title and last name or role, and bodies by name. Looks at the people of one
/// surname, however many there are. Thread-safe.
/// </summary>
public static class SpeakerFinder
{
    private const int MinMisspelt = 5;
    private const int LongLength = 8;
    private const int MaxLength = 200;

    /// <summary>Who may be meant.</summary>
    /// <param name="ledger">The ledger of one generation.</param>
    /// <param name="asked">A name or a role, as people write it.</param>
    public static FoundSpeakers Find(Ledger ledger, string asked)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        ArgumentNullException.ThrowIfNull(asked);
        var text = asked.Length > MaxLength ? asked[..MaxLength] : asked;
        if (Named(ledger, text) is [_, ..] people)
        {
            return new FoundSpeakers(InOrder(people), []);
        }

        if (Respelt(ledger, text) is var (other, readings))
        {
            return new FoundSpeakers(InOrder(Named(ledger, other)), readings);
        }

        return new FoundSpeakers([], []);
    }

    private static List<Person> Named(Ledger ledger, string text)
    {
        foreach (
            var find in new Func<Ledger, string, IEnumerable<Person>>[]
            {
                ByName,
                ByBody,
                ByRole,
                ByGivenName,
            }
        )
        {
            if (find(ledger, text).ToList() is [_, ..] people)
            {
                return people;
            }
        }

        return [];
    }

    private static IEnumerable<Person> ByName(Ledger ledger, string text)
    {
        var name = PersonName.Parse(text);
        var people = ledger.PeopleOf(name.Surname);
        if (name.Given.IsEmpty)
        {
            return people.Select(p => p.Person);
        }

        string[] before = [.. SpeakerRole.WordsOf(text).SkipLast(1)];
        return Bearing(people, names => names.Any(n => n.Key == name.Key)) is [_, ..] same ? same
            : Bearing(people, names => names.Any(n => MayBe(n, name))) is [_, ..] near ? near
            : NamesRole(text) ? WithRole(people, before)
            : Bearing(people, names => names.All(n => n.Given.IsEmpty));
    }

    // Function words and nouns for people are no given names.
    private static bool NamesRole(string text) =>
        PlainWords
            .Of(text)
            .Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .SkipLast(1)
            .Any(w => StopWords.Contains(w) || Lexicon.Of(w).HasFlag(WordClass.Role));

    private static bool MayBe(PersonName known, PersonName asked) =>
        !known.Given.IsEmpty && GivenNames.MayBeOne(known.Given, asked.Given);

    private static Person[] Bearing(
        IReadOnlyList<KnownPerson> people,
        Func<IEnumerable<PersonName>, bool> isMeant
    ) => [.. people.Where(p => isMeant(p.Sightings.Select(s => s.Name))).Select(p => p.Person)];

    // "Foreign minister Crowley": the words before the surname are of a role.
    private static Person[] WithRole(IReadOnlyList<KnownPerson> people, string[] role) =>
        role.Length > 0
            ?
            [
                .. people
                    .Where(p => p.Sightings.Any(s => Array.TrueForAll(role, s.Role.Words.Contains)))
                    .Select(p => p.Person),
            ]
            : [];

    private static IEnumerable<Person> ByBody(Ledger ledger, string text)
    {
        var sightings = ledger.Sightings(t => t.OfBody(SpeakerTable.BodyName(text))).ToArray();
        return sightings.Length > 0 ? [Person.Of(sightings)] : [];
    }

    // Whoever is told to have a role with all the words, anywhere; their other statements are theirs too.
    private static IEnumerable<Person> ByRole(Ledger ledger, string text)
    {
        var words = SpeakerRole.WordsOf(text).Distinct(StringComparer.Ordinal).ToArray();
        if (words.Length == 0)
        {
            return [];
        }

        var rarest = words.MinBy(w => ledger.Segments.Sum(s => s.Speakers.OfRoleWord(w).Count))!;
        var having = ledger
            .Sightings(t => t.OfRoleWord(rarest))
            .Where(s => Array.TrueForAll(words, s.Role.Words.Contains))
            .ToHashSet();
        return OfAny(ledger, having);
    }

    private static IEnumerable<Person> ByGivenName(Ledger ledger, string text)
    {
        var name = PersonName.Parse(text);
        return name.Given.IsEmpty
            ? OfAny(ledger, ledger.Sightings(t => t.OfGivenName(name.Surname)).ToHashSet())
            : [];
    }

    private static IEnumerable<Person> OfAny(Ledger ledger, HashSet<Sighting> sightings) =>
        sightings
            .Select(s => s.Name.Surname)
            .Distinct(StringComparer.Ordinal)
            .SelectMany(ledger.PeopleOf)
            .Where(p => p.Sightings.Any(sightings.Contains))
            .Select(p => p.Person);

    // The nearest surname for the last word that is none: as few slips as possible, then whoever is quoted most.
    private static (string Text, ImmutableArray<(string, string)> Readings)? Respelt(
        Ledger ledger,
        string text
    )
    {
        var surname = PersonName.Parse(text).Surname;
        if (surname.Length < MinMisspelt || Nearest(ledger, surname) is not { } taken)
        {
            return null;
        }

        foreach (var word in new WordTokenizer(text))
        {
            var asked = text[word.Start..word.End];
            if (PlainWords.Of(asked) == surname)
            {
                return (
                    string.Concat(text.AsSpan(0, word.Start), taken, text.AsSpan(word.End)),
                    [(asked, taken)]
                );
            }
        }

        return (taken, [(text, taken)]);
    }

    private static string? Nearest(Ledger ledger, string surname)
    {
        var limit = surname.Length >= LongLength ? 2 : 1;
        return ledger
            .Segments.SelectMany(s => s.Speakers.Like(surname, limit))
            .GroupBy(known => known.Surname, known => known.Count, StringComparer.Ordinal)
            .Select(known =>
                (
                    Surname: known.Key,
                    Slips: EditDistance.Of(surname, known.Key, limit),
                    Count: known.Sum()
                )
            )
            .Where(known => known.Slips <= limit)
            .OrderBy(known => known.Slips)
            .ThenByDescending(known => known.Count)
            .ThenBy(known => known.Surname, StringComparer.Ordinal)
            .Select(known => known.Surname)
            .FirstOrDefault();
    }

    private static ImmutableArray<Person> InOrder(IEnumerable<Person> people) =>
        [
            .. people
                .OrderByDescending(p => p.Statements.Length)
                .ThenBy(p => p.Name, StringComparer.Ordinal)
                .ThenBy(p => p.Roles.FirstOrDefault(), StringComparer.Ordinal),
        ];
}
