using NewsBot.Core.Statements;

namespace NewsBot.Tests.Statements;

public sealed class SpeakerFinderTests
{
    public static TheoryData<string, string, string> Examples
    {
        get
        {
            var rows = new TheoryData<string, string, string>();
            foreach (var cells in Speakers.Rows(columns: 3))
            {
                rows.Add(cells[0], cells[1], cells[2]);
            }

            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void The_examples_of_the_documentation_hold(string speakers, string asked, string found)
    {
        var people = SpeakerFinder
            .Find(Speakers.LedgerOf(Speakers.Read(speakers)), asked)
            .People.Select(p => string.Join(' ', p.Statements.Select(s => s.Article.Id)))
            .Order(StringComparer.Ordinal)
            .ToArray();

        (people.Length == 0 ? "nobody" : string.Join("; ", people)).ShouldBe(found);
    }

    [Fact]
    public void What_was_taken_for_what_is_told()
    {
        var ledger = Speakers.LedgerOf(Speakers.Read("a: Idris Calloway"));

        SpeakerFinder.Find(ledger, "Mr Caloway").Readings.ShouldBe([("Caloway", "calloway")]);
        SpeakerFinder.Find(ledger, "Mr Calloway").Readings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("the")]
    [InlineData("-- . '")]
    public void Nobody_is_found_for_no_name(string asked) =>
        SpeakerFinder
            .Find(Speakers.LedgerOf(Speakers.Read("a: Ann Orr")), asked)
            .People.ShouldBeEmpty();

    [Fact]
    public void A_person_has_the_full_name_and_all_roles()
    {
        var person = SpeakerFinder
            .Find(
                Speakers.LedgerOf(
                    Speakers.Read(
                        "a: Ann Orr, mayor of Tarn [Courier 3]; b: Orr [Courier 4]; c: Ann Orr, senator [Courier 9]"
                    )
                ),
                "Orr"
            )
            .People.ShouldHaveSingleItem();

        person.Name.ShouldBe("Ann Orr");
        person.Roles.ShouldBe(["senator", "mayor of Tarn"]);
        person.Statements.Select(s => s.Article.Id.Value).ShouldBe(["a", "b", "c"]);
    }
}
