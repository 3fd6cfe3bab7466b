using CsCheck;
using NewsBot.Core.Statements;

namespace NewsBot.Tests.Statements;

public sealed class IdentitiesTests
{
    private static readonly Gen<Sighting> _sighting = Gen.Select(
        Gen.OneOfConst(
            "Ann Orr",
            "A. Orr",
            "Annie Orr",
            "Ann B. Orr",
            "Ivo Orr",
            "Orr",
            "I.B. Orr",
            "Anna Orr"
        ),
        Gen.OneOfConst(
            null,
            "mayor of Tarn",
            "Tarn mayor",
            "senator",
            "footballer",
            "Ketter striker",
            "former footballer and senator",
            "resident of Ketter"
        ),
        Gen.OneOfConst(null, "Courier", "Beacon"),
        Gen.Int[1, 40],
        Gen.Int,
        (name, role, outlet, day, id) =>
            Speakers.Of($"{id}-{Guid.NewGuid():N}", name, role, outlet, outlet is null ? null : day)
    );

    public static TheoryData<string, string> Examples
    {
        get
        {
            var rows = new TheoryData<string, string>();
            foreach (var cells in Speakers.Rows(columns: 2))
            {
                rows.Add(cells[0], cells[1]);
            }

            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void The_examples_of_the_documentation_hold(string speakers, string people) =>
        string.Join("; ", People(Speakers.Read(speakers))).ShouldBe(people);

    [Fact]
    public void The_order_of_arrival_tells_nothing() =>
        _sighting
            .Array[0, 24]
            .SelectMany(all => Gen.Shuffle(all).Select(shuffled => (all, shuffled)))
            .Sample((all, shuffled) => People(shuffled).ShouldBe(People(all)), iter: 2_000);

    [Fact]
    public void Everybody_is_one_person() =>
        _sighting
            .Array[0, 24]
            .Sample(all =>
                Identities
                    .Of(all)
                    .SelectMany(p => p)
                    .Select(s => s.Article.Id)
                    .Order()
                    .ShouldBe(all.Select(s => s.Article.Id).Order())
            );

    [Fact]
    public void A_surname_alone_never_says_the_same() =>
        Gen.Int[2, 20]
            .Sample(count =>
                Identities
                    .Of([
                        .. Enumerable
                            .Range(0, count)
                            .Select(i => Speakers.Of($"{i}", "Orr", null, $"Outlet {i}", 1)),
                    ])
                    .Count.ShouldBe(count)
            );

    private static string[] People(IEnumerable<Sighting> sightings) =>
        [
            .. Identities
                .Of(sightings)
                .Select(p => string.Join(' ', p.Select(s => s.Article.Id.Value).Order()))
                .Order(StringComparer.Ordinal),
        ];
}
