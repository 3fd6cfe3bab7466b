using NewsBot.Core.Answering;
using NewsBot.Core.Answering.Statements;
using NewsBot.Core.Articles;
using NewsBot.Core.Checking;
using NewsBot.Core.Snapshots;
using NewsBot.Core.Statements;
using NewsBot.Core.Text;

namespace NewsBot.Requests;

/// <summary>Statements by who said them and by their words, verified.</summary>
internal static class SpokenStatements
{
    /// <summary>Who may be meant; and where it is one person, what they said.</summary>
    public static Result.Spoken Find(
        Request.Said said,
        CorpusSnapshot corpus,
        DateTimeOffset clock,
        CancellationToken cancellationToken
    )
    {
        var found = SpeakerFinder.Find(corpus.Ledger, said.Speaker);
        var query = new SaidQuery(said.Speaker)
        {
            About = string.IsNullOrWhiteSpace(said.About) ? null : said.About,
            Filter = said.Filter,
        };
        var parts = new List<ReplyPart>();
        if (found.People is [var person])
        {
            var takenBack = new TakenBackWords(person.Statements);
            foreach (var told in query.Of(corpus.Ledger, person, cancellationToken))
            {
                cancellationToken.ThrowIfCancellationRequested();
                AddTo(parts, told, takenBack);
            }
        }

        return new Result.Spoken(found, Verify(parts, corpus, cancellationToken))
        {
            Request = said,
            Corpus = corpus,
            Clock = clock,
        };
    }

    /// <summary>The statements that have the words, the nearest first.</summary>
    public static Result.Matched Find(
        Request.WhoSaid whoSaid,
        CorpusSnapshot corpus,
        DateTimeOffset clock,
        CancellationToken cancellationToken
    )
    {
        var similarity = new Dictionary<Citation, double>();
        var parts = new List<ReplyPart>();
        foreach (
            var (told, match) in WhoSaid.Find(
                corpus.Ledger,
                whoSaid.Words,
                whoSaid.Filter,
                whoSaid.Count,
                cancellationToken
            )
        )
        {
            foreach (var quoted in StatementQuotes.Of(told, parts.Count + 1, Matter(match)))
            {
                parts.Add(quoted);
                similarity.Add(quoted.Citation, match.Similarity);
            }
        }

        return new Result.Matched(Verify(parts, corpus, cancellationToken), similarity)
        {
            Request = whoSaid,
            Corpus = corpus,
            Clock = clock,
        };
    }

    // The statement, then what other outlets print of it in other words.
    private static void AddTo(List<ReplyPart> parts, ToldStatement told, TakenBackWords takenBack)
    {
        var first = parts.Count + 1;
        foreach (var version in told.Otherwise.Prepend(told))
        {
            var correction = takenBack.CorrectionOf(version.First)?.Article;
            parts.AddRange(
                StatementQuotes
                    .Of(version, parts.Count + 1)
                    .Select(quoted =>
                        quoted with
                        {
                            TakenBackBy = correction,
                            OtherwiseThan = version == told ? null : first,
                            IsSpokenTo = version.IsSpokenTo,
                        }
                    )
            );
        }
    }

    private static VerifiedReply Verify(
        List<ReplyPart> parts,
        CorpusSnapshot corpus,
        CancellationToken cancellationToken
    ) => Verifier.Verify(new Draft(parts), corpus, cancellationToken);

    // From the first word that agrees to the last.
    private static TextSpan? Matter(StatementMatch match)
    {
        var spans = match.Alignment.Found.Spans[match.Alignment.FoundWords];
        return spans.IsEmpty ? null : new TextSpan(spans[0].Start, spans[^1].End);
    }
}
