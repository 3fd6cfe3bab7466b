using CsCheck;
using NewsBot.Bot.Sheets;
using NewsBot.Bot.Surfaces;
using NewsBot.Discord.Interactions;

namespace NewsBot.Tests.Bot;

public sealed class NameIndexTests
{
    private static readonly Gen<string> _name = Gen.OneOfConst(
            "Ann",
            "Anna",
            "Orr",
            "orr",
            "van",
            "Dam",
            "Ben",
            "Özil",
            "O'Hara",
            "-",
            "Ål"
        )
        .Array[1, 3]
        .Select(words => string.Join(' ', words));

    [Fact]
    public void Those_that_begin_so_come_first_then_those_with_such_a_word()
    {
        var index = NameIndex.Of(["Ann Orr", "Orrin Dam", "Orrin Dam", "Orla Fenn", "Torr Ben"]);

        index.Find("or", 25).ShouldBe(["Orrin Dam", "Orla Fenn", "Ann Orr"]);
        index.Find("or", 1).ShouldBe(["Orrin Dam"]);
        index.Find("x", 25).ShouldBeEmpty();
    }

    [Fact]
    public void Nothing_typed_offers_the_most_frequent() =>
        NameIndex.Of(["Ann", "Ben", "Ben", null, " "]).Find("", 25).ShouldBe(["Ben", "Ann"]);

    [Fact]
    public void Case_and_accents_do_not_count() =>
        NameIndex.Of(["Mesut Özil"]).Find(" OZ", 25).ShouldBe(["Mesut Özil"]);

    [Fact]
    public void The_most_frequent_way_of_writing_is_offered() =>
        NameIndex.Of(["ann orr", "Ann Orr", "Ann Orr"]).Find("a", 25).ShouldBe(["Ann Orr"]);

    [Fact]
    public void A_look_up_finds_what_a_plain_walk_finds() =>
        Gen.Select(_name.Array[0, 40], Gen.OneOf(_name, Gen.OneOfConst("a", "o", "or", "an", "")))
            .Sample(
                (names, typed) =>
                    NameIndex.Of(names).Find(typed, 5).ShouldBe(Walk(names, typed).Take(5))
            );

    [Fact]
    public void What_is_offered_is_what_discord_takes() =>
        Gen.Select(NastyText.AnyLength.Array[0, 30], NastyText.AnyLength)
            .Sample(
                (names, typed) =>
                {
                    var index = NameIndex.Of(names);
                    foreach (var found in new[] { index.Find("", 25), index.Find(typed, 25) })
                    {
                        found.Count.ShouldBeLessThanOrEqualTo(25);
                        found.ShouldAllBe(n => n.Length > 0 && n.Length <= Choice.MaxLength);
                        found.ShouldAllBe(n => n == Markup.Line(n));
                    }
                }
            );

    private static IEnumerable<string> Walk(string[] names, string typed)
    {
        var start = Plain(typed);
        var byName = names
            .GroupBy(Plain)
            .OrderByDescending(g => g.Count())
            .ThenBy(g => g.Key, StringComparer.Ordinal)
            .Select(g =>
                (
                    g.Key,
                    Name: g.GroupBy(n => n)
                        .OrderByDescending(n => n.Count())
                        .ThenBy(n => n.Key, StringComparer.Ordinal)
                        .First()
                        .Key
                )
            )
            .ToArray();
        var begin = byName.Where(n => n.Key.StartsWith(start, StringComparison.Ordinal)).ToArray();
        var word = byName
            .Except(begin)
            .Where(n =>
                Enumerable
                    .Range(1, n.Key.Length)
                    .Any(i =>
                        n.Key[i..].StartsWith(start, StringComparison.Ordinal)
                        && !char.IsLetterOrDigit(n.Key[i - 1])
                    )
            );
        return begin.Concat(word).Select(n => n.Name);
    }

    private static string Plain(string name) =>
        name.Replace('Ö', 'o').Replace('Å', 'a').ToLowerInvariant();
}
