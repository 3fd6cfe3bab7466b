using NewsBot.Core.Articles;
using NewsBot.Core.Language;
using NewsBot.Core.Quotations;
using NewsBot.Core.Statements;
using NewsBot.Core.Text;

namespace NewsBot.Core.Checking.Speakers;

/// <summary>People and bodies of the corpus whom a claim may mean, as the ledger knows them across articles.</summary>
internal sealed class SpeakerDirectory
{
    private const int MaxChoices = 9;

    private readonly ClaimedSpeaker _claimed;
    private readonly IReadOnlyList<Person> _people;
    private readonly Speaker[] _meant;

    /// <param name="ledger">The ledger.</param>
    /// <param name="name">Whom the claim names.</param>
    public SpeakerDirectory(Ledger ledger, string name)
    {
        _claimed = new ClaimedSpeaker(name);
        _people = SpeakerFinder.Find(ledger, name).People;
        _meant =
        [
            .. _people
                .SelectMany(p => p.Statements)
                .Select(s => s.Speaker)
                .OfType<Speaker>()
                .Distinct(),
        ];
    }

    /// <summary>Whether nobody of that name or office speaks in the corpus.</summary>
    public bool IsUnknown => _people.Count == 0;

    /// <summary>How the claim's speaker stands to the one of a quotation; to accuse who spoke is worse than to leave it open.</summary>
    public SpeakerRelation RelationTo(Article article, Quotation quotation)
    {
        var relation = RelationTo(quotation.Speaker, article);
        return relation != SpeakerRelation.Other ? relation
            : quotation.With is { } with && RelationTo(with, article) == SpeakerRelation.Same
                ? SpeakerRelation.Same
            : quotation.IsUncertain || NearerNames.MayBeMeant(article, quotation, _claimed)
                ? SpeakerRelation.Uncertain
            : SpeakerRelation.Other;
    }

    private SpeakerRelation RelationTo(Speaker? speaker, Article article)
    {
        if (_claimed.IsEmpty)
        {
            return SpeakerRelation.Same;
        }

        if (speaker is null)
        {
            return SpeakerRelation.Open;
        }

        if (_claimed.Means(speaker) || Array.Exists(_meant, m => AreOne(m, speaker)))
        {
            return SpeakerRelation.Same;
        }

        return IsWritten(speaker) ? SpeakerRelation.Uncertain
            : IsOpen(speaker) ? SpeakerRelation.Open
            : IsUnknown ? Otherwise(speaker, article)
            : SpeakerRelation.Other;
    }

    // Somebody of whom nothing is quoted under that name: "Ann Orr, who married Tom Blake" may be Ann Blake.
    private SpeakerRelation Otherwise(Speaker speaker, Article article)
    {
        var hasGivenName = _claimed.HasGivenName(speaker);
        return _claimed.Narrows(speaker) || (hasGivenName && IsHalfNamedIn(article))
                ? SpeakerRelation.Open
            : hasGivenName || _claimed.MayMean(speaker) ? SpeakerRelation.Uncertain
            : SpeakerRelation.Other;
    }

    // By the last name and never in full: nobody else of the article has the name.
    private bool IsHalfNamedIn(Article article)
    {
        var words = $" {PlainWords.Of(article.Text)} ";
        return words.Contains($" {_claimed.LastName} ", StringComparison.Ordinal)
            && !words.Contains($" {_claimed.FullName} ", StringComparison.Ordinal);
    }

    /// <summary>Several people of one last name whom the claim may mean, the most quoted first; empty where it means one.</summary>
    public IReadOnlyList<SpeakerCandidate> Namesakes() =>
        _people.Count < 2
            ? []
            :
            [
                .. _people
                    .OrderByDescending(p => p.Statements.Length)
                    .ThenBy(p => p.Name, StringComparer.Ordinal)
                    .Take(MaxChoices)
                    .Select(p => new SpeakerCandidate(p.Name, p.Roles, p.Statements.Length)),
            ];

    // What a leaflet or an account says is not what somebody said.
    private static bool IsWritten(Speaker speaker) =>
        (speaker.Kind == SpeakerKind.Unnamed || char.IsLower(speaker.Name[0]))
        && IsWritten(speaker.Name.AsSpan(speaker.Name.LastIndexOf(' ') + 1));

    private static bool IsWritten(ReadOnlySpan<char> noun) =>
        Lexicon.Of(noun).HasFlag(WordClass.Artefact)
        || StanceWords.Of(noun).HasFlag(StanceWord.Account);

    // "A man" may be anybody, a minister not; a country and its ministry may be meant by each other.
    private bool IsOpen(Speaker speaker) =>
        speaker.Kind switch
        {
            SpeakerKind.Body => _claimed.Touches(speaker),
            SpeakerKind.Unnamed => ClaimedSpeaker.IsAnybody(speaker.Name)
                || !Array.Exists(_meant, m => m.Role is not null),
            // "The chairwoman" may be anybody of whom the page tells no office.
            _ => speaker.Role is null && _claimed.IsOffice,
        };

    private static bool IsFull(Speaker speaker) =>
        speaker.Kind == SpeakerKind.Person && speaker.Name.Contains(' ', StringComparison.Ordinal);

    // Another article may know them by another name: in full, or by the office alone.
    private static bool AreOne(Speaker known, Speaker speaker) =>
        speaker.Kind == SpeakerKind.Unnamed
            ? known.Role is { } role && ClaimedSpeaker.HasOffice(role, speaker.Name)
            : known.Kind == speaker.Kind
                && IsFull(known)
                && ClaimedSpeaker.MayBeOne(known.Name, speaker.Name);
}
