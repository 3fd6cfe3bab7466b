using System.Globalization;
using System.Text;

namespace NewsBot.Fuzz.Growth;

/// <summary>A page in which one thing stands again and again.</summary>
/// <param name="Name">What it is called in the table.</param>
/// <param name="Unit">The thing; <c>{n}</c> in it is the number of the time, <c>{name}</c> a name of its own,
/// <c>{given}</c> a given name, <c>{letter}</c> a letter.</param>
internal sealed record Shape(string Name, string Unit)
{
    private const string Head =
        "Tariff and otter at Brannock\n\nBy Ada Orr\n\n14 September 2026\n\nThe otter crossed the river at Brannock on Monday, Ann Orr said. ";

    private const string Tail =
        "\n\n\u201CThe last word is that the tariff stays,\u201D said Tom Blake on Tuesday.\n";

    /// <summary>The page of that many code units, about.</summary>
    public string Of(int length)
    {
        var page = new StringBuilder(Head, length + Unit.Length + Tail.Length);
        for (var n = 0; page.Length < length; n++)
        {
            page.Append(
                Unit.Replace(
                        "{n}",
                        n.ToString(CultureInfo.InvariantCulture),
                        StringComparison.Ordinal
                    )
                    .Replace("{name}", NameOf(n), StringComparison.Ordinal)
                    .Replace("{given}", NameOf(n).Split(' ')[0], StringComparison.Ordinal)
                    .Replace("{letter}", $"{(char)('A' + (n % 26))}", StringComparison.Ordinal)
            );
        }

        return page.Append(Tail).ToString();
    }

    // In letters, for a name has no figures: Bab Babab, Bac Babac.
    private static string NameOf(int n)
    {
        const string Letters = "bcdfghklmnprstvz";
        var name = new StringBuilder();
        do
        {
            name.Append(Letters[n % Letters.Length]).Append('a');
            n /= Letters.Length;
        } while (n > 0);

        return $"{char.ToUpperInvariant(name[0])}{name.ToString(1, name.Length - 1)}n Orr{name}";
    }
}
