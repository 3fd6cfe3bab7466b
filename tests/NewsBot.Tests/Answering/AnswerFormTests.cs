using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;
using NewsBot.Core.Answering;
using NewsBot.Core.Articles;
using NewsBot.Core.Ingestion;
using NewsBot.Core.Retrieval;
using NewsBot.Core.Snapshots;

namespace NewsBot.Tests.Answering;

/// <summary>Questions over two small pages, by the form of their answers.</summary>
public sealed class AnswerFormTests
{
    private const string Dam = """
        Page last updated at 10:40 GMT, Monday, 14 September 2026

        Dam at Kell holds as engineer stays awake

        The dam at Kell held through the night of Sunday, but 312 people had to leave their homes, the county said.

        "I never slept, and neither did the dam," said Ada Orr, the chief engineer of the Kell Water Board.

        "We will raise the wall by two metres before the winter," she added.

        The mayor, Bruno Vail, said that he had slept well.

        Work on the new wall begins on 5 October and will cost 14 million euros.
        """;

    private const string Choir = """
        Page last updated at 09:10 GMT, Tuesday, 15 September 2026

        Choir sings to empty square in Kell

        A choir of 40 sang in the square at Kell on Monday evening, in front of nobody, for everybody had gone to look at the dam.

        "We had practised," said its conductor, Imre Castellan. "One does not waste a rehearsal on weather."
        """;

    private readonly CorpusWriter _writer = new();

    public AnswerFormTests() => _writer.Add([Page("dam.txt", Dam), Page("choir.txt", Choir)]);

    [Theory]
    [InlineData(
        "What did Ada Orr say about the dam?",
        "Ada Orr",
        "\"I never slept, and neither did the dam,\""
    )]
    [InlineData(
        "What did Ada Orr say about the wall?",
        "Ada Orr",
        "\"We will raise the wall by two metres before the winter,\""
    )]
    [InlineData(
        "Who said that one does not waste a rehearsal on weather?",
        "Imre Castellan",
        "\"We had practised,\" said its conductor, Imre Castellan. \"One does not waste a rehearsal on weather.\""
    )]
    [InlineData(
        "Whose words are these: \"neither did the dam\"?",
        "Ada Orr",
        "\"I never slept, and neither did the dam,\""
    )]
    public async Task Words_come_with_their_speaker(string question, string speaker, string words)
    {
        var reply = await CitedAsync(question);

        reply.Parts[0].ShouldBeOfType<ReplyPart.Prose>().Text.ShouldContain(speaker);
        reply.Citations[0].Citation.Text.ShouldBe(words);
        reply.Citations[0].Quotation!.Speaker!.Name.ShouldBe(speaker);
    }

    [Fact]
    public async Task What_several_articles_say_in_the_same_words_is_shown_once()
    {
        _writer.Add([Page("other.txt", $"{Choir}\n\nThe square was swept on Tuesday.")]);

        var reply = await CitedAsync("Who said that one does not waste a rehearsal on weather?");

        reply.Citations.ShouldHaveSingleItem().Also.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task An_uncertain_speaker_is_called_so_and_shown_with_the_sentence_it_was_taken_from()
    {
        _writer.Add([
            Page(
                "walkers.txt",
                """
                Page last updated at 09:10 GMT, Tuesday, 15 September 2026

                Kell walks to work

                "I left at ten to five and have seen two pigeons so far."

                Marisol Egan, a night nurse, was one of thousands who walked to Kell on Monday.
                """
            ),
        ]);

        var reply = await CitedAsync("Who said that they have seen two pigeons so far?");

        reply
            .Parts[0]
            .ShouldBeOfType<ReplyPart.Prose>()
            .Text.ShouldStartWith("Perhaps Marisol Egan");
        reply.Citations[1].Citation.Text.ShouldStartWith("Marisol Egan, a night nurse,");
    }

    [Fact]
    public async Task Whose_words_are_on_other_things_has_not_answered_and_they_are_the_nearest()
    {
        var answer = (
            await AskAsync("What did Ada Orr say about the choir?")
        ).ShouldBeOfType<Answer.Abstained>();

        answer.Reason.ShouldBe(AbstentionReason.NoWordsOfTheirs);
        answer.Nearest.Citations.ShouldAllBe(c => c.Quotation!.Speaker!.Name == "Ada Orr");
        answer.Nearest.Citations.ShouldNotBeEmpty();
    }

    [Theory]
    [InlineData("How many people had to leave their homes?", "312 people")]
    [InlineData("When does work on the new wall begin?", "5 October")]
    [InlineData("Who is the chief engineer of the Kell Water Board?", "Ada Orr")]
    [InlineData("How much will the new wall cost?", "14 million euros")]
    public async Task Words_of_the_expected_form_stand_in_the_first_line_and_in_the_first_citation(
        string question,
        string words
    )
    {
        var reply = await CitedAsync(question);

        reply.Parts[0].ShouldBeOfType<ReplyPart.Prose>().Text.ShouldStartWith($"{words} [1]");
        reply.Citations[0].Citation.Text.ShouldContain(words);
    }

    [Theory]
    [InlineData("What did the choir say in the square at Kell?", AbstentionReason.NoWordsOfTheirs)]
    [InlineData("Who discovered penicillin?", AbstentionReason.NothingFound)]
    public async Task What_is_not_there_is_not_answered(string question, AbstentionReason reason) =>
        (await AskAsync(question)).ShouldBeOfType<Answer.Abstained>().Reason.ShouldBe(reason);

    private async Task<VerifiedReply> CitedAsync(string question) =>
        (await AskAsync(question)).ShouldBeOfType<Answer.Cited>().Reply;

    private Task<Answer> AskAsync(string question)
    {
        var options = Options.Create(new AnsweringOptions());
        var time = new FakeTimeProvider(new DateTimeOffset(2026, 11, 1, 0, 0, 0, TimeSpan.Zero));
        var clock = new RequestClock(options, time);
        var searcher = new Searcher(Options.Create(new RetrievalOptions()));
        var gatherer = new EvidenceGatherer(searcher, clock, options);
        var drafter = new DirectDrafter(new ExtractiveComposer(options));
        return new Answerer(_writer, gatherer, drafter, options).AskAsync(new Question(question));
    }

    private static Article Page(string id, string text) =>
        ArticleReader
            .ReadPage(new ArticleId(id), text, known: null, folder: "Kell Post")
            .ShouldBeOfType<IngestionOutcome.Ingested>()
            .Article;
}
