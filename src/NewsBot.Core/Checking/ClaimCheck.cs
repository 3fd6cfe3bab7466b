using NewsBot.Core.Checking.Comparing;
using NewsBot.Core.Checking.Speakers;
using NewsBot.Core.Quotations;
using NewsBot.Core.Retrieval;
using NewsBot.Core.Snapshots;
using NewsBot.Core.Statements;
using NewsBot.Core.Text;

namespace NewsBot.Core.Checking;

/// <summary>One claim against one corpus.</summary>
internal sealed class ClaimCheck
{
    /// <summary>So many statements are compared; the search has chosen them by their rarest words.</summary>
    private const int MaxStatements = 24;

    /// <summary>So many are laid word over word.</summary>
    private const int MaxAligned = 12;

    /// <summary>Of who says more than that only what was found is laid word over word.</summary>
    private const int MaxAlignedWords = 1_500;

    private const int MaxPassages = 5;

    /// <summary>From here on a passage is said to have the words.</summary>
    private const double PlainSimilarity = 0.85;

    private readonly CorpusSnapshot _corpus;
    private readonly Searcher _searcher;
    private readonly Claim _claim;
    private readonly SearchFilter _filter;
    private readonly ClaimComparison _comparison;
    private readonly SpeakerDirectory? _speakers;
    private readonly CancellationToken _cancellationToken;

    public ClaimCheck(
        CorpusSnapshot corpus,
        Searcher searcher,
        Claim claim,
        SearchFilter filter,
        CancellationToken cancellationToken
    )
    {
        (_corpus, _searcher, _claim, _filter, _cancellationToken) = (
            corpus,
            searcher,
            claim,
            filter,
            cancellationToken
        );
        _comparison = new ClaimComparison(claim);
        _speakers = claim.Speaker is { } speaker
            ? new SpeakerDirectory(corpus.Ledger, speaker)
            : null;
    }

    /// <summary>The verdict with its proof.</summary>
    public CheckResult Run()
    {
        var findings = _claim.Words.Words.IsEmpty ? [] : Findings();
        var (verdict, chosen) = new Judgement(_claim, _comparison.TellingCount).Of(findings);
        var shown =
            verdict == Verdict.Verbatim
                ? PrintedElsewhere.Beside(chosen, findings, _claim.Words)
                : chosen;
        var matches = shown.Select(MatchWriter.Write).ToList();
        if (verdict == Verdict.NotFound && PlainMatch() is { } plain)
        {
            matches.Insert(0, plain);
        }

        return new CheckResult
        {
            Claim = _claim,
            Verdict = verdict,
            Matches = matches,
            Candidates = Candidates(verdict, chosen),
            Notes = Notes(verdict, chosen),
            Searched = _corpus.ScopeOf(_filter),
        };
    }

    private List<Finding> Findings()
    {
        var found = StatementSearch.Find(
            _corpus.Ledger,
            _claim.Text,
            _filter,
            MaxStatements,
            _cancellationToken
        );
        var findings = new List<Finding>();
        var groups = found.GroupBy(m =>
            (
                m.Statement.Article.Id,
                m.Statement.Stance,
                m.Statement.Speaker?.Name ?? $"\n{m.Statement.Span.Start}"
            )
        );
        foreach (var group in groups)
        {
            _cancellationToken.ThrowIfCancellationRequested();
            findings.Add(Compared([.. group.Select(m => m.Statement)], findings.Count));
        }

        return findings.ConvertAll(f => f with { Relation = RelationOf(f) });
    }

    private SpeakerRelation RelationOf(Finding finding)
    {
        var (start, count) = finding.Words.GetOffsetAndLength(finding.Spoken.Words.Words.Length);
        return _speakers is null
            ? SpeakerRelation.Same
            : _speakers.RelationTo(
                finding.Spoken.Article,
                finding.Spoken.QuotationOf(count > 0 ? start : 0)
            );
    }

    // What one speaker said in one article: in marks to the letter, in marks otherwise, or in the reporter's words.
    private Finding Compared(IReadOnlyList<Statement> found, int rank)
    {
        var own = SpokenWords.Own(found[0].Article, StatementsOf(found[0]));
        if ((_comparison.Exact(own) ?? Lifted(found[0])) is { } exact)
        {
            return Corrected(found[0], exact) ?? exact;
        }

        if (own.Words.Words.Length > MaxAlignedWords)
        {
            own = SpokenWords.Own(found[0].Article, found);
        }

        var reported = found.Where(s => s.Kind != QuotationKind.Direct).Take(3).Select(Reported);
        return (
            own.Words.Words.IsEmpty || rank >= MaxAligned
                ? []
                : new[] { _comparison.Aligned(own, isReported: false) }
        )
            .Concat(reported)
            .DefaultIfEmpty(_comparison.Aligned(SpokenWords.All(found[0]), isReported: true))
            .OrderBy(f => f.Kind == FindingKind.Reported ? FindingKind.Altered : f.Kind)
            .ThenByDescending(f => f.Similarity)
            .First();
    }

    // What an article lifts out of its body may leave out what lies between.
    private Finding? Lifted(Statement statement)
    {
        var pulls = _corpus
            .Ledger.QuotationsOf(statement.Article.Id)
            .Where(q => q.IsPull && q.Same is not null && q.Speaker == statement.Speaker);
        return pulls
            .Select(q => _comparison.Exact(SpokenWords.All(new Statement(statement.Article, [q]))))
            .FirstOrDefault(f => f is { Kind: FindingKind.Exact });
    }

    // Words that their outlet takes back are compared with those that it has in their place.
    private Finding? Corrected(Statement statement, Finding exact)
    {
        var article = statement.Article;
        var wrong = exact.Spoken.QuotationOf(exact.Words.Start.Value).Span;
        var others = StatementsOf(statement).Where(s => !s.Span.Overlaps(wrong)).ToArray();
        if (others.Length == 0 || !TakenBack.Holds(article, wrong))
        {
            return null;
        }

        var right = _comparison.Aligned(SpokenWords.Own(article, others), isReported: false);
        var shown =
            right.Kind == FindingKind.Altered ? right : exact with { Kind = FindingKind.Turned };
        return shown with { Notes = [new CheckNote(CheckNoteKind.TakenBack), .. shown.Notes] };
    }

    private Finding Reported(Statement statement)
    {
        var all = SpokenWords.All(statement);
        return _comparison.Exact(all) is { Kind: FindingKind.Exact } exact
            ? exact with
            {
                Kind = FindingKind.Reported,
                Notes = [.. exact.Notes, new CheckNote(CheckNoteKind.Reported)],
            }
            : _comparison.Aligned(all, isReported: true);
    }

    private IReadOnlyList<Statement> StatementsOf(Statement statement) =>
        statement.Speaker is null
            ? [statement]
            :
            [
                .. StatementReader
                    .Read(statement.Article, _corpus.Ledger.QuotationsOf(statement.Article.Id))
                    .Where(s =>
                        s.Speaker?.Name == statement.Speaker.Name && s.Stance == statement.Stance
                    ),
            ];

    // Several of a name, unless just one of them said such words, or somebody else did.
    private IReadOnlyList<SpeakerCandidate> Candidates(
        Verdict verdict,
        IReadOnlyList<Finding> chosen
    )
    {
        if (_speakers is null || verdict == Verdict.Misattributed)
        {
            return [];
        }

        var said =
            verdict == Verdict.NotFound
                ? []
                : chosen
                    .Where(f => f.Relation == SpeakerRelation.Same)
                    .Select(f => f.Spoken.Speaker?.Name)
                    .OfType<string>()
                    .ToArray();
        var namesakes = _speakers.Namesakes();
        var meant = namesakes.Count(n =>
            Array.Exists(said, s => ClaimedSpeaker.MayBeOne(n.Name, s))
        );
        return meant == 1 ? [] : namesakes;
    }

    private List<CheckNote> Notes(Verdict verdict, IReadOnlyList<Finding> chosen)
    {
        var notes = new List<CheckNote>();
        if (
            _speakers is { IsUnknown: true }
            && chosen is not [{ Relation: SpeakerRelation.Same }, ..]
        )
        {
            notes.Add(new CheckNote(CheckNoteKind.SpeakerUnknown));
        }

        if (
            chosen is [{ Relation: SpeakerRelation.Uncertain, Kind: FindingKind.Exact }, ..]
            || (verdict != Verdict.NotFound && chosen is [{ Relation: SpeakerRelation.Open }, ..])
        )
        {
            notes.Add(new CheckNote(CheckNoteKind.SpeakerOpen));
        }

        var areCommon =
            _comparison.TellingCount == 0
            || (
                chosen
                    is [
                        { Kind: FindingKind.Exact, Relation: not SpeakerRelation.Uncertain } best,
                        ..,
                    ]
                && !(
                    _speakers is not null
                    && best.Spoken.Speaker is null or { Kind: SpeakerKind.Unnamed }
                )
            );
        if (verdict == Verdict.NotFound && areCommon && !_claim.Words.Words.IsEmpty)
        {
            notes.Add(new CheckNote(CheckNoteKind.Common));
        }

        return notes;
    }

    private CheckMatch? PlainMatch()
    {
        if (_comparison.TellingCount == 0)
        {
            return null;
        }

        var hits = _searcher.Search(
            _corpus.Index,
            new Query(PlainWords.Of(_claim.Text)) { Filter = _filter },
            MaxPassages,
            _cancellationToken
        );
        return hits.Select(hit =>
                (Hit: hit, Told: _comparison.Aligned(SpokenWords.Told(hit), isReported: true))
            )
            .Where(h =>
                (h.Told.Similarity >= PlainSimilarity || IsContradicted(h.Told))
                && !IsQuoted(h.Hit, h.Told)
            )
            .OrderByDescending(h => h.Told.Similarity)
            .Select(h => MatchWriter.Told(h.Told))
            .FirstOrDefault();
    }

    private static bool IsContradicted(Finding told) =>
        told is { Kind: FindingKind.Reported, TurnsSense: true };

    private bool IsQuoted(Hit hit, Finding told)
    {
        var spans = told.Spoken.Words.Spans[told.Words];
        var words = new TextSpan(spans[0].Start, spans[^1].End);
        return _corpus.Ledger.QuotationsOf(hit.Article.Id).Any(q => q.Span.Overlaps(words));
    }
}
