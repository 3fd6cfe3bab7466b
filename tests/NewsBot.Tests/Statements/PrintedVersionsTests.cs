using System.Collections.Immutable;
using NewsBot.Core.Articles;
using NewsBot.Core.Snapshots;
using NewsBot.Core.Statements;
using NewsBot.Tests.Articles;

namespace NewsBot.Tests.Statements;

public sealed class PrintedVersionsTests
{
    private readonly CorpusWriter _corpus = new();

    public static TheoryData<string, string, string, string> Examples
    {
        get
        {
            var rows = new TheoryData<string, string, string, string>();
            foreach (var cells in Speakers.Rows(columns: 4))
            {
                rows.Add(cells[0], cells[1], cells[2], cells[3]);
            }

            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void The_examples_of_the_documentation_hold(
        string one,
        string another,
        string told,
        string spokenTo
    )
    {
        _corpus.Add([Read("a", one), Read("b", another)]);

        var folded = Folded();

        Assert.Equal(told, Shown(folded));
        var lead = folded[0];
        (lead.IsSpokenTo ? lead.First.Article.Outlet : "").ShouldBe(spokenTo);
    }

    [Fact]
    public void The_order_of_arrival_tells_nothing_and_nothing_is_lost()
    {
        Article[] articles =
        [
            Read(
                "a",
                "[Courier 3] \"The road will stay shut until the middle of May,\" Ann Orr said."
            ),
            Read(
                "b",
                "[Beacon 3] \"The road will stay shut until the middle of May,\" Ann Orr said."
            ),
            Read(
                "c",
                "[Herald 4] \"The road will stay closed until the middle of May,\" Ann Orr said."
            ),
            Read(
                "d",
                "[Post 4] \"The road will stay closed until the middle of May,\" Ann Orr said."
            ),
            Read(
                "e",
                "[Halyard 5] \"The road will stay blocked until the middle of May,\" Ann Orr said."
            ),
        ];
        _corpus.Add(articles.Reverse());

        var told = Folded().ShouldHaveSingleItem();

        Ids(told).ShouldBe("a b");
        told.Otherwise.Select(Ids).ShouldBe(["c d", "e"]);
    }

    private static string Ids(ToldStatement told) =>
        string.Join(' ', told.Carried.Select(s => s.Article.Id.Value));

    private static string Shown(ImmutableArray<ToldStatement> told) =>
        told.Length > 1 ? "apart"
        : told[0].Otherwise.Length > 0 ? "side by side"
        : "once";

    private ImmutableArray<ToldStatement> Folded() =>
        PrintedVersions.Fold(StatementRepeats.Merge(_corpus.Current.Ledger.Statements));

    // [Courier 3] and what the article says.
    private static Article Read(string id, string written)
    {
        var head = written[1..written.IndexOf(']', StringComparison.Ordinal)];
        var space = head.LastIndexOf(' ');
        return ArticleBuilder.Build(
            id,
            written[(head.Length + 3)..],
            published: $"2026-05-{head[(space + 1)..].PadLeft(2, '0')}",
            outlet: head[..space]
        );
    }
}
