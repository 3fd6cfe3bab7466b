using NewsBot.Core.Snapshots;
using NewsBot.Evaluation;
using NewsBot.Requests;
using NewsBot.Tests.Articles;

namespace NewsBot.Tests.Evaluation;

public sealed class AnswerScoresTests
{
    private const string Held = "The dam at Kell held all night.";
    private const string Sang = "A choir of forty sang in the square at Kell.";

    private static readonly EvaluationQuestion _question = new(new Request.Ask("Did the dam hold?"))
    {
        Type = "fact",
        Answers = ["all night"],
        Relevant = [new("a", Held)],
    };

    private readonly AnswerScores _scores;

    public AnswerScoresTests()
    {
        var corpus = new CorpusWriter();
        corpus.Add([
            ArticleBuilder.Build("a", $"{Held}\nThe mayor slept.", title: "Dam holds"),
            ArticleBuilder.Build("b", Sang),
        ]);
        _scores = new AnswerScores(new CorpusTexts(corpus.Current));
    }

    [Fact]
    public void A_right_answer_with_its_proof_is_worth_a_point()
    {
        _scores.Add(_question, Given("Yes.", new DocumentText("a", Held)));

        Values("score", "accuracy", "answered", "wrong", "citation", "evidence")
            .ShouldBe([1, 1, 1, 0, 1, 1]);
        // The words stand in the quotation alone.
        Values("short-accuracy", "fabricated", "uncited").ShouldBe([0, 0, 0]);
    }

    [Fact]
    public void A_right_answer_without_proof_is_right_and_costs_a_point()
    {
        _scores.Add(_question, Given("All night."));

        Values("score", "accuracy", "short-accuracy", "uncited", "evidence")
            .ShouldBe([-1, 1, 1, 1, 0]);
        Value("citation").ShouldBeNull();
    }

    [Fact]
    public void A_wrong_answer_costs_a_point_and_a_refusal_nothing()
    {
        _scores.Add(_question, Given("Until noon.", new DocumentText("b", Sang)));
        _scores.Add(_question, Refused());
        _scores.Add(_question, Given("  "));

        Value("score").ShouldBe(-0.3333);
        Values("accuracy", "answered", "wrong", "evidence").ShouldBe([0, 0.3333, 0.3333, 0]);
    }

    [Fact]
    public void Refusals_are_held_against_the_questions_that_the_corpus_does_not_answer()
    {
        var unanswerable = _question with { IsAnswerable = false, Answers = [], Relevant = [] };

        _scores.Add(unanswerable, Refused());
        _scores.Add(unanswerable, Refused());
        _scores.Add(unanswerable, Refused());
        _scores.Add(unanswerable, Given("Yes.", new DocumentText("a", Held)));
        _scores.Add(_question, Refused());
        _scores.Add(_question, Given("All night.", new DocumentText("a", Held)));

        Values("n", "unanswerable").ShouldBe([6, 4]);
        // 3 of 4 refusals are right, 3 of 4 unanswerable questions refused.
        Values("refusal P", "refusal R", "refusal F1").ShouldBe([0.75, 0.75, 0.75]);
        Values("accuracy", "answered", "score").ShouldBe([0.5, 0.5, 0]);
    }

    [Fact]
    public void Without_a_refusal_or_an_unanswerable_question_there_is_little_to_tell()
    {
        _scores.Add(_question, Given("All night.", new DocumentText("a", Held)));

        Values("refusal P", "refusal F1").ShouldBe([0, 0]);
        Value("refusal R").ShouldBeNull();
        Value("planted").ShouldBeNull();
    }

    [Fact]
    public void Words_of_another_article_are_not_verbatim_and_words_of_none_are_fabricated()
    {
        _scores.Add(
            _question,
            Given(
                "All night.",
                new DocumentText("a", Held),
                new("a", Sang),
                new("b", "The choir held.")
            )
        );

        Value("citation").ShouldBe(0.3333);
        Value("fabricated").ShouldBe(1);
        Value("score").ShouldBe(-1);
        Value("accuracy").ShouldBe(1);
    }

    [Fact]
    public void A_headline_can_be_quoted_and_marks_may_have_another_form()
    {
        _scores.Add(
            _question,
            Given("All night.", new DocumentText("a", "DAM HOLDS"), new("a", "dam  at\nKell"))
        );

        Values("citation", "score").ShouldBe([1, 1]);
    }

    [Fact]
    public void A_context_of_its_own_is_what_quotations_are_held_against()
    {
        var question = _question with { Context = [new("a", "The dam broke."), new("b", "")] };

        _scores.Add(
            question,
            Given("Yes.", new DocumentText("a", "The dam broke."), new("b", Sang))
        );
        _scores.Add(question, Given("Yes.", new DocumentText("a", Held)));

        Value("citation").ShouldBe(0.6667);
        Value("fabricated").ShouldBe(0);
    }

    [Fact]
    public void A_quotation_that_is_too_long_or_empty_is_none()
    {
        _scores.Add(
            _question,
            Given("x", new DocumentText("a", new string('x', 601)), new("a", " "))
        );

        Values("uncited", "fabricated").ShouldBe([1, 0]);
    }

    [Fact]
    public void Only_the_first_four_quotations_can_be_right()
    {
        var other = new DocumentText("b", "A choir");

        _scores.Add(_question, Given("Yes.", other, other, other, other, new("a", Held)));
        _scores.Add(_question, Given("Yes.", other, other, other, new("a", Held)));

        Values("accuracy", "evidence", "citation").ShouldBe([0.5, 0.5, 1]);
    }

    [Fact]
    public void Only_the_beginning_of_an_answer_can_be_right()
    {
        _scores.Add(_question, Given(new string('x', 1_190) + " all night"));
        _scores.Add(_question, Given(new string('x', 1_195) + " all night"));
        _scores.Add(_question, Given(new string('x', 290) + " all night"));
        _scores.Add(_question, Given(new string('x', 295) + " all night"));

        Values("accuracy", "short-accuracy").ShouldBe([0.75, 0.25]);
    }

    [Theory]
    [InlineData("forty voices and the old square", 1)]
    [InlineData("forty voices", 0)]
    public void Three_in_five_of_the_answer_terms_are_enough(string answer, double accuracy)
    {
        var question = _question with
        {
            AnswerTerms = ["choir", "forty", "sang", "voices", "square"],
        };

        _scores.Add(question, Given(answer));

        Value("accuracy").ShouldBe(accuracy);
    }

    [Fact]
    public void Evidence_of_two_articles_must_be_quoted_where_that_is_the_grade()
    {
        var question = _question with
        {
            Grading = Grading.ByEvidence,
            Relevant = [new("a", Held), new("b", Sang)],
        };

        _scores.Add(question, Given("All night.", new DocumentText("a", Held)));
        _scores.Add(question, Given("Yes.", new DocumentText("a", Held), new("b", Sang[..38])));
        _scores.Add(
            question,
            Given("Yes.", new DocumentText("a", Held), new("b", "A choir of forty"))
        );

        // Thirty characters of an evidence carry it, sixteen do not.
        Values("accuracy", "short-accuracy").ShouldBe([0.3333, 0.3333]);
    }

    [Fact]
    public void A_planted_falsehood_is_counted_where_the_answer_itself_says_it()
    {
        var question = _question with { Planted = "until noon" };

        _scores.Add(question, Given("Until noon.", new DocumentText("a", Held)));
        _scores.Add(question, Given("All night.", new DocumentText("a", Held)));
        _scores.Add(question, Refused());

        Value("planted").ShouldBe(0.5);
    }

    [Fact]
    public void Questions_graded_apart_count_under_their_type_alone()
    {
        _scores.Add(_question, Refused());
        _scores.Add(
            _question with
            {
                Grading = Grading.Apart,
                Type = "planted",
            },
            Given("All night.", new DocumentText("a", Held))
        );

        _scores.Rows().Select(r => r.Type).ShouldBe(["all", "fact", "planted"]);
        Value("n").ShouldBe(1);
        _scores.Rows().ValueOf("planted", "accuracy").ShouldBe(1);
    }

    [Fact]
    public void Types_beyond_number_share_a_row()
    {
        for (var i = 0; i < 502; i++)
        {
            _scores.Add(_question with { Type = $"type {i}" }, Refused());
        }

        _scores.Rows().Count.ShouldBe(502);
        _scores.Rows().ValueOf("(other types)", "n").ShouldBe(2);
    }

    private static GivenAnswer Given(string text, params DocumentText[] quotes) =>
        new(text, IsRefused: false, [.. quotes]);

    private static GivenAnswer Refused() => new("Not in this corpus.", IsRefused: true, []);

    private double? Value(string name) => _scores.Rows().ValueOf("all", name);

    private double?[] Values(params string[] names) => [.. names.Select(Value)];
}
