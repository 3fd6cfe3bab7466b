using System.Reflection;
using NewsBot.Core.Language;

namespace NewsBot.Tests.Language;

public sealed class WordTablesTests
{
    private static readonly Assembly _core = typeof(WordTable).Assembly;

    public static TheoryData<string> Tables =>
        [
            .. _core
                .GetManifestResourceNames()
                .Where(n => n.StartsWith(Folder, StringComparison.Ordinal))
                .Select(n => n[Folder.Length..^".txt".Length]),
        ];

    private const string Folder = "NewsBot.Core.Language.Tables.";

    [Theory]
    [MemberData(nameof(Tables))]
    public void A_table_says_in_its_head_what_it_is_and_holds_words(string name)
    {
        using var stream = _core.GetManifestResourceStream($"{Folder}{name}.txt")!;
        using var reader = new StreamReader(stream);

        reader.ReadLine()!.ShouldStartWith("# ");
        new WordTable(name).Words().SelectMany(r => r.Words).ShouldNotBeEmpty();
    }

    [Theory]
    [InlineData("march", 3)]
    [InlineData("sept", 9)]
    [InlineData("mars", null)]
    public void Questions_know_the_English_months(string word, int? month) =>
        CalendarWords.MonthOf(word).ShouldBe(month);

    [Theory]
    [InlineData("tuesday", DayOfWeek.Tuesday)]
    [InlineData("thurs", DayOfWeek.Thursday)]
    [InlineData("sun", null)]
    public void A_short_day_that_is_a_word_of_its_own_is_none(string word, DayOfWeek? day) =>
        CalendarWords.WeekdayOf(word).ShouldBe(day);

    [Theory]
    [InlineData("mars", 3)]
    [InlineData("dezember", 12)]
    [InlineData("florin", 0)]
    public void Datelines_know_the_months_of_other_languages(string word, int month) =>
        CalendarWords.AnyMonthOf(word).ShouldBe(month);

    [Theory]
    [InlineData("said", (int)(WordClass.Cue | WordClass.Report))]
    [InlineData("nobody", (int)WordClass.Pronoun)]
    [InlineData("may", (int)WordClass.Auxiliary)]
    [InlineData("tuesday", (int)WordClass.Time)]
    [InlineData("ministers", (int)(WordClass.Role | WordClass.Plural))]
    public void The_lexicon_is_made_of_all_tables(string word, int classes) =>
        ((int)Lexicon.Of(word) & classes).ShouldBe(classes);

    [Fact]
    public void A_set_of_words_knows_no_case_where_nothing_else_is_said()
    {
        WordSet.Of("road dam").Contains("Dam").ShouldBeTrue();
        WordSet.Exactly("road dam").Contains("Dam").ShouldBeFalse();
        WordSet.Of("road dam").Without("DAM").ShouldBe(["road"]);
        WordSet.Of("road").With(["dam"], ["sea"]).Count.ShouldBe(3);
        WordSet.Of("d\u00E9nied denied").IsAnyIn("They have D\u00E9nied it").ShouldBeTrue();
    }

    [Theory]
    [InlineData("won", "victory", true)]
    [InlineData("ceo", "chief", true)]
    [InlineData("won", "released", false)]
    public void Words_of_one_family_tell_of_the_same(string left, string right, bool expected) =>
        WordFamilies.Of(left).Any(f => WordFamilies.Of(right).Contains(f)).ShouldBe(expected);

    [Theory]
    [InlineData("country", "kenya", true)]
    [InlineData("country", "nairobi", false)]
    [InlineData("country", "u.s", true)]
    [InlineData("city", "canberra", true)]
    [InlineData("city", "lagos", true)]
    [InlineData("planet", "mars", null)]
    public void Places_are_known_by_kind(string kind, string name, bool? expected) =>
        PlaceNames.IsOf(kind, name).ShouldBe(expected);

    [Theory]
    [InlineData("old", "years", true)]
    [InlineData("long", "hours", true)]
    [InlineData("old", "euros", false)]
    [InlineData("much", "euros", true)]
    [InlineData("much", "hryvnias", true)]
    [InlineData("much", "won", false)]
    public void Measures_have_units(string word, string unit, bool expected) =>
        Measures.UnitsOf(word)!.Contains(unit).ShouldBe(expected);

    [Theory]
    [InlineData("dutch", true)]
    [InlineData("frenchwoman", true)]
    [InlineData("netherlands", false)]
    public void People_are_known_by_their_country(string word, bool expected) =>
        Nations.IsPeople(word).ShouldBe(expected);

    [Fact]
    public void Every_nation_has_a_capital_people_and_a_language() =>
        Nations.All.ShouldAllBe(n =>
            n.Names[0].Length > 0
            && n.Capitals[0].Length > 0
            && n.People[0].Length > 0
            && n.Languages[0].Length > 0
        );

    [Fact]
    public void A_word_that_measures_nothing_has_no_units() =>
        Measures.UnitsOf("many").ShouldBeNull();
}
