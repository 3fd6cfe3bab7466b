using CsCheck;
using NewsBot.Core.Statements;

namespace NewsBot.Tests.Statements;

public sealed class WordAlignmentTests
{
    private const string Said = "“The sluice stays shut. It stays shut this week,”";

    private static readonly Gen<string> _text = Gen.OneOfConst(
            "sluice",
            "stays",
            "shut",
            "the",
            "it",
            "this",
            "week",
            "weeks",
            "farm",
            "carpet",
            "6m"
        )
        .Array[0, 12]
        .Select(words => string.Join(' ', words));

    [Theory]
    [InlineData("The sluice stays shut. It stays shut this week", 1, 1)]
    [InlineData("the SLUICE stays shut", 1, 1)]
    [InlineData("it stays shut", 1, 1)]
    [InlineData("the sluice stay shut it stays shut this week", 0.9, 0.999)]
    [InlineData("the sluice is shut this week", 0.7, 0.95)]
    [InlineData("the sluice stays shut and it will stay shut for all of next week", 0.4, 0.8)]
    [InlineData("week this shut stays it shut stays sluice the", 0.1, 0.6)]
    [InlineData("nobody ever opened a door", 0, 0.01)]
    [InlineData("", 0, 0)]
    public void More_of_the_words_in_their_order_is_more_alike(
        string asked,
        double least,
        double most
    ) => Align(asked, Said).Similarity.ShouldBeInRange(least, most);

    [Fact]
    public void A_diff_tells_what_was_put_in_and_left_out()
    {
        var alignment = Align("the old sluice stays open it stays shut", Said);

        string.Join(' ', alignment.Runs.Select(run => Show(alignment, run)))
            .ShouldBe("=the -old =sluice stays -open +shut =it stays shut");
    }

    [Fact]
    public void Words_keep_their_places()
    {
        var alignment = Align("stays shut this week", Said);
        var found = alignment.Found.Spans[alignment.FoundWords];

        Said[found[0].Start..found[^1].End].ShouldBe("stays shut this week");
    }

    [Fact]
    public void A_slip_is_near_but_not_the_same()
    {
        var alignment = Align("the sluise stays shut", Said);

        alignment.Similarity.ShouldBeInRange(0.8, 0.99);
        alignment.Runs.ShouldContain(r => r.Side == WordSide.Asked);
    }

    [Fact]
    public void Runs_hold_every_word_asked_about_once_and_are_in_order() =>
        Gen.Select(_text, _text)
            .Sample(
                (asked, found) =>
                {
                    var alignment = Align(asked, found);
                    var (i, j) = (0, alignment.FoundWords.Start.Value);
                    foreach (var run in alignment.Runs)
                    {
                        var (a, askedCount) = run.Asked.GetOffsetAndLength(
                            alignment.Asked.Words.Length
                        );
                        var (f, foundCount) = run.Found.GetOffsetAndLength(
                            alignment.Found.Words.Length
                        );
                        a.ShouldBe(i);
                        if (run.Side != WordSide.Asked)
                        {
                            f.ShouldBe(j);
                        }

                        if (run.Side == WordSide.Both)
                        {
                            alignment
                                .Asked.Words[run.Asked]
                                .ShouldBe(alignment.Found.Words[run.Found]);
                        }

                        (i, j) = (i + askedCount, j + foundCount);
                    }

                    i.ShouldBe(alignment.Asked.Words.Length);
                }
            );

    [Fact]
    public void Whatever_stands_around_the_words_they_are_found_whole() =>
        Gen.Select(_text, _text, _text)
            .Where((_, said, _) => said.Length > 0)
            .Sample(
                (before, said, behind) =>
                    Align(said, $"{before} {said} {behind}").Similarity.ShouldBe(1, 1e-5)
            );

    private static WordAlignment Align(string asked, string found) =>
        WordAlignment.Of(Wording.Of(asked), Wording.Of(found));

    private static string Show(WordAlignment alignment, AlignedWords run) =>
        run.Side switch
        {
            WordSide.Both => $"={string.Join(' ', alignment.Asked.Words[run.Asked])}",
            WordSide.Asked => $"-{string.Join(' ', alignment.Asked.Words[run.Asked])}",
            _ => $"+{string.Join(' ', alignment.Found.Words[run.Found])}",
        };
}
