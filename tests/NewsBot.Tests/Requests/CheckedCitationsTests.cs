using System.Collections.Immutable;
using NewsBot.Core.Articles;
using NewsBot.Core.Checking;
using NewsBot.Core.Snapshots;
using NewsBot.Core.Text;
using NewsBot.Requests;
using NewsBot.Tests.Articles;

namespace NewsBot.Tests.Requests;

public sealed class CheckedCitationsTests
{
    private static readonly Article _article = ArticleBuilder.Build("a", "It held. It leaked.");

    [Fact]
    public void Matches_keep_their_order_and_are_numbered_from_one() =>
        Of(Match(9, 19), Match(0, 8))
            .Select(c => (c.Citation.Text, c.Number))
            .ShouldBe([("It leaked.", 1), ("It held.", 2)]);

    [Fact]
    public void A_match_over_several_records_tells_them()
    {
        ImmutableArray<TextSpan> records = [new(0, 8), new(9, 19)];

        Of(Match(0, 19) with { Spans = records }).ShouldHaveSingleItem().Records.ShouldBe(records);
    }

    [Fact]
    public void A_match_in_one_stretch_has_no_records() =>
        Of(Match(0, 8) with { Spans = default }).ShouldHaveSingleItem().Records.ShouldBeEmpty();

    private static IReadOnlyList<Core.Answering.ReplyPart.Quoted> Of(params CheckMatch[] matches) =>
        CheckedCitations.Of(
            new CheckResult
            {
                Claim = Claim.Read("It held"),
                Verdict = Verdict.Verbatim,
                Matches = matches,
                Searched = CorpusSnapshot.Empty.Scope,
            }
        );

    private static CheckMatch Match(int start, int end) =>
        new()
        {
            Citation = Citation.Cut(_article, new TextSpan(start, end)),
            Similarity = 1,
            Diff = [],
        };
}
