using NewsBot.Evaluation;
using NewsBot.Requests;

namespace NewsBot.Tests.Evaluation;

public sealed class RetrievalScoresTests
{
    private const string Held = "The dam at Kell held all night.";
    private const string Sang = "A choir sang in the square.";

    private readonly RetrievalScores _scores = new();

    [Fact]
    public void Articles_are_ranked_by_their_first_passage()
    {
        // The articles are x, a, y, b: hits at ranks 2 and 4 of three relevant ones.
        _scores.Add(
            Ask(new("a", null), new("b", null), new("c", null)),
            Found("x", "a", "x", "y", "a", "b")
        );

        Value("Hits@1").ShouldBe(0);
        Value("Hits@4").ShouldBe(1);
        Value("Hits@10").ShouldBe(1);
        Value("MRR@10").ShouldBe(0.5);
        // (1/2 + 2/4) / 3
        Value("MAP@10").ShouldBe(0.3333);
        // (1/log2 3 + 1/log2 5) / (1 + 1/log2 3 + 1/2) = 1.061606 / 2.130930
        Value("nDCG@10").ShouldBe(0.4982);
        Value("Recall@10").ShouldBe(0.6667);
    }

    [Fact]
    public void Nothing_found_is_nothing_in_every_figure()
    {
        _scores.Add(Ask(new RelevantArticle("a", Held)), []);

        foreach (var name in _scores.Rows().NamesOf("all").Where(n => n != "n"))
        {
            Value(name).ShouldBe(0, name);
        }
    }

    [Fact]
    public void The_eleventh_article_comes_too_late()
    {
        _scores.Add(
            Ask(new RelevantArticle("k", null)),
            Found([.. "abcdefghijk".Select(c => c.ToString())])
        );

        Value("Hits@10").ShouldBe(0);
        Value("Recall@10").ShouldBe(0);
    }

    [Fact]
    public void Twelve_relevant_articles_can_fill_ten_places_and_no_more()
    {
        string[] docs = [.. "abcdefghijkl".Select(c => c.ToString())];

        _scores.Add(Ask([.. docs.Select(d => new RelevantArticle(d, null))]), Found(docs[..10]));

        Value("MAP@10").ShouldBe(1);
        Value("nDCG@10").ShouldBe(1);
        Value("Recall@10").ShouldBe(0.8333);
    }

    [Fact]
    public void Evidence_is_found_in_passages_whatever_article_they_are_of()
    {
        // One evidence stands twice in the question; the first passage with each is the second and the sixth.
        _scores.Add(
            Ask(new("a", Held), new("b", Held.ToUpperInvariant()), new("c", Sang)),
            [
                new("x", "Geese."),
                new("y", $"At last. {Held} So they say."),
                new("y", Held),
                new("z", "Eels."),
                new("z", "More eels."),
                new("c", Sang),
            ]
        );

        Value("ev@1").ShouldBe(0);
        Value("ev@4").ShouldBe(0.5);
        Value("ev@10").ShouldBe(1);
        Value("MHR-Hits@4").ShouldBe(1);
        // (1/2 + 1/6) / 2
        Value("MHR-MAP@10").ShouldBe(0.3333);
        Value("MHR-MRR@10").ShouldBe(0.5);
    }

    [Fact]
    public void A_passage_is_read_for_evidence_up_to_a_length()
    {
        var padding = new string('x', 1_500 - Held.Length);

        _scores.Add(
            Ask(new("a", Held), new("a", Sang)),
            [new("a", padding + Held), new("a", padding + "xxxxx" + Sang)]
        );

        Value("ev@10").ShouldBe(0.5);
    }

    [Fact]
    public void A_figure_is_the_mean_over_the_questions_that_have_it()
    {
        _scores.Add(Ask(new RelevantArticle("a", Held)), [new("a", Held)]);
        _scores.Add(Ask(new RelevantArticle("b", null)), [new("a", Held)]);

        Value("n").ShouldBe(2);
        Value("Hits@1").ShouldBe(0.5);
        Value("ev@1").ShouldBe(1);
    }

    [Fact]
    public void Questions_without_anything_to_find_do_not_count()
    {
        var question = Ask(new RelevantArticle("a", null));

        _scores.Add(question with { IsAnswerable = false }, Found("a"));
        _scores.Add(question with { Relevant = [] }, Found("a"));
        _scores.Add(question with { Context = [new("a", "Text.")] }, Found("a"));

        _scores.Rows().ShouldBeEmpty();
    }

    [Fact]
    public void Each_type_has_a_row_in_the_order_of_its_first_question()
    {
        var question = Ask(new RelevantArticle("a", null));

        _scores.Add(question with { Type = "who" }, Found("a"));
        _scores.Add(question with { Type = "fact" }, Found("b"));
        _scores.Add(question with { Type = "who" }, Found("b"));

        _scores.Rows().Select(r => r.Type).ShouldBe(["all", "who", "fact"]);
        _scores.Rows().ValueOf("who", "Hits@1").ShouldBe(0.5);
        _scores.Rows().ValueOf("fact", "Hits@1").ShouldBe(0);
        Value("Hits@1").ShouldBe(0.3333);
    }

    private static EvaluationQuestion Ask(params RelevantArticle[] relevant) =>
        new(new Request.Ask("Did the dam hold?")) { Relevant = [.. relevant] };

    private static DocumentText[] Found(params string[] docs) =>
        [.. docs.Select(d => new DocumentText(d, "Text."))];

    private double? Value(string name) => _scores.Rows().ValueOf("all", name);
}
