using System.Globalization;
using NewsBot.Core.Answering;
using NewsBot.Core.Answering.Statements;
using NewsBot.Core.Checking;
using NewsBot.Core.Retrieval;
using NewsBot.Core.Snapshots;
using NewsBot.Core.Statements;
using NewsBot.Replies;

namespace NewsBot.Requests;

/// <summary>What somebody said is asked for.</summary>
/// <param name="Speaker">Whom a name, a last name or a role means.</param>
/// <param name="About">Only what was said about this; <see langword="null"/> for all.</param>
/// <param name="Filter">Which articles count.</param>
internal sealed record SaidRequest(string Speaker, string? About, SearchFilter Filter)
{
    /// <summary>Who may be meant; and where it is one person, their statements, verified.</summary>
    public (FoundSpeakers Found, VerifiedReply Reply) Answer(
        CorpusSnapshot corpus,
        CancellationToken cancellationToken = default
    )
    {
        var found = SpeakerFinder.Find(corpus.Ledger, Speaker);
        var query = new SaidQuery(Speaker)
        {
            About = string.IsNullOrWhiteSpace(About) ? null : About,
            Filter = Filter,
        };
        var parts = new List<ReplyPart>();
        if (found.People is [var person])
        {
            var takenBack = new TakenBackWords(person.Statements);
            var number = 1;
            foreach (var told in query.Of(corpus.Ledger, person, cancellationToken))
            {
                cancellationToken.ThrowIfCancellationRequested();
                var quoted = StatementQuotes.Of(told, number).ToArray();
                parts.AddRange(quoted);
                parts.AddRange(Note(number, takenBack.CorrectionOf(told.First)));
                number += quoted.Length;
            }
        }

        return (found, Verifier.Verify(new Draft(parts), corpus, cancellationToken));
    }

    private static IEnumerable<ReplyPart> Note(int number, Statement? correction) =>
        correction is null
            ? []
            :
            [
                new ReplyPart.Prose(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"[{number}] was taken back: {ReplyWords.Origin(correction.Article)}."
                    )
                ),
            ];
}
