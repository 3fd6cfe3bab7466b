using NewsBot.Core.Articles;
using NewsBot.Core.Articles.Copies;
using NewsBot.Tests.Stories;

namespace NewsBot.Tests.Articles.Copies;

/// <summary>Which articles print the same text.</summary>
public sealed class CopyFinderTests
{
    private const string Text =
        "A fire destroyed the grain mill in Tarn on Monday, and nobody was hurt. Firefighters from four villages needed nine hours to put it out, because the pond beside the mill was dry. The owner, Ann Orr, said that she would build the mill again before the next harvest comes in. It had stood above the river since 1788 and fed three valleys.";

    private const string Other =
        "The council of Tarn met on Tuesday to talk about the fire at the grain mill. Its leader, Bo Lind, said that the pond had been dry since the spring and that he had asked for a tank twice. A fire officer told the meeting that nine hours was far too long for four brigades. The council will vote on a new tank in June.";

    [Fact]
    public void Who_had_it_first_and_who_prints_it_too() =>
        Found(
                Build("c", Text, "2026-05-02T09:00"),
                Build("a", Text, "2026-05-02T11:00"),
                Build("b", Text, "2026-05-03"),
                Build("d", Text, ""),
                Build("e", Other, "2026-05-02")
            )
            .ShouldBe("c: a b d");

    [Fact]
    public void A_page_that_tells_the_day_alone_is_not_held_to_have_been_first() =>
        Found(Build("a", Text, "2026-05-02"), Build("b", Text, "2026-05-02T23:00"))
            .ShouldBe("b: a");

    [Fact]
    public void Texts_of_two_kinds_are_two() =>
        Found(
                Build("a", Text, "2026-05-01"),
                Build("b", Other, "2026-05-02"),
                Build("c", Other, "2026-05-03"),
                Build("d", Text, "2026-05-04")
            )
            .ShouldBe("a: d | b: c");

    [Theory]
    [InlineData("Closed on Monday. Tickets at the door.")]
    [InlineData("")]
    public void Notices_that_are_the_same_by_their_form_are_no_copies(string notice) =>
        Found(Build("a", notice, "2026-05-01"), Build("b", notice, "2026-05-02")).ShouldBe("");

    [Fact]
    public void A_report_that_goes_on_from_another_is_none_of_its_copies() =>
        Found(Build("a", Text, "2026-05-01"), Build("b", Text[..120] + "\n" + Other, "2026-05-02"))
            .ShouldBe("");

    [Fact]
    public void Three_thousand_copies_are_one_text()
    {
        var copies = Enumerable.Range(0, 3_000).Select(i => Build($"{i:D4}", Text, "2026-05-01"));

        CopyFinder.In([.. copies]).ShouldHaveSingleItem().Others.Length.ShouldBe(2_999);
    }

    [Fact]
    public async Task Of_copies_that_were_cut_and_changed_nine_in_ten_are_found_and_hardly_anything_else()
    {
        Article[] originals =
        [
            .. (await LabelledSamples.LoadAsync("news")).Index.Articles,
            .. (await LabelledSamples.LoadAsync("days")).Index.Articles,
        ];
        Article[] copies =
        [
            .. originals.SelectMany((a, i) => CopyMaker.Of(a, new Random(i), count: 6)),
        ];

        var found = CopyFinder.In([.. originals, .. copies]);

        var right = 0;
        var wrong = 0;
        foreach (var text in found)
        {
            var texts = text.Others.Prepend(text.First).CountBy(TextOf).ToArray();
            var most = texts.Max(t => t.Value);
            right += most - 1;
            wrong += texts.Sum(t => t.Value) - most;
        }

        var all = copies.Length + originals.Length - originals.DistinctBy(TextOf).Count();
        (right / (double)all).ShouldBeGreaterThan(0.9, $"{right} of {all}");
        (right / (double)(right + wrong)).ShouldBeGreaterThan(0.98);
    }

    // Two reports of agencies are printed by papers in the samples.
    private static string TextOf(Article article) =>
        CopyMaker.OriginalOf(article) switch
        {
            "garrow-packet/search-scaled-back.txt" => "quill/search-scaled-back.txt",
            "dunmarrow-beacon/summit-leader-flies-home.txt" => "halyard/summit-adeyinka-leaves.txt",
            var id => id,
        };

    private static string Found(params Article[] articles) =>
        string.Join(
            " | ",
            CopyFinder
                .In(articles)
                .Select(c =>
                    $"{c.First.Id.Value}: {string.Join(' ', c.Others.Select(o => o.Id.Value))}"
                )
        );

    private static Article Build(string id, string text, string published) =>
        ArticleBuilder.Build(id, text, "Fire in Tarn", published, "Post");
}
