using Microsoft.Extensions.Options;
using NewsBot.Core.Answering.Candidates;
using NewsBot.Core.Answering.Corrections;
using NewsBot.Core.Answering.Statements;
using NewsBot.Core.Articles;
using NewsBot.Core.Questions;
using NewsBot.Core.Retrieval;
using NewsBot.Core.Snapshots;
using NewsBot.Core.Text;

namespace NewsBot.Core.Answering;

/// <summary>Searches for a question and picks the sentences that matter.</summary>
public sealed class EvidenceGatherer(
    Searcher searcher,
    RequestClock clock,
    IOptions<AnsweringOptions> options
)
{
    /// <summary>A question of so many different words asks about several things; plain ones have half as many.</summary>
    private const int ManySidedWords = 17;

    /// <summary>So many articles are cited for such a question.</summary>
    private const int Sides = 4;

    /// <summary>Gathers evidence from one generation of the corpus.</summary>
    public Evidence Gather(
        Question question,
        CorpusSnapshot corpus,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(question);
        ArgumentNullException.ThrowIfNull(corpus);
        var now = clock.Read(question.Asked, corpus);
        var (query, asked, times) = TimedQuery.Read(question, clock, corpus);
        var (text, readings) = Spelling.Read(corpus.Index, query.Text);
        query = query with { Text = text };
        var hits = searcher.Search(
            corpus.Index,
            query,
            options.Value.EvidencePassages,
            cancellationToken
        );
        var weights = new TermWeights(corpus.Index, query.Text);
        var unsaid = new UnsaidWords(corpus.Ledger);
        var narrowing = new Narrowing(times, clock.DayOf(now));
        var dated = new DatedWords(asked, times);
        var all = narrowing.Of([
            .. hits.Select(hit => Read(hit, weights, dated, unsaid, cancellationToken)),
        ]);
        var items = Quotable(all);
        var form = QuestionForms.Of(asked);
        var speech = SpeechOf(form, query.Text);
        var found = MaySpeak(form)
            ? new StatementFinder(speech, weights, corpus.Ledger).Find(all, cancellationToken)
            : [];
        var outside = found.Where(s => !narrowing.MayBeMeant(s.Article)).ToArray();
        Article[] articles = [.. items.Select(i => i.Hit.Article).DistinctBy(a => a.Id)];
        var corrections = CorrectionsIn(articles, cancellationToken);
        var meant = found.Except(outside).ToArray();
        var takenBack = TakenBack(corrections, meant, cancellationToken);
        StatementItem[] statements = [.. meant.Except(takenBack)];
        var candidates = new CandidateFinder(form, new QuestionFocus(query.Text, asked), weights)
            .Find(Holding(query.Text, items), corrections, cancellationToken)
            .Where(c => form != QuestionForm.Person || !unsaid.AreNamedFor(c));
        return new Evidence(question, now, corpus, items)
        {
            Form = form,
            Readings = readings,
            SearchedFor = query.Text,
            Asked = asked,
            Times = times,
            Candidates = [.. candidates],
            Unsaid = Denials(speech, unsaid, articles),
            Speech = speech,
            Corrections = corrections,
            TakenBack = takenBack,
            OutsidePeriod = outside,
            Statements = statements,
            Choices = AsksForOne(form, speech) ? SpeakerChoices.Of(statements) : [],
            Misleading = [.. all.Except(items)],
            Strength = searcher.Strength(corpus.Index, query, hits),
            HasRecency = query.Today is not null,
            IsManySided = weights.Count >= ManySidedWords,
            TogetherCoverage = Together(hits, weights),
        };
    }

    private static SpeechQuestion SpeechOf(QuestionForm form, string question) =>
        form == QuestionForm.WordsSaid
            ? SpeechQuestion.Parse(question)
            : new SpeechQuestion("", question);

    private static bool AsksForOne(QuestionForm form, SpeechQuestion speech) =>
        speech.Speaker.Length > 0 || form == QuestionForm.WhoIs;

    private static CorrectionNote[] CorrectionsIn(
        Article[] articles,
        CancellationToken cancellationToken
    ) => [.. articles.SelectMany(a => CorrectionNotes.Of(a, cancellationToken))];

    // What articles tell of words that whoever is asked about never said.
    private static Citation[] Denials(
        SpeechQuestion speech,
        UnsaidWords unsaid,
        Article[] articles
    ) =>
        speech.Speaker.Length > 0
            ? [.. unsaid.ToldOf(articles, new AskedSpeaker(speech.Speaker))]
            : [];

    private static StatementItem[] TakenBack(
        CorrectionNote[] corrections,
        StatementItem[] statements,
        CancellationToken cancellationToken
    )
    {
        if (corrections.Length == 0)
        {
            return [];
        }

        var wrong = new WordRuns();
        foreach (var (number, note) in corrections.Index())
        {
            foreach (var words in note.Wrong)
            {
                wrong.Add(words, number);
            }
        }

        return
        [
            .. statements.Where(s =>
            {
                cancellationToken.ThrowIfCancellationRequested();
                return wrong.FirstIn(PlainWords.Of(s.Span.Of(s.Article.Text))) is not null;
            }),
        ];
    }

    // Words that look like the marks of an answer where nothing else will do, a marker never.
    private static EvidenceItem[] Quotable(EvidenceItem[] items)
    {
        var plain = Array.FindAll(items, i => !ReservedMarks.AreIn(i.Citation.Text));
        return plain.Length > 0
            ? plain
            : Array.FindAll(items, i => !ReservedMarks.HasMarker(i.Citation.Text));
    }

    private static bool MaySpeak(QuestionForm form) =>
        form
            is QuestionForm.WordsSaid
                or QuestionForm.Person
                or QuestionForm.Comparison
                or QuestionForm.WhoIs;

    // Where the question quotes, only passages that hold the words can say whose they are or when they were said.
    private static EvidenceItem[] Holding(string question, EvidenceItem[] items)
    {
        var phrases = QuotedPhrases
            .In(question)
            .Select(p => new PhraseMatcher(p))
            .Where(p => !p.IsEmpty)
            .ToArray();
        var holding = items
            .Where(i =>
                phrases.Any(p =>
                    p.Find(i.Hit.Article.Text, i.Hit.Span.Start, i.Hit.Span.End) is not null
                )
            )
            .ToArray();
        return holding.Length > 0 ? holding : items;
    }

    private static double Together(IReadOnlyList<Hit> hits, TermWeights weights)
    {
        var words = weights.In("");
        foreach (var hit in hits.DistinctBy(h => h.Article.Id).Take(Sides))
        {
            words = words
                .Or(weights.In(hit.Article.Title))
                .Or(weights.In(hit.Article.Outlet))
                .Or(weights.In(hit.Span.Of(hit.Article.Text)));
        }

        return weights.Total == 0 ? 0 : words.Weight / weights.Total;
    }

    private static EvidenceItem Read(
        Hit hit,
        TermWeights weights,
        DatedWords dated,
        UnsaidWords unsaid,
        CancellationToken cancellationToken
    )
    {
        cancellationToken.ThrowIfCancellationRequested();
        var day = weights.In(dated.HeldBy(hit.Article));
        var title = weights.In(hit.Article.Title).Or(day);
        var passage = weights.In(hit.Span.Of(hit.Article.Text));
        var citation = unsaid.Whole(Citation.Cut(hit.Article, SentencePicker.Pick(hit, weights)));
        return new EvidenceItem(
            hit,
            citation,
            Share(passage.Or(title)),
            Share(weights.In(citation.Text).Or(day))
        );

        double Share(TermWeights.Found words) =>
            weights.Total == 0 ? 0 : words.Weight / weights.Total;
    }
}
