using Microsoft.Extensions.Options;
using NewsBot.Core.Checking;
using NewsBot.Core.Retrieval;
using NewsBot.Core.Snapshots;
using NewsBot.Tests.Articles;

namespace NewsBot.Tests.Checking;

public sealed class PrintedElsewhereTests
{
    private const string Shut = "\"The road will stay shut until the middle of May,\" Ann Orr";
    private const string Closed = "\"The road will stay closed until the middle of May,\" Ann Orr";

    private readonly CorpusWriter _corpus = new();

    [Fact]
    public void What_another_outlet_prints_of_the_same_utterance_stands_below_and_says_so()
    {
        Add("a", $"{Shut} said.", "2026-05-03", "Courier");
        Add("b", $"{Closed} said.", "2026-05-04", "Herald");

        var matches = Check();

        matches.Select(m => m.Citation.Article.Outlet).ShouldBe(["Courier", "Herald"]);
        KindsOf(matches[0]).ShouldBeEmpty();
        KindsOf(matches[1]).ShouldContain(CheckNoteKind.PrintedOtherwise);
    }

    [Fact]
    public void Other_days_make_another_utterance()
    {
        Add("a", $"{Shut} said.", "2026-05-03", "Courier");
        Add("b", $"{Closed} said.", "2026-05-14", "Herald");

        Check().ShouldHaveSingleItem().Citation.Article.Outlet.ShouldBe("Courier");
    }

    [Fact]
    public void A_note_tells_which_outlet_was_spoken_to_and_the_proof_stays_first()
    {
        Add("a", $"{Shut} told the Herald.", "2026-05-03", "Courier");
        Add("b", $"{Closed} said.", "2026-05-04", "Herald");

        var matches = Check();

        matches.Select(m => m.Citation.Article.Outlet).ShouldBe(["Courier", "Herald"]);
        KindsOf(matches[0]).ShouldBeEmpty();
        KindsOf(matches[1])
            .Take(2)
            .ShouldBe([CheckNoteKind.SpokenTo, CheckNoteKind.PrintedOtherwise]);
    }

    [Fact]
    public void The_proof_may_be_of_the_outlet_that_was_spoken_to()
    {
        Add("a", $"{Shut} said.", "2026-05-03", "Courier");
        Add("b", $"{Closed} told the Courier.", "2026-05-04", "Herald");

        KindsOf(Check()[0]).ShouldBe([CheckNoteKind.SpokenTo]);
    }

    [Fact]
    public void Where_nobody_prints_it_otherwise_no_note_tells_who_was_spoken_to()
    {
        Add("a", $"{Shut} told the Courier.", "2026-05-03", "Courier");

        KindsOf(Check().ShouldHaveSingleItem()).ShouldBeEmpty();
    }

    [Fact]
    public void The_nearest_of_them_stand_first()
    {
        Add("a", $"{Shut} said.", "2026-05-03", "Courier");
        Add(
            "b",
            $"{Closed.Replace("will", "may", StringComparison.Ordinal)} said.",
            "2026-05-04",
            "Globe"
        );
        Add("c", $"{Closed} said.", "2026-05-04", "Herald");

        Check().Select(m => m.Citation.Article.Outlet).ShouldBe(["Courier", "Herald", "Globe"]);
    }

    [Fact]
    public void An_outlet_that_has_the_very_words_prints_nothing_otherwise()
    {
        Add("a", $"{Shut} said.", "2026-05-03", "Courier");
        Add("b", $"{Shut} said.", "2026-05-03", "Herald");
        Add("c", $"{Closed} said.", "2026-05-04", "Herald");

        Check().Select(m => m.Citation.Article.Outlet).ShouldBe(["Courier", "Herald"]);
    }

    private static IEnumerable<CheckNoteKind> KindsOf(CheckMatch match) =>
        match.Notes.Select(n => n.Kind);

    private IReadOnlyList<CheckMatch> Check() => Run().Matches;

    private CheckResult Run()
    {
        var result = new QuoteChecker(new Searcher(Options.Create(new RetrievalOptions()))).Check(
            _corpus.Current,
            Claim.Read("The road will stay shut until the middle of May", "Ann Orr"),
            SearchFilter.None
        );
        result.Verdict.ShouldBe(Verdict.Verbatim);
        result.Proof!.Citation.Article.Outlet.ShouldBe("Courier");
        return result;
    }

    private void Add(string id, string text, string day, string outlet) =>
        _corpus.Add([ArticleBuilder.Build(id, text, "", day, outlet)]);
}
