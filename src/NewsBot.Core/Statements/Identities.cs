namespace NewsBot.Core.Statements;

/// <summary>
/// Tells which sightings of one surname are one person: connected components of pairwise evidence, in four steps of which
/// each looks at the whole outcome of the step before, so that the order of arrival tells nothing. docs/statements.md has the
/// rules.
/// </summary>
internal static class Identities
{
    /// <summary>The people of one surname.</summary>
    /// <param name="sightings">All sightings of that surname.</param>
    public static IReadOnlyList<IReadOnlyList<Sighting>> Of(IEnumerable<Sighting> sightings)
    {
        var all = sightings.ToLookup(s => s.Name.IsFull);
        var drafts = ByFullName([.. all[true]]);
        drafts = JoinForms(drafts);
        var open = Place(
            drafts,
            [.. all[false]],
            static (s, d) => d.MayBeNamed([s.Name.Given]),
            static s => s.Name.Given.IsEmpty
        );
        return [.. drafts.Select(d => d.Sightings), .. JoinShortNames(open)];
    }

    // The same full name is one person, unless roles are of different walks of life; where they are, a page that tells no
    // walk goes to whom it is near.
    private static List<PersonDraft> ByFullName(List<Sighting> sightings)
    {
        var drafts = new List<PersonDraft>();
        foreach (var sameName in sightings.GroupBy(s => s.Name.Key, StringComparer.Ordinal))
        {
            var byWalks = sameName.ToLookup(s => s.Role.Walks);
            var told = byWalks.Where(g => g.Key != 0).ToArray();
            var groups = new Groups(told.Length);
            Pairs(
                told.Length,
                (i, j) =>
                {
                    if ((told[i].Key & told[j].Key) != 0)
                    {
                        groups.Join(i, j);
                    }
                }
            );
            var people = groups
                .Of(told)
                .Select(g => new PersonDraft(g.SelectMany(s => s)))
                .ToList();
            var open = byWalks[0].ToList();
            if (people.Count == 1)
            {
                open.ForEach(people[0].Add);
            }
            else if (open.Count > 0)
            {
                open = Place(people, open, static (_, _) => true, static _ => true);
                people.AddRange(open.Count > 0 ? [new PersonDraft(open)] : []);
            }

            drafts.AddRange(people);
        }

        return drafts;
    }

    // Other forms of a name (Philip J., Phil) are one person where the roles say so too, and nobody else may be meant.
    private static List<PersonDraft> JoinForms(List<PersonDraft> drafts)
    {
        var partners = drafts.ConvertAll(_ => new HashSet<int>());
        foreach (var sharing in Index(drafts, static d => d.Evidence).Values)
        {
            Pairs(
                sharing.Count,
                (i, j) =>
                {
                    var (a, b) = (sharing[i], sharing[j]);
                    if (AreForms(drafts[a], drafts[b]))
                    {
                        partners[a].Add(b);
                        partners[b].Add(a);
                    }
                }
            );
        }

        var isOpen = partners.ConvertAll(p => !AreOfOneName([.. p.Select(i => drafts[i])]));
        var groups = new Groups(drafts.Count);
        for (var i = 0; i < drafts.Count; i++)
        {
            foreach (var j in partners[i].Where(j => !isOpen[i] && !isOpen[j]))
            {
                groups.Join(i, j);
            }
        }

        return [.. groups.Of(drafts).Select(g => new PersonDraft(g.SelectMany(d => d.Sightings)))];
    }

    private static bool AreForms(PersonDraft left, PersonDraft right) =>
        !left.IsApart(right.Walks) && left.MayBeNamed(right.Given.Values);

    private static bool AreOfOneName(PersonDraft[] drafts)
    {
        var areOne = true;
        Pairs(drafts.Length, (i, j) => areOne &= AreForms(drafts[i], drafts[j]));
        return areOne;
    }

    // Each sighting goes to the one person whose role it shares; else, where its name may do so, to the one of the same outlet
    // and days. All places are chosen before one is taken.
    private static List<Sighting> Place(
        List<PersonDraft> drafts,
        List<Sighting> sightings,
        Func<Sighting, PersonDraft, bool> mayBe,
        Func<Sighting, bool> mayBeNear
    )
    {
        var sharing = Index(drafts, static d => d.Evidence);
        var outlets = Index(drafts, static d => d.Outlets);
        var placed = sightings.ConvertAll(sighting =>
        {
            var byRole = PersonDraft
                .EvidenceOf(sighting.Role)
                .SelectMany(word => sharing.GetValueOrDefault(word) ?? [])
                .Distinct()
                .Select(i => drafts[i])
                .Where(d => Fits(d, sighting))
                .Take(2)
                .ToArray();
            if (byRole.Length > 0 || !mayBeNear(sighting))
            {
                return byRole is [var one] ? one : null;
            }

            var near = (outlets.GetValueOrDefault(PersonDraft.OutletOf(sighting) ?? "") ?? [])
                .Select(i => drafts[i])
                .Where(d => mayBe(sighting, d) && d.IsNear(sighting))
                .Take(2)
                .ToArray();
            return near is [var only] && Fits(only, sighting) ? only : null;
        });
        for (var i = 0; i < placed.Count; i++)
        {
            placed[i]?.Add(sightings[i]);
        }

        return [.. sightings.Where((_, i) => placed[i] is null)];

        bool Fits(PersonDraft draft, Sighting sighting) =>
            !draft.IsApart(sighting.Role.Walks) && mayBe(sighting, draft);
    }

    // Pages that never give the full name: one person where the form is the same and the role, or the outlet and the days.
    private static IEnumerable<IReadOnlyList<Sighting>> JoinShortNames(List<Sighting> sightings)
    {
        var groups = new Groups(sightings.Count);
        var first = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < sightings.Count; i++)
        {
            foreach (var word in PersonDraft.EvidenceOf(sightings[i].Role))
            {
                var key = $"{sightings[i].Name.Key}|{sightings[i].Role.Walks}|{word}";
                groups.Join(i, first.TryGetValue(key, out var same) ? same : first[key] = i);
            }
        }

        var inOutlet = Enumerable
            .Range(0, sightings.Count)
            .Where(i => PersonDraft.OutletOf(sightings[i]) is not null)
            .GroupBy(i =>
                (sightings[i].Name.Key, sightings[i].Role.Walks, PersonDraft.OutletOf(sightings[i]))
            );
        foreach (var outlet in inOutlet)
        {
            var inOrder = outlet.OrderBy(i => sightings[i].Article.Published.Day).ToArray();
            for (var k = 1; k < inOrder.Length; k++)
            {
                if (
                    DayOf(sightings[inOrder[k]]) - DayOf(sightings[inOrder[k - 1]])
                    <= PersonDraft.DaysOfStory
                )
                {
                    groups.Join(inOrder[k - 1], inOrder[k]);
                }
            }
        }

        return groups.Of(sightings);
    }

    private static int DayOf(Sighting sighting) => sighting.Article.Published.Day!.Value.DayNumber;

    // Who has a key.
    private static Dictionary<string, List<int>> Index(
        List<PersonDraft> drafts,
        Func<PersonDraft, IEnumerable<string>> keys
    )
    {
        var index = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var i = 0; i < drafts.Count; i++)
        {
            foreach (var word in keys(drafts[i]))
            {
                if (!index.TryGetValue(word, out var sharing))
                {
                    index.Add(word, sharing = []);
                }

                sharing.Add(i);
            }
        }

        return index;
    }

    private static void Pairs(int count, Action<int, int> pair)
    {
        for (var i = 0; i < count; i++)
        {
            for (var j = i + 1; j < count; j++)
            {
                pair(i, j);
            }
        }
    }
}
