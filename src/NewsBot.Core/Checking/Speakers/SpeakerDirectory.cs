using NewsBot.Core.Quotations;
using NewsBot.Core.Retrieval;
using NewsBot.Core.Snapshots;
using NewsBot.Core.Statements;

namespace NewsBot.Core.Checking.Speakers;

/// <summary>People and bodies of the corpus whom a claim may mean, out of the articles that have their name.</summary>
internal sealed class SpeakerDirectory
{
    /// <summary>So many passages are looked at for the name.</summary>
    private const int MaxPassages = 60;

    private const int MaxChoices = 9;

    private readonly ClaimedSpeaker _claimed;
    private readonly List<(Speaker Speaker, int Statements)> _meant = [];

    private SpeakerDirectory(ClaimedSpeaker claimed) => _claimed = claimed;

    /// <summary>Whether nobody of that name or office speaks in the corpus.</summary>
    public bool IsUnknown => _meant.Count == 0;

    /// <summary>Looks the name up.</summary>
    public static SpeakerDirectory Read(
        CorpusSnapshot corpus,
        Searcher searcher,
        string name,
        SearchFilter filter,
        CancellationToken cancellationToken
    )
    {
        var directory = new SpeakerDirectory(new ClaimedSpeaker(name));
        if (directory._claimed.IsEmpty)
        {
            return directory;
        }

        var hits = searcher.Search(
            corpus.Index,
            new Query(name.Replace('"', ' ')) { Filter = filter },
            MaxPassages,
            cancellationToken
        );
        foreach (var article in hits.Select(h => h.Article).DistinctBy(a => a.Id))
        {
            directory.Add(StatementReader.Read(article, corpus.Ledger.QuotationsOf(article.Id)));
        }

        return directory;
    }

    /// <summary>How the claim's speaker stands to the one of a statement.</summary>
    public SpeakerRelation RelationTo(Speaker? speaker)
    {
        if (_claimed.IsEmpty)
        {
            return SpeakerRelation.Same;
        }

        if (speaker is null)
        {
            return SpeakerRelation.Open;
        }

        if (_claimed.Means(speaker) || _meant.Exists(m => AreOne(m.Speaker, speaker)))
        {
            return SpeakerRelation.Same;
        }

        return IsOpen(speaker) ? SpeakerRelation.Open : SpeakerRelation.Other;
    }

    /// <summary>Several people of one last name whom the claim may mean, the most quoted first; empty where it means one.</summary>
    public IReadOnlyList<SpeakerCandidate> Namesakes()
    {
        var people = new List<(List<string> Names, List<string> Roles, int Statements)>();
        foreach (var (speaker, statements) in _meant.Where(m => IsFull(m.Speaker)))
        {
            var known = people.FindIndex(p => ClaimedSpeaker.MayBeOne(p.Names[0], speaker.Name));
            if (known < 0)
            {
                people.Add(([speaker.Name], RoleOf(speaker), statements));
                continue;
            }

            people[known].Names.Add(speaker.Name);
            people[known]
                .Roles.AddRange(
                    RoleOf(speaker).Except(people[known].Roles, StringComparer.OrdinalIgnoreCase)
                );
            people[known] = people[known] with
            {
                Statements = people[known].Statements + statements,
            };
        }

        return people.Count < 2
            ? []
            :
            [
                .. people
                    .OrderByDescending(p => p.Statements)
                    .ThenBy(p => p.Names[0], StringComparer.Ordinal)
                    .Take(MaxChoices)
                    .Select(p => new SpeakerCandidate(p.Names[0], p.Roles, p.Statements)),
            ];
    }

    // "A man" may be anybody, a minister not; a country and its ministry may be meant by each other.
    private bool IsOpen(Speaker speaker) =>
        speaker.Kind switch
        {
            SpeakerKind.Body => _claimed.Touches(speaker),
            SpeakerKind.Unnamed => ClaimedSpeaker.IsAnybody(speaker.Name)
                || !_meant.Exists(m => m.Speaker.Role is not null),
            _ => false,
        };

    private void Add(IEnumerable<Statement> statements)
    {
        foreach (var group in statements.Where(s => s.Speaker is not null).GroupBy(s => s.Speaker!))
        {
            if (_claimed.Means(group.Key))
            {
                _meant.Add((group.Key, group.Count()));
            }
        }
    }

    private static bool IsFull(Speaker speaker) =>
        speaker.Kind == SpeakerKind.Person && speaker.Name.Contains(' ', StringComparison.Ordinal);

    private static List<string> RoleOf(Speaker speaker) => speaker.Role is { } role ? [role] : [];

    // Another article may know them by another name: in full, or by the office alone.
    private static bool AreOne(Speaker known, Speaker speaker) =>
        speaker.Kind == SpeakerKind.Unnamed
            ? known.Role is { } role && ClaimedSpeaker.HasOffice(role, speaker.Name)
            : known.Kind == speaker.Kind
                && IsFull(known)
                && ClaimedSpeaker.MayBeOne(known.Name, speaker.Name);
}
