using System.Collections.Immutable;
using NewsBot.Core.Answering;
using NewsBot.Core.Articles;
using NewsBot.Core.Checking;
using NewsBot.Core.Quotations;
using NewsBot.Core.Snapshots;
using NewsBot.Core.Text;
using NewsBot.Requests;
using NewsBot.Storage.State;

namespace NewsBot.Bot.Answers;

/// <summary>
/// An answer that was given before, from what was kept of it: its words are cut anew from the articles and verified like everything
/// else. What an article does not have any more is left out, and that is said. Thread-safe.
/// </summary>
internal sealed class AnswerRecall(CorpusWriter corpus, Phrases phrases)
{
    /// <summary>What the answer says.</summary>
    public AnswerContent Find(AnswerRecord record, string locale)
    {
        var current = corpus.Current;
        var (stored, reader) = (record.Answer, new Reader(current));
        AnswerContent content = stored.Check is { } check
            ? Checked(check, reader)
            : Told(stored, reader);
        if (reader.Lost > 0)
        {
            // Whatever joined the words may speak of those that are gone.
            var left = content.Citations.Select(ReplyPart (q) => q).ToArray();
            content = new AnswerContent.Told(
                phrases.Say(locale, left.Length > 0 ? "answer.changed" : "answer.gone"),
                [.. Verifier.Verify(new Draft(left), current).Parts]
            )
            {
                Outcome = Outcome.Passages,
                Searched = current.Scope,
                Generation = record.Generation,
            };
        }

        return content with
        {
            Title = stored.Title,
            Provider = stored.Provider,
            Outcome = Enum.TryParse<Outcome>(stored.Outcome, out var outcome)
                ? outcome
                : Outcome.Passages,
            Searched = new CorpusScope(stored.Articles, stored.Outlets, stored.From, stored.To),
            Generation = record.Generation,
            Choices =
            [
                .. All(stored.Choices).Select(c => new Alternative(c.Name, c.Request.ToRequest())),
            ],
        };
    }

    private static AnswerContent.Told Told(StoredAnswer stored, Reader reader)
    {
        var parts = new List<ReplyPart>();
        foreach (var part in All(stored.Parts))
        {
            if (part.Quote is { } quote)
            {
                parts.AddRange(reader.Quoted(quote) is { } quoted ? [quoted] : []);
            }
            else if (part.Prose is { } prose)
            {
                parts.Add(new ReplyPart.Prose(prose));
            }
        }

        return new AnswerContent.Told(
            stored.Head,
            [.. Verifier.Verify(new Draft(parts), reader.Corpus).Parts]
        )
        {
            Outcome = default,
            Searched = reader.Corpus.Scope,
            Generation = 0,
        };
    }

    private static AnswerContent.Checked Checked(StoredCheck stored, Reader reader) =>
        new AnswerContent.Checked(
            new CheckResult
            {
                Claim = Claim.Read(stored.Words, stored.Speaker),
                Verdict = Enum.TryParse<Verdict>(stored.Verdict, out var verdict)
                    ? verdict
                    : Verdict.NotFound,
                Matches =
                [
                    .. All(stored.Matches).Select(m => Match(m, reader)).OfType<CheckMatch>(),
                ],
                Candidates =
                [
                    .. All(stored.Candidates)
                        .Select(c => new SpeakerCandidate(c.Name, [.. c.Roles], c.Quotes)),
                ],
                Notes = Notes(stored.Notes),
                Searched = reader.Corpus.Scope,
            }
        )
        {
            Outcome = default,
            Searched = reader.Corpus.Scope,
            Generation = 0,
        };

    private static CheckMatch? Match(StoredMatch stored, Reader reader) =>
        reader.Quoted(stored.Quote) is { } quoted
            ? new CheckMatch
            {
                Citation = quoted.Citation,
                Quotation = quoted.Quotation,
                Similarity = stored.Similarity,
                Diff =
                [
                    .. All(stored.Diff)
                        .Select(d => new DiffPart(
                            Enum.TryParse<DiffOp>(d.Kind, out var op) ? op : DiffOp.Equal,
                            d.Words
                        )),
                ],
                Notes = Notes(stored.Notes),
            }
            : null;

    private static ImmutableArray<CheckNote> Notes(ImmutableArray<StoredNote> stored) =>
        [
            .. All(stored)
                .Where(n => Enum.TryParse<CheckNoteKind>(n.Kind, out _))
                .Select(n => new CheckNote(Enum.Parse<CheckNoteKind>(n.Kind), n.Words)),
        ];

    // What an older program did not write is not there.
    private static ImmutableArray<T> All<T>(ImmutableArray<T> items) =>
        items.IsDefault ? [] : items;

    /// <summary>Cuts words out of one generation; counts those that are gone.</summary>
    private sealed class Reader(CorpusSnapshot corpus)
    {
        public CorpusSnapshot Corpus => corpus;

        public int Lost { get; private set; }

        public ReplyPart.Quoted? Quoted(StoredQuote stored)
        {
            if (Cut(stored.Place) is not { } citation)
            {
                Lost++;
                return null;
            }

            return new ReplyPart.Quoted(citation, stored.Number)
            {
                Quotation = QuotationOf(stored, citation),
                Also = [.. All(stored.Also).Select(Cut).OfType<Citation>()],
                OtherwiseThan = stored.OtherwiseThan,
                IsSpokenTo = stored.IsSpokenTo,
                TakenBackBy = stored.TakenBackBy is { } id ? corpus.Find(new ArticleId(id)) : null,
            };
        }

        private Citation? Cut(StoredPlace stored)
        {
            var span = new TextSpan(stored.Start, stored.End);
            return
                corpus.Find(new ArticleId(stored.Doc)) is { } article
                && span.Start >= 0
                && span.End <= article.Text.Length
                && span.Length is > 0 and <= Citation.MaxLength
                && (
                    stored.Hash is null || stored.Hash == ContentStore.HashOf(span.Of(article.Text))
                )
                ? Citation.Cut(article, span)
                : null;
        }

        // Whose words they are the ledger tells; that they were not said is believed whoever tells it.
        private Quotation? QuotationOf(StoredQuote stored, Citation citation)
        {
            if (All(stored.Quotation) is not [var start, var end])
            {
                return null;
            }

            var span = new TextSpan(start, end);
            var known = corpus
                .Ledger.QuotationsOf(citation.Article.Id)
                .FirstOrDefault(q => q.Span == span);
            return known is null
                ? null
                : known with
                {
                    Kind = Enum.TryParse<QuotationKind>(stored.Kind, out var kind)
                        ? kind
                        : known.Kind,
                    Stance =
                        known.Stance == Stance.Said
                        && Enum.TryParse<Stance>(stored.Stance, out var stance)
                            ? stance
                            : known.Stance,
                };
        }
    }
}
