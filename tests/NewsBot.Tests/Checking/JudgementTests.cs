using NewsBot.Core.Checking;
using NewsBot.Core.Checking.Comparing;
using NewsBot.Core.Checking.Speakers;
using NewsBot.Core.Quotations;
using NewsBot.Core.Statements;
using NewsBot.Tests.Articles;

namespace NewsBot.Tests.Checking;

/// <summary>The verdict on what was found, and which of it is the proof.</summary>
public sealed class JudgementTests
{
    private const string Words = "The road is shut for good, and so is the bridge";

    // What was found: kind, relation, similarity in per cent, who speaks, notes. Behind it, the numbers of the proof in order.
    [Theory]
    [InlineData("", Verdict.NotFound, "")]
    [InlineData("Exact Same 100 Orr", Verdict.Verbatim, "0")]
    [InlineData("Exact Open 100 driver", Verdict.NotFound, "0")]
    [InlineData("Exact Open 100 nobody", Verdict.NotFound, "0")]
    [InlineData("Exact Open 100 Orr", Verdict.Verbatim, "0")]
    [InlineData("Exact Other 100 Orr", Verdict.Misattributed, "0")]
    [InlineData("Exact Open 100 nobody; Exact Same 100 Orr", Verdict.Verbatim, "1 0")]
    [InlineData("Exact Other 100 Orr; Exact Same 100 Orr", Verdict.Verbatim, "1")]
    [InlineData("Exact Same 90 Orr; Exact Same 100 Orr", Verdict.Verbatim, "1 0")]
    [InlineData("Exact Same 100 Orr; Exact Uncertain 100 Orr", Verdict.Verbatim, "0")]
    [InlineData("Exact Uncertain 100 Orr; Exact Other 100 Orr", Verdict.NotFound, "0")]
    [InlineData("Turned Same 100 Orr", Verdict.Altered, "0")]
    [InlineData("Turned Other 100 Orr", Verdict.Altered, "0*")]
    [InlineData("Turned Same 90 Orr; Exact Other 100 Orr", Verdict.Altered, "0")]
    [InlineData("Turned Same 90 Orr; Turned Other 100 Orr", Verdict.Altered, "0")]
    [InlineData("Turned Other 90 Orr; Exact Other 100 Orr", Verdict.Misattributed, "1")]
    [InlineData("Altered Same 80 Orr", Verdict.Altered, "0")]
    [InlineData("Altered Other 80 Orr", Verdict.Altered, "0*")]
    [InlineData("Altered Other 90 Orr; Altered Same 80 Orr", Verdict.Altered, "1 0*")]
    [InlineData("Altered Same 80 Orr; Reported Same 90 Orr", Verdict.Paraphrase, "1")]
    [InlineData("Altered Same 80 Orr; Reported Same 80 Orr", Verdict.Altered, "0")]
    [InlineData("Altered Same 80 Orr; Reported Other 90 Orr", Verdict.Altered, "0")]
    [InlineData("Reported Same 80 Orr", Verdict.Paraphrase, "0")]
    [InlineData("Reported Same 80 Orr AddsNegation", Verdict.Altered, "0")]
    [InlineData("Reported Other 80 Orr", Verdict.NotFound, "0*")]
    [InlineData("Reported Open 80 nobody", Verdict.NotFound, "0")]
    [InlineData("Reworded Same 50 Orr", Verdict.Paraphrase, "0")]
    [InlineData("Reworded Other 50 Orr", Verdict.NotFound, "0")]
    [InlineData("Reworded Uncertain 50 Orr", Verdict.Paraphrase, "0")]
    [InlineData("Reworded Uncertain 50 driver; Far Same 60 Orr", Verdict.NotFound, "1 0")]
    [InlineData("Reworded Same 50 driver", Verdict.Paraphrase, "0")]
    [InlineData("Reworded Other 60 Orr; Reworded Same 50 Orr", Verdict.Paraphrase, "1")]
    [InlineData("Far Same 40 Orr", Verdict.NotFound, "0")]
    [InlineData("Far Same 39 Orr", Verdict.NotFound, "")]
    [InlineData(
        "Far Same 41 Orr; Far Same 43 Orr; Far Same 44 Orr; Far Same 42 Orr",
        Verdict.NotFound,
        "2 1 3"
    )]
    [InlineData("Exact Same 100 Orr; Altered Same 80 Orr TakenBack", Verdict.Altered, "1")]
    [InlineData("Exact Same 100 Orr; Altered Other 80 Orr TakenBack", Verdict.Verbatim, "0")]
    public void What_was_said_is_judged_by_how_near_it_comes_and_whose_it_is(
        string found,
        Verdict verdict,
        string proof
    ) => Judge(found).ShouldBe((verdict, proof));

    [Theory]
    [InlineData("Exact Same 100 denied", Verdict.Denied, "0")]
    [InlineData("Exact Open 100 denied", Verdict.Denied, "0")]
    [InlineData("Exact Same 90 denied; Exact Same 100 denied", Verdict.Denied, "1 0")]
    [InlineData("Exact Other 100 denied", Verdict.NotFound, "")]
    [InlineData("Far Same 100 denied", Verdict.NotFound, "")]
    [InlineData("Altered Same 80 denied AddsNegation", Verdict.NotFound, "")]
    [InlineData("Exact Same 100 Orr; Reported Same 80 denied", Verdict.Denied, "1")]
    [InlineData("Altered Same 90 denied; Exact Same 80 denied", Verdict.Denied, "1 0")]
    [InlineData("Exact Open 100 denied; Exact Same 80 denied", Verdict.Denied, "1 0")]
    [InlineData("Altered Same 80 Orr AddsNegation; Altered Same 80 denied", Verdict.Altered, "0")]
    [InlineData("Turned Same 80 Orr AddsNegation; Altered Same 70 denied", Verdict.Altered, "0")]
    [InlineData("Altered Same 79 Orr AddsNegation; Altered Same 80 denied", Verdict.Denied, "1")]
    [InlineData("Altered Other 90 Orr AddsNegation; Altered Same 80 denied", Verdict.Denied, "1")]
    [InlineData("Reported Same 90 Orr AddsNegation; Altered Same 80 denied", Verdict.Denied, "1")]
    [InlineData("Altered Same 90 Orr; Altered Same 80 denied", Verdict.Denied, "1")]
    [InlineData("Exact Same 100 alleged", Verdict.NotFound, "0")]
    [InlineData("Exact Same 100 alleged; Exact Same 100 Orr", Verdict.Verbatim, "1")]
    [InlineData("Exact Same 100 alleged; Exact Other 100 Orr", Verdict.Misattributed, "1")]
    [InlineData("Exact Same 100 alleged; Altered Other 90 Orr", Verdict.NotFound, "0")]
    [InlineData("Exact Same 100 alleged; Reworded Same 50 Orr", Verdict.Paraphrase, "1")]
    [InlineData("Exact Same 100 alleged; Far Same 50 Orr", Verdict.NotFound, "0")]
    public void What_an_article_denies_or_alleges_is_no_proof(
        string found,
        Verdict verdict,
        string proof
    ) => Judge(found).ShouldBe((verdict, proof));

    [Theory]
    [InlineData("Exact Other 100 Orr", "I was wrong", 1, Verdict.NotFound)]
    [InlineData("Exact Other 100 Orr", "I was wrong", 2, Verdict.Misattributed)]
    [InlineData("Exact Other 100 Orr", "I was wrong about it all", 1, Verdict.Misattributed)]
    public void Words_that_may_be_anybodys_are_not_misattributed(
        string found,
        string words,
        int telling,
        Verdict verdict
    ) =>
        new Judgement(Claim.Read(words, "Tom Blake"), telling)
            .Of([Read(found, 0)])
            .Verdict.ShouldBe(verdict);

    [Fact]
    public void Where_nobody_is_named_words_of_nobody_are_proof()
    {
        var judgement = new Judgement(Claim.Read(Words), tellingCount: 4);

        judgement.Of([Read("Exact Open 100 nobody", 0)]).Verdict.ShouldBe(Verdict.Verbatim);
        judgement.Of([Read("Reported Open 80 nobody", 0)]).Verdict.ShouldBe(Verdict.Paraphrase);
    }

    [Theory]
    [InlineData("Altered Same 80 Orr", Verdict.Paraphrase)]
    [InlineData("Altered Same 80 Orr AddsNegation", Verdict.Altered)]
    public void A_claim_in_the_voice_of_a_reporter_may_change_words(string found, Verdict verdict)
    {
        var judgement = new Judgement(Claim.Read($"Ann Orr said that {Words}"), tellingCount: 4);

        var (judged, proof) = judgement.Of([Read(found, 0)]);

        judged.ShouldBe(verdict);
        proof.Count.ShouldBe(1);
    }

    [Theory]
    [InlineData(1, 0)]
    [InlineData(2, 1)]
    public void What_is_near_shares_two_telling_words(int shared, int near) =>
        new Judgement(Claim.Read(Words), tellingCount: 4)
            .Of([Read("Far Same 50 Orr", 0) with { Shared = shared }])
            .Proof.Count.ShouldBe(near);

    [Theory]
    [InlineData("Exact Same 100 Orr")]
    [InlineData("Exact Same 100 denied")]
    public void Five_proofs_are_enough(string found) =>
        new Judgement(Claim.Read(Words), tellingCount: 4)
            .Of([.. Enumerable.Range(0, 7).Select(i => Read(found, i))])
            .Proof.Count.ShouldBe(5);

    private static (Verdict, string) Judge(string found)
    {
        var findings = found
            .Split("; ", StringSplitOptions.RemoveEmptyEntries)
            .Select(Read)
            .ToList();

        var (verdict, proof) = new Judgement(Claim.Read(Words, "Ann Orr"), tellingCount: 4).Of(
            findings
        );

        return (verdict, string.Join(' ', proof.Select(f => Show(f, findings))));
    }

    // A star stands where a note says that somebody else said it.
    private static string Show(Finding proof, List<Finding> findings)
    {
        var isMarked = proof.Notes.Any(n => n.Kind == CheckNoteKind.SaidByAnother);
        return $"{findings.FindIndex(f => f.Spoken == proof.Spoken)}{(isMarked ? "*" : "")}";
    }

    private static Finding Read(string found, int index)
    {
        var cells = found.Split(' ');
        return new Finding(
            Spoken(cells[3], index),
            Range.All,
            Enum.Parse<FindingKind>(cells[0]),
            int.Parse(cells[2], null) / 100.0,
            [],
            [.. cells.Skip(4).Select(n => new CheckNote(Enum.Parse<CheckNoteKind>(n)))]
        )
        {
            Relation = Enum.Parse<SpeakerRelation>(cells[1]),
        };
    }

    private static SpokenWords Spoken(string voice, int index)
    {
        var text = voice switch
        {
            "Orr" => "\"The road is shut for good,\" Ann Orr said.",
            "driver" => "\"The road is shut for good,\" one driver said.",
            "nobody" => "\"The road is shut for good.\"",
            "denied" => "Ann Orr never said \"the road is shut for good\".",
            "alleged" => "Did Ann Orr say \"the road is shut for good\"?",
            _ => throw new ArgumentOutOfRangeException(nameof(voice), voice, null),
        };
        var article = ArticleBuilder.Build($"a{index}", text);
        return SpokenWords.All(
            StatementReader.Read(article, QuotationExtractor.Extract(article)).First()
        );
    }
}
