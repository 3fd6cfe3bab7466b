using NewsBot.Core.Answering.Corrections;
using NewsBot.Core.Articles;
using NewsBot.Core.Text;

namespace NewsBot.Core.Answering.Statements;

/// <summary>Finds people's words for a question, and tells those apart that may not answer it.</summary>
/// <param name="asked">The question.</param>
/// <param name="finder">Finds statements for it.</param>
/// <param name="narrowing">The days that it asks about.</param>
/// <param name="unsaid">Words that articles deny or only allege.</param>
internal sealed class SaidFinder(
    AskedQuestion asked,
    StatementFinder finder,
    Narrowing narrowing,
    UnsaidWords unsaid
)
{
    /// <summary>What was said.</summary>
    /// <param name="items">All passages that were found.</param>
    /// <param name="articles">The articles that may be cited.</param>
    /// <param name="corrections">What they take back.</param>
    /// <param name="cancellationToken">Stops between statements.</param>
    public SaidEvidence Find(
        IReadOnlyList<EvidenceItem> items,
        IReadOnlyList<Article> articles,
        IReadOnlyList<CorrectionNote> corrections,
        CancellationToken cancellationToken
    )
    {
        var denials = Denials(articles);
        if (!asked.MayBeAnsweredByWords)
        {
            return SaidEvidence.None with { Unsaid = denials };
        }

        var wrong = WrongIn(corrections);
        var (statements, takenBack, outside) = (
            new List<StatementItem>(),
            new List<StatementItem>(),
            new List<StatementItem>()
        );
        foreach (var statement in finder.Find(items, cancellationToken))
        {
            cancellationToken.ThrowIfCancellationRequested();
            var kind =
                !narrowing.MayBeMeant(statement.Article) ? outside
                : wrong?.FirstIn(PlainWords.Of(statement.Article.Clear.Show(statement.Span)))
                    is null
                    ? statements
                : takenBack;
            kind.Add(statement);
        }

        return new SaidEvidence
        {
            Statements = statements,
            TakenBack = takenBack,
            OutsidePeriod = outside,
            Unsaid = denials,
            Choices = asked.AsksForOneSpeaker ? SpeakerChoices.Of(statements) : [],
        };
    }

    // What articles tell of words that whoever is asked about never said.
    private Citation[] Denials(IReadOnlyList<Article> articles) =>
        asked.Speech.Speaker.Length > 0
            ? [.. unsaid.ToldOf(articles, new AskedSpeaker(asked.Speech.Speaker))]
            : [];

    private static WordRuns? WrongIn(IReadOnlyList<CorrectionNote> corrections)
    {
        if (corrections.Count == 0)
        {
            return null;
        }

        var wrong = new WordRuns();
        foreach (var (number, note) in corrections.Index())
        {
            foreach (var words in note.Wrong)
            {
                wrong.Add(words, number);
            }
        }

        return wrong;
    }
}
