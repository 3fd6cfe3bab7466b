using NewsBot.Core.Answering.Composing;
using NewsBot.Core.Answering.Receipts;
using NewsBot.Core.Articles;
using NewsBot.Core.Statements;

namespace NewsBot.Core.Answering.Statements;

/// <summary>
/// The statements that an answer shows: the best, each once, and below each what other outlets print of it in other words.
/// </summary>
internal sealed class StatementSelection
{
    /// <summary>So many versions of other outlets are shown of one statement.</summary>
    private const int MaxVersions = 2;

    private readonly IReadOnlyList<StatementItem> _answering;
    private readonly List<StatementItem> _chosen = [];
    private readonly List<ToldStatement> _told = [];
    private readonly List<ReplyPart.Quoted> _quoted = [];

    private StatementSelection(IReadOnlyList<StatementItem> answering) => _answering = answering;

    /// <summary>Those of the statements that answer which are shown, best first.</summary>
    public IReadOnlyList<StatementItem> Chosen => _chosen;

    /// <summary>What is cited, numbered from 1.</summary>
    public IReadOnlyList<ReplyPart.Quoted> Quoted => _quoted;

    /// <summary>Whether another outlet prints one of them otherwise.</summary>
    public bool HasVersions => _told.Count > 0;

    /// <summary>Why others are not shown.</summary>
    public PassedOver PassedOver { get; } = new();

    /// <summary>Chooses.</summary>
    /// <param name="answering">Statements that answer, best first.</param>
    /// <param name="versions">Finds how other outlets print them.</param>
    /// <param name="maxCitations">How many may be cited.</param>
    /// <param name="cancellationToken">Stops between statements.</param>
    public static StatementSelection Of(
        IReadOnlyList<StatementItem> answering,
        OtherVersions versions,
        int maxCitations,
        CancellationToken cancellationToken
    )
    {
        var selection = new StatementSelection(answering);
        foreach (var statement in answering)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (selection.Holds(statement))
            {
                selection.PassedOver.Note(statement, StatementFate.SameAsAnother);
            }
            else if (selection._quoted.Count == maxCitations)
            {
                selection.PassedOver.Note(statement, StatementFate.OverLimit);
            }
            else
            {
                selection.Add(statement, versions, maxCitations, cancellationToken);
            }
        }

        return selection;
    }

    /// <summary>A citation of a statement, with the others that have its very words.</summary>
    public static ReplyPart.Quoted Quote(
        StatementItem statement,
        int number,
        IReadOnlyList<StatementItem> all
    ) =>
        new(CitationOf(statement), number)
        {
            Quotation = statement.Quotation,
            Also =
            [
                .. all.Where(s => s.Article.Id != statement.Article.Id && IsSame(s, statement))
                    .Select(CitationOf)
                    .DistinctBy(c => c.Article.Id),
            ],
        };

    /// <summary>The words of a statement.</summary>
    public static Citation CitationOf(StatementItem statement) =>
        Citation.Cut(statement.Article, statement.Span);

    /// <summary>Whether both have the very same words.</summary>
    public static bool IsSame(StatementItem left, StatementItem right) =>
        NearDuplicates.HaveSameWords(
            left.Span.Of(left.Article.Text),
            right.Span.Of(right.Article.Text)
        );

    private bool Holds(StatementItem statement) =>
        _chosen.Exists(c => IsSame(c, statement))
        || _told
            .SelectMany(t => t.Otherwise.Prepend(t))
            .SelectMany(v => v.Carried)
            .Any(s => OtherVersions.Is(s, statement));

    private void Add(
        StatementItem statement,
        OtherVersions versions,
        int maxCitations,
        CancellationToken cancellationToken
    )
    {
        _chosen.Add(statement);
        var room = maxCitations - _quoted.Count;
        if (room > 1 && versions.Of(statement, cancellationToken) is { } told)
        {
            _told.Add(told);
            AddSideBySide(told, statement, Math.Min(room, 1 + MaxVersions));
        }
        else
        {
            _quoted.Add(Quote(statement, _quoted.Count + 1, _answering));
        }
    }

    // What was found for the question is always among them; that of the outlet which was spoken to leads.
    private void AddSideBySide(ToldStatement told, StatementItem found, int count)
    {
        ToldStatement[] all = [told, .. told.Otherwise];
        var own = Array.Find(all, v => OtherVersions.Is(v.First, found));
        var lead = _quoted.Count + 1;
        foreach (var version in all.OrderBy(v => v != told && v != own).Take(count))
        {
            var number = _quoted.Count + 1;
            var quoted =
                version == own
                    ? Quote(found, number, _answering)
                    : StatementQuotes.Of(version, number).First();
            _quoted.Add(
                quoted with
                {
                    OtherwiseThan = number == lead ? null : lead,
                    IsSpokenTo = version.IsSpokenTo,
                }
            );
        }
    }
}
