using NewsBot.Core.Quotations;
using NewsBot.Core.Text;
using NewsBot.Evaluation.Quotations;

namespace NewsBot.Tests.Evaluation.Quotations;

public sealed class QuotationScoresTests
{
    private const string Text =
        "\U0001F600 \u201CWe will act,\u201D said Ann Lee, a doctor. She said that rain fell. \u201CGo,\u201D he said.";

    private static readonly LabelledQuotation _act = Text.Quote(
        "\u201CWe will act,\u201D",
        speaker: "Ann Lee",
        mention: ["Ann Lee"]
    );

    private static readonly LabelledQuotation _rain = Text.Quote(
        "that rain fell",
        QuotationKind.Indirect,
        "Ann Lee",
        ["She"]
    );

    private static readonly LabelledQuotation _go = Text.Quote(
        "\u201CGo,\u201D",
        speaker: "Bob Roe",
        mention: ["he"]
    );

    private static readonly LabelledArticle _article = new("a", Text)
    {
        Quotations = [_act, _rain, _go],
    };

    private readonly QuotationErrors _errors = new(kept: 10);
    private readonly QuotationScores _scores;

    public QuotationScoresTests() => _scores = new QuotationScores(_errors);

    [Fact]
    public void What_is_labelled_is_all_that_can_be_found()
    {
        _scores.Add(_article, _article.Quotations);

        Values("all", "gold", "pred", "speaker_n").ShouldBe([3, 3, 3]);
        Values("all", "exact_p", "exact_r", "exact_f1", "overlap_p", "overlap_r", "overlap_f1")
            .ShouldBe([1, 1, 1, 1, 1, 1]);
        Values("all", "match_f1", "speaker_acc", "speaker_acc_lenient", "e2e_p", "e2e_r", "e2e_f1")
            .ShouldBe([1, 1, 1, 1, 1, 1]);
        Values("mention_name", "n", "acc").ShouldBe([1, 1]);
        Values("mention_pronoun", "n", "acc").ShouldBe([2, 1]);
        Values("mention_span", "n", "acc").ShouldBe([3, 1]);
        Only("kind_acc").ShouldBe(1);
        Only("documents").ShouldBe(1);
        _errors.First.ShouldBeEmpty();
    }

    [Fact]
    public void Rows_in_which_nothing_counts_are_left_out()
    {
        _scores.Add(_article, []);

        _scores
            .Rows()
            .Select(r => r.Type)
            .ShouldBe([
                "documents",
                "all",
                "direct",
                "indirect",
                "indirect+mixed",
                "kind_acc",
                "errors",
            ]);
        Values("all", "exact_p", "exact_f1", "speaker_acc", "e2e_f1").ShouldBe([0, 0, 0, 0]);
    }

    [Fact]
    public void Marks_punctuation_and_that_cost_nothing_and_a_wrong_kind_shows_in_one_figure()
    {
        _scores.Add(
            _article,
            [
                Text.Quote("We will act", speaker: "Ann Lee"),
                Text.Quote("rain fell", QuotationKind.Indirect, "Ann Lee"),
                Text.Quote("Go", QuotationKind.Mixed, "Bob Roe"),
            ]
        );

        Values("all", "exact_f1", "overlap_f1", "e2e_f1").ShouldBe([1, 1, 1]);
        // It counts in the row of the label.
        Values("direct", "gold", "pred", "exact_p").ShouldBe([2, 2, 1]);
        _scores.Rows().ShouldNotContain(r => r.Type == "mixed");
        Only("kind_acc").ShouldBe(2.0 / 3);
        Errors().ShouldBe(["Kind"]);
    }

    [Fact]
    public void A_speaker_is_right_by_name_or_alias_and_nearly_right_by_surname()
    {
        LabelledQuotation[] found =
        [
            _act with
            {
                Speaker = "Dr. LEE",
            },
            _rain with
            {
                Speaker = "Ann Lee, of Kell",
            },
            _go with
            {
                Speaker = null,
            },
        ];

        _scores.Add(_article, found);
        Values("all", "speaker_acc", "speaker_acc_lenient", "e2e_f1").ShouldBe([0, 2.0 / 3, 0]);

        _scores.Add(_article with { Aliases = _article.Aliases.Add("Ann Lee", ["Dr Lee"]) }, found);
        Values("all", "speaker_acc", "speaker_acc_lenient").ShouldBe([1.0 / 6, 2.0 / 3]);
        Values("direct", "speaker_acc", "e2e_p", "e2e_r").ShouldBe([0.25, 0.25, 0.25]);
        Values("mention_name", "n", "acc").ShouldBe([2, 0.5]);
        Errors().ShouldBe(["Speaker", "Speaker", "Speaker", "Speaker", "Speaker"]);
    }

    [Fact]
    public void Where_nobody_is_known_to_have_said_it_nobody_is_right()
    {
        var article = _article with { Quotations = [_go with { Speaker = null }] };

        _scores.Add(article, [_go]);
        Values("all", "speaker_acc", "speaker_acc_lenient").ShouldBe([0, 0]);

        _scores.Add(article, [_go with { Speaker = null }]);
        Values("all", "speaker_acc", "speaker_acc_lenient").ShouldBe([0.5, 0.5]);
        Values("mention_no_speaker", "n", "acc").ShouldBe([2, 0.5]);
    }

    [Fact]
    public void Less_than_half_of_the_words_is_no_find_but_covers_its_share()
    {
        _scores.Add(_article, [_act with { Span = Text.SpanOf("We") }]);

        Values("all", "exact_p", "overlap_p", "match_f1", "e2e_f1").ShouldBe([0, 1, 0, 0]);
        Value("all", "overlap_r").ShouldBe(2.0 / 11 / 3);
        Errors().ShouldBe(["Missed", "Missed", "Missed", "Spurious"]);
    }

    [Fact]
    public void Half_of_the_words_is_a_find_with_wrong_edges()
    {
        _scores.Add(_article, [_act with { Span = Text.SpanOf("We will") }]);

        Values("direct", "exact_r", "speaker_n", "e2e_r").ShouldBe([0, 1, 0.5]);
        Errors().ShouldBe(["Edges", "Missed", "Missed"]);
    }

    [Fact]
    public void A_label_is_taken_once_by_the_most_alike()
    {
        _scores.Add(_article, [_act with { Span = Text.SpanOf("We will") }, _act, _go, _go]);

        Values("all", "exact_p", "exact_r", "speaker_n").ShouldBe([0.5, 2.0 / 3, 2]);
        Value("all", "e2e_p").ShouldBe(0.5);
        Errors().ShouldBe(["Missed", "Spurious", "Spurious"]);
    }

    [Fact]
    public void What_is_mostly_ignored_counts_neither_way()
    {
        var article = _article with
        {
            Quotations = [],
            Ignored = [Text.SpanOf("\u201CGo,\u201D"), Text.SpanOf("\u201CWe w")],
        };

        _scores.Add(article, [_go, _act]);

        Values("all", "gold", "pred").ShouldBe([0, 1]);
        Errors().ShouldBe(["Spurious"]);
    }

    [Fact]
    public void Pull_quotes_have_a_row_across_the_kinds()
    {
        _scores.Add(
            _article with
            {
                Quotations = [_act with { IsPull = true }, _go],
            },
            [_act, _rain with { IsPull = true }]
        );

        // The second has no label, so its own mark counts.
        Values("pull", "gold", "pred", "exact_r", "exact_p").ShouldBe([1, 2, 1, 0.5]);
    }

    [Fact]
    public void Where_the_labels_know_the_place_alone_the_place_is_right()
    {
        var article = _article with
        {
            IsByMention = true,
            Quotations = [.. _article.Quotations.Select(q => q with { Speaker = null })],
        };

        _scores.Add(
            article,
            [
                _act with
                {
                    Speaker = "Lee",
                    Mention = [],
                },
                _rain with
                {
                    Speaker = "Zed",
                    Mention = [],
                },
                _go with
                {
                    Speaker = "Zed",
                },
            ]
        );

        Values("all", "speaker_acc", "speaker_acc_lenient").ShouldBe([2.0 / 3, 2.0 / 3]);
        Values("mention_pronoun", "n", "acc").ShouldBe([2, 0.5]);
    }

    [Fact]
    public void A_mention_as_long_as_the_page_is_no_place()
    {
        var article = _article with { IsByMention = true };
        LabelledQuotation Long(LabelledQuotation found) =>
            found with
            {
                Speaker = "Zed",
                Mention = [new TextSpan(0, Text.Length)],
            };

        _scores.Add(article, article.Quotations.Select(Long));

        Value("all", "speaker_acc").ShouldBe(0);
        Values("mention_span", "n", "acc").ShouldBe([3, 1]);
    }

    [Fact]
    public void A_pronoun_as_name_is_no_place_and_where_there_is_no_mention_nothing_is()
    {
        var article = _article with
        {
            IsByMention = true,
            Quotations = [_go, _act with { Mention = [] }],
        };

        _scores.Add(article, [_go with { Speaker = "he", Mention = [] }, _act]);
        Value("all", "speaker_acc").ShouldBe(0);

        _scores.Add(article, [_go, _act with { Speaker = null, Mention = [] }]);
        Value("all", "speaker_acc").ShouldBe(0.5);
    }

    [Fact]
    public void Where_only_marked_words_are_labelled_a_mixed_one_is_cut_to_them()
    {
        _scores.Add(
            _article with
            {
                IsMarkedOnly = true,
            },
            [new LabelledQuotation(new TextSpan(0, Text.Length), QuotationKind.Mixed), _rain]
        );

        Values("all", "pred", "exact_p", "exact_r").ShouldBe([2, 1, 2.0 / 3]);
        Only("kind_acc").ShouldBe(1);
    }

    [Fact]
    public void Errors_are_all_counted_and_the_first_kept()
    {
        var errors = new QuotationErrors(kept: 1);
        var scores = new QuotationScores(errors);

        scores.Add(_article, [_act with { Span = Text.SpanOf("doctor") }]);

        errors
            .First.Select(e => e.Kind)
            .ShouldBe([QuotationErrorKind.Missed, QuotationErrorKind.Spurious]);
        errors.First[0].Gold.ShouldBe(_act);
        errors.First[0].Found.ShouldBeNull();
        scores.Rows().ValueOf("errors", "missed").ShouldBe(3);
        scores.Rows().ValueOf("errors", "spurious").ShouldBe(1);
    }

    private double? Value(string row, string name) => _scores.Rows().ValueOf(row, name);

    private double?[] Values(string row, params string[] names) =>
        [.. names.Select(name => Value(row, name))];

    private double? Only(string row) => Value(row, "");

    private string[] Errors() => [.. _errors.First.Select(e => e.Kind.ToString())];
}
