using System.Text.RegularExpressions;
using CsCheck;
using NewsBot.Core.Answering;
using NewsBot.Core.Articles;
using NewsBot.Core.Snapshots;
using NewsBot.Core.Text;
using NewsBot.Tests.Articles;

namespace NewsBot.Tests.Answering;

public sealed partial class VerifierTests
{
    private readonly Article _article = ArticleBuilder.Build(
        "a",
        "\u201CWe will not resign,\u201D Ms Orr said. The dam held."
    );
    private readonly CorpusWriter _writer = new();

    public VerifierTests() => _writer.Add([_article]);

    [Fact]
    public void What_was_cut_from_the_corpus_passes()
    {
        var reply = Verify(new ReplyPart.Prose("She spoke:"), Quote(0, 33));

        reply.Parts.Count.ShouldBe(2);
        reply.Citations.ShouldHaveSingleItem().Number.ShouldBe(1);
    }

    [Fact]
    public void A_citation_of_an_article_that_changed_is_left_out_with_the_words_that_speak_of_it()
    {
        var quote = Quote(0, 33);
        _writer.Add([
            ArticleBuilder.Build("a", "\u201CWe may well resign,\u201D Ms Orr said. The dam held."),
        ]);

        Verify(new ReplyPart.Prose("She spoke:"), quote).Parts.ShouldBeEmpty();
    }

    [Fact]
    public void A_citation_of_an_article_that_was_withdrawn_is_left_out()
    {
        var quote = Quote(0, 33);
        _writer.Withdraw([_article.Id]);

        Verify(quote).Citations.ShouldBeEmpty();
    }

    public static TheoryData<string, string> Pairs =>
        new()
        {
            { "\"", "\"" },
            { "\u201C", "\u201D" },
            { "\u201D", "\u201D" },
            { "\u201E", "\u201C" },
            { "\u201E", "\u201D" },
            { "\u201F", "\u201D" },
            { "\u00AB", "\u00BB" },
            { "\u00AB ", " \u00BB" },
            { "\u00BB", "\u00AB" },
            { "\u00BB", "\u00BB" },
            { "\u2018", "\u2019" },
            { "\u2019", "\u2019" },
            { "\u201A", "\u2018" },
            { "\u201A", "\u2019" },
            { "\u2039", "\u203A" },
            { "\u203A", "\u2039" },
            { "'", "'" },
            { "``", "''" },
            { "''", "''" },
            { "\u2018\u2018", "\u2019\u2019" },
            { "\u201C", "\"" },
            { "\"", "\u201D" },
            { "\u300C", "\u300D" },
            { "\uFF02", "\uFF02" },
        };

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Joining_words_may_quote_what_a_cited_article_holds(string open, string close) =>
        Leaves($"Orr: {open}We will  not resign{close} [1]").ShouldBeTrue();

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Joining_words_may_quote_nothing_else(string open, string close)
    {
        Leaves($"Orr: {open}We will resign{close} [1]").ShouldBeFalse();
        Leaves($"Orr: {open}we will not resign{close} [1]").ShouldBeFalse();
        Leaves($"{open}We will not resign{close}, {open}or so{close}").ShouldBeFalse();
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Marks_without_their_pair_hold_nothing(string open, string close)
    {
        Leaves($"Orr: {open}We will not resign [1]").ShouldBeFalse();
        Leaves($"Orr: We will not resign{close} [1]").ShouldBeFalse();
        Leaves($"Orr: {open}We will not\nresign{close} [1]").ShouldBeFalse();
    }

    [Theory]
    [InlineData("Orr\u2019s dam wasn\u2019t the engineers\u2019 work.")]
    [InlineData("Orr's dam wasn't the engineers' work.")]
    [InlineData(
        "Ms O\u2019Neill, 5'10\", of the class of \u201990, saw the '80s and rock \u2019n roll."
    )]
    [InlineData("The dam at 40\u00B026\u203246\u2033 held; 'tis 12\" high.")]
    [InlineData("In `code` there are no marks.")]
    public void Apostrophes_and_primes_quote_nothing(string prose) => Leaves(prose).ShouldBeTrue();

    [Theory]
    [InlineData("\u201CWe will not resign\u201D [1]")]
    [InlineData("\u201CWe will\u201D not \u201Cresign\u201D")]
    [InlineData("\u2018We will\u2019 wasn't said")]
    public void Words_in_marks_may_begin_the_line_and_stand_beside_apostrophes(string prose) =>
        Leaves(prose).ShouldBeTrue();

    [Theory]
    [InlineData("\u201EWe will\u201D dogs, \"We will\"")]
    [InlineData("\u201CWe will\u201D dogs \"We will\"")]
    [InlineData("\u2018We will\u2019 dogs 'We will'")]
    [InlineData("\u2018We will\u2019 dogs 'tis")]
    [InlineData("\u2018We will\u2019 dogs'")]
    public void Where_marks_of_several_forms_stand_every_reading_must_hold(string prose) =>
        Leaves(prose).ShouldBeFalse();

    [Theory]
    [InlineData("dogs\u201CWe will\u201D not")]
    [InlineData("\u201CWe will\u201Ddogs not")]
    [InlineData("\u201CWe will\u201D\u201Cnot\u201D")]
    public void A_mark_that_something_touches_from_outside_may_belong_to_that(string prose) =>
        Leaves(prose).ShouldBeFalse();

    [Theory]
    [InlineData("In the \u201990s dogs\u201D barked")]
    [InlineData("It was 12\" by 14\" wide")]
    [InlineData("Orr: \u00ABWe will not resign,\u201D\u00BB [1]")]
    public void A_mark_alone_beside_apostrophes_primes_and_pairs_holds_nothing(string prose) =>
        Leaves(prose).ShouldBeFalse();

    [Theory]
    [InlineData("\u201Cc \u300Ed \u300Ce\u300D f\u300F g\u201D", true)]
    [InlineData("\u00ABb \u201Cc \u300Ed \u300Ce\u300D f\u300F g\u201D h\u00BB", false)]
    public void Words_within_words_are_read_three_deep(string prose, bool leaves)
    {
        var nested = ArticleBuilder.Build(
            "b",
            "\u00ABb \u201Cc \u300Ed \u300Ce\u300D f\u300F g\u201D h\u00BB"
        );
        _writer.Add([nested]);

        Verify(
            new ReplyPart.Prose(prose),
            new ReplyPart.Quoted(Citation.Cut(nested, new TextSpan(0, 5)), 1)
        )
            .Parts.OfType<ReplyPart.Prose>()
            .Any()
            .ShouldBe(leaves);
    }

    [Fact]
    public void Nothing_is_checked_against_nothing()
    {
        Should.Throw<ArgumentNullException>(() => Verifier.Verify(null!, _writer.Current));
        Should.Throw<ArgumentNullException>(() => Verifier.Verify(new Draft([]), null!));
    }

    [Fact]
    public void Who_gives_up_gets_no_reply() =>
        Should.Throw<OperationCanceledException>(() =>
            Verifier.Verify(
                new Draft([Quote(0, 33)]),
                _writer.Current,
                new CancellationToken(canceled: true)
            )
        );

    [Fact]
    public void Citations_are_numbered_from_1_without_a_gap()
    {
        var other = ArticleBuilder.Build("b", "The mayor slept.");
        var reply = Verify(
            new ReplyPart.Quoted(Citation.Cut(other, new TextSpan(0, 16)), 1),
            Quote(0, 33) with
            {
                Number = 4,
            },
            Quote(34, 47) with
            {
                Number = 7,
            }
        );

        reply.Citations.Select(q => q.Number).ShouldBe([1, 2]);
    }

    [Fact]
    public void A_version_goes_with_its_citation_by_the_new_number_and_stands_alone_without_it()
    {
        var other = ArticleBuilder.Build("b", "The mayor slept.");
        var gone = new ReplyPart.Quoted(Citation.Cut(other, new TextSpan(0, 16)), 1);
        var reply = Verify(
            gone,
            Quote(0, 33) with
            {
                Number = 2,
                OtherwiseThan = 1,
            },
            Quote(34, 47) with
            {
                Number = 3,
                OtherwiseThan = 2,
            }
        );

        reply.Citations.Select(q => q.OtherwiseThan).ShouldBe([null, 1]);
    }

    // Any words in marks by the rule of the contract: shortest pairs of each form, on one line.
    [Fact]
    public void Whatever_leaves_in_marks_stands_in_a_cited_article() =>
        _prose.Sample(
            prose =>
            {
                var text = VerbatimText.Of(_article.Text);
                foreach (var words in Leaves(prose) ? InMarks(prose) : [])
                {
                    text.ShouldContain(VerbatimText.Of(words), Case.Sensitive, prose);
                }
            },
            iter: 20_000
        );

    private static readonly Gen<string> _prose = Gen.OneOfConst(
            "We",
            "will",
            "not",
            "resign",
            "dogs",
            "O",
            "The dam held",
            "We will not resign",
            "5",
            "90s",
            " ",
            " ",
            " ",
            ", ",
            ". ",
            "\u2014",
            "\n",
            "\"",
            "'",
            "''",
            "``",
            "\u2018",
            "\u2019",
            "\u201A",
            "\u201C",
            "\u201D",
            "\u201E",
            "\u00AB",
            "\u00BB",
            "\u2039",
            "\u203A"
        )
        .List[1, 14]
        .Select(string.Concat);

    private static IEnumerable<string> InMarks(string prose) =>
        MarkedWords()
            .Matches(prose)
            .Select(m => m.Groups["words"].Value)
            .Where(w => w.Any(char.IsLetterOrDigit));

    private const string Behind = @"(?<=[\s(]|^)";
    private const string Before = @"(?=[\s.,;:!?)]|$)";

    [GeneratedRegex(
        "\"(?<words>[^\"\n]{2,})\"|\u201C(?<words>[^\u201D\n]{2,})\u201D"
            + "|\u00AB(?<words>[^\u00BB\n]{2,})\u00BB|\u00BB(?<words>[^\u00AB\n]{2,})\u00AB"
            + "|\u201E(?<words>[^\u201C\u201D\n]{2,})[\u201C\u201D]|\u2039(?<words>[^\u203A\n]{2,})\u203A"
            + $"|{Behind}\u2018(?<words>[^\u2018\n]{{2,}}?)\u2019{Before}"
            + "|\u201A(?<words>[^\u2018\u2019\n]{2,})[\u2018\u2019]"
            + @$"|{Behind}'{{1,2}}(?=\w)(?<words>[^'\s]+( [^'\s]+){{2,}})'{{1,2}}{Before}",
        RegexOptions.Multiline | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 10_000
    )]
    private static partial Regex MarkedWords();

    private bool Leaves(string prose) =>
        Verify(new ReplyPart.Prose(prose), Quote(0, 33)).Parts.OfType<ReplyPart.Prose>().Any();

    private ReplyPart.Quoted Quote(int start, int end) =>
        new(Citation.Cut(_article, new TextSpan(start, end)), 1);

    private VerifiedReply Verify(params ReplyPart[] parts) =>
        Verifier.Verify(new Draft(parts), _writer.Current);
}
