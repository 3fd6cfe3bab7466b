using NewsBot.Core.Answering.Corrections;
using NewsBot.Core.Articles;
using NewsBot.Core.Statements;
using NewsBot.Core.Text;

namespace NewsBot.Core.Answering.Statements;

/// <summary>
/// Finds how other outlets print what an answer quotes, anywhere in the corpus that was searched. Only some statements that have its
/// rarest words are compared.
/// </summary>
/// <param name="evidence">What was gathered for the question.</param>
internal sealed class OtherVersions(Evidence evidence)
{
    /// <summary>So many statements are looked at for each that is quoted.</summary>
    private const int MaxCompared = 32;

    private readonly Ledger _ledger = evidence.Corpus.Ledger;

    /// <summary>The statement with its versions, or <see langword="null"/> where no other outlet prints it otherwise.</summary>
    public ToldStatement? Of(StatementItem item, CancellationToken cancellationToken = default)
    {
        var own = StatementReader
            .Read(item.Article, _ledger.QuotationsOf(item.Article.Id))
            .FirstOrDefault(s => Is(s, item));
        if (own is null || Printing.Of(own) is not { } printed)
        {
            return null;
        }

        cancellationToken.ThrowIfCancellationRequested();
        var near = StatementSearch
            .Candidates(
                _ledger,
                Shown(item.Article, own.Span),
                evidence.Asked.Question.Filter,
                MaxCompared,
                headWeight: 0
            )
            .ToArray();
        var others = near.Where(s =>
                s.Article.Id != item.Article.Id
                && Printing.Of(s) is { } other
                && SameUtterance.IsPrintedOtherwise(printed, other)
                && MayBeCited(s)
            )
            .ToArray();
        others = others.Length == 0 ? others : WithoutTakenBack(others, near, cancellationToken);
        return others.Length == 0 ? null : PrintedVersions.Of(new ToldStatement(own, []), others);
    }

    // A correction repeats the words that it takes back, so it stands among what is near.
    private Statement[] WithoutTakenBack(
        Statement[] others,
        Statement[] near,
        CancellationToken cancellationToken
    )
    {
        CorrectionNote[] notes =
        [
            .. evidence.Corrections,
            .. near.Select(s => s.Article)
                .DistinctBy(a => a.Id)
                .SelectMany(a => CorrectionNotes.Of(a, cancellationToken)),
        ];
        return Array.FindAll(
            others,
            s => !Array.Exists(notes, n => n.TakesBack(PlainWords.Of(Shown(s.Article, s.Span))))
        );
    }

    /// <summary>Whether a statement is the one that was found for a question.</summary>
    public static bool Is(Statement statement, StatementItem item) =>
        statement.Article.Id == item.Article.Id
        && statement.Parts.Any(p => p.Span == item.Quotation.Span);

    private static string Shown(Article article, TextSpan span) =>
        article
            .Clear.Show(
                span with
                {
                    End = Math.Min(span.End, span.Start + StatementSearch.MaxLength),
                }
            )
            .ToString();

    private static bool MayBeCited(Statement statement) =>
        statement.Span.Length <= Citation.MaxLength
        && !ReservedMarks.AreIn(statement.Span.Of(statement.Article.Text));
}
