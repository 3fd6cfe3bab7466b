using NewsBot.Core.Questions;
using NewsBot.Core.Retrieval;
using NewsBot.Core.Snapshots;

namespace NewsBot.Core.Answering;

/// <summary>A question as it was understood, read once before anything is looked for.</summary>
/// <param name="Question">The question.</param>
/// <param name="Clock">The time of the request.</param>
/// <param name="Query">What is searched for, after follow-ups, slips and words about time.</param>
public sealed record AskedQuestion(Question Question, DateTimeOffset Clock, Query Query)
{
    /// <summary>A question of so many different words asks about several things; plain ones have half as many.</summary>
    private const int ManySidedWords = 17;

    /// <summary>The question with all its words as its times were read from; names of earlier turns may be added.</summary>
    public string Text { get; init; } = Query.Text;

    /// <summary>What the question says about time, as it was read on the clock; spans point into <see cref="Text"/>.</summary>
    public IReadOnlyList<TimeReference> Times { get; init; } = [];

    /// <summary>Words of the question that were taken for words of the corpus.</summary>
    public IReadOnlyList<(string Asked, string Taken)> Readings { get; init; } = [];

    /// <summary>What form the answer is expected to have.</summary>
    public QuestionForm Form { get; init; }

    /// <summary>Whose words the question asks for, and what about.</summary>
    public SpeechQuestion Speech { get; init; } = new("", Query.Text);

    /// <summary>
    /// Whether the question speaks of so many things that no single passage can carry it; several together must.
    /// </summary>
    public bool IsManySided => Query.Words.Count >= ManySidedWords;

    /// <summary>Whether age counts.</summary>
    public bool HasRecency => Query.Today is not null;

    /// <summary>Whether one speaker is asked about, so that it must be clear which.</summary>
    internal bool AsksForOneSpeaker => Speech.Speaker.Length > 0 || Form == QuestionForm.WhoIs;

    /// <summary>Whether statements may answer.</summary>
    internal bool MayBeAnsweredByWords =>
        Form
            is QuestionForm.WordsSaid
                or QuestionForm.Person
                or QuestionForm.Comparison
                or QuestionForm.WhoIs;

    /// <summary>Reads a question for one generation of the corpus.</summary>
    internal static AskedQuestion Read(Question question, RequestClock clock, CorpusSnapshot corpus)
    {
        var (query, text, times) = TimedQuery.Read(question, clock, corpus);
        var (spelt, readings) = Spelling.Read(corpus.Index, query.Text);
        query = spelt == query.Text ? query : query with { Words = new QueryWords(spelt) };
        var form = QuestionForms.Of(text);
        return new AskedQuestion(question, clock.Read(question.Asked, corpus), query)
        {
            Text = text,
            Times = times,
            Readings = readings,
            Form = form,
            Speech =
                form == QuestionForm.WordsSaid
                    ? SpeechQuestion.Parse(query.Text)
                    : new SpeechQuestion("", query.Text),
        };
    }
}
