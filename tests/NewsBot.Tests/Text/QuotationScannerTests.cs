using CsCheck;
using NewsBot.Core.Text;

namespace NewsBot.Tests.Text;

public sealed class QuotationScannerTests
{
    [Theory]
    [InlineData("\u201CWe go,\u201D she said.", "We go,")]
    [InlineData("\u201EWe go\u201C, she said.", "We go")]
    [InlineData("\u00ABWe go\u00BB or \u00BBwe stay\u00AB", "We go|we stay")]
    [InlineData("\u2039We go\u203A or \u203Awe stay\u2039", "We go|we stay")]
    [InlineData("\u201AWe go\u2018, she said.", "We go")]
    [InlineData("\u201DWe go\u201D, she said.", "We go")]
    [InlineData("``We go'' and ''we stay\".", "We go|we stay")]
    [InlineData("\u2018\u2018We go\u2019\u2019, she said.", "We go")]
    [InlineData("'We don't go,' she said.", "We don't go,")]
    [InlineData("'The dogs' owner goes,' she said.", "The dogs' owner goes,")]
    [InlineData("\u201CShe said \"we go\" today,\u201D he said.", "She said \"we go\" today,")]
    public void Words_in_marks_are_found(string line, string words) =>
        Words(line).ShouldBe(words.Split('|'));

    [Theory]
    [InlineData("The dogs' owner, O'Neill, isn't 5'10\" tall.")]
    [InlineData("Rock and roll of the '80s and '90s: 'tis 40\u00B026\u203246\u2033 north.")]
    [InlineData("Home \u203A News \u00BB Sport")]
    [InlineData("A `code` span")]
    public void What_is_no_mark_opens_nothing(string line) => Words(line).ShouldBeEmpty();

    [Theory]
    [InlineData("The dogs' owner, O'Neill, isn't tall.")]
    [InlineData("40\u00B026\u203246\u2033 north, 5\" tall, Bill''s, a\"b, a\u2018b")]
    [InlineData("Home \u203A News \u00BB Sport, a\u00BBb, (' and ' (we) '")]
    [InlineData("A `code` span")]
    [InlineData("Then \" we go.")]
    [InlineData("A \" \" b")]
    [InlineData("Then \"  we  \" go")]
    [InlineData("Then \" we go\" she")]
    [InlineData("A \u2018 we go \" then")]
    [InlineData("")]
    public void No_stretch_begins_where_no_mark_opens(string line) => Wholes(line).ShouldBeEmpty();

    [Theory]
    [InlineData("\u201C", "\u201D")]
    [InlineData("\u201C", "\"")]
    [InlineData("\u201C", "\u2019\u2019")]
    [InlineData("\"", "\"")]
    [InlineData("\"", "\u201D")]
    [InlineData("\u201D", "\u201D")]
    [InlineData("\u201E", "\u201C")]
    [InlineData("\u201E", "\u201D")]
    [InlineData("\u201E", "\"")]
    [InlineData("\u201F", "\u201D")]
    [InlineData("\u201F", "\"")]
    [InlineData("\u2E42", "\u201C")]
    [InlineData("\u2E42", "\u201D")]
    [InlineData("\u00AB", "\u00BB")]
    [InlineData("\u00BB", "\u00AB")]
    [InlineData("\u00BB", "\u00BB")]
    [InlineData("\u275D", "\u275E")]
    [InlineData("\u300C", "\u300D")]
    [InlineData("\u300E", "\u300F")]
    [InlineData("\u301D", "\u301E")]
    [InlineData("\u301D", "\u301F")]
    [InlineData("\uFE41", "\uFE42")]
    [InlineData("\uFE43", "\uFE44")]
    [InlineData("\uFF62", "\uFF63")]
    [InlineData("\uFF02", "\uFF02")]
    [InlineData("'", "'")]
    [InlineData("'", "\u2019")]
    [InlineData("\u2018", "\u2019")]
    [InlineData("\u2018", "'")]
    [InlineData("\u2019", "\u2019")]
    [InlineData("\u201A", "\u2018")]
    [InlineData("\u201A", "\u2019")]
    [InlineData("\u201A", "'")]
    [InlineData("\u201B", "\u2019")]
    [InlineData("\u201B", "'")]
    [InlineData("\u2039", "\u203A")]
    [InlineData("\u203A", "\u2039")]
    [InlineData("\u203A", "\u203A")]
    [InlineData("\u275B", "\u275C")]
    [InlineData("\uFF07", "\uFF07")]
    [InlineData("``", "''")]
    [InlineData("''", "''")]
    [InlineData("''", "\"")]
    [InlineData("\u2018\u2018", "\u2019\u2019")]
    [InlineData("\u2018\u2018", "\u201D")]
    public void Each_mark_is_closed_by_its_pair(string open, string close)
    {
        var whole = $"{open}We go{close}";

        Wholes(whole).ShouldBe([whole]);
        Wholes($"Ann: {whole}, she said").ShouldBe([whole]);
        Ends(whole).ShouldBe([StretchEnd.Closed]);
    }

    [Theory]
    [InlineData("\u201CWe go'' she said")]
    [InlineData("\"We go\u2019\u2019 she said")]
    [InlineData("\u201EWe go\u2019\u2019 she said")]
    [InlineData("\u2018We go\u203A she said")]
    [InlineData("\u300CWe go\u201D she said")]
    public void No_mark_is_closed_by_that_of_another(string line) =>
        Ends(line).ShouldBe([StretchEnd.Open]);

    [Theory]
    [InlineData('(')]
    [InlineData('[')]
    [InlineData('-')]
    [InlineData('\u2013')]
    [InlineData('\u2014')]
    [InlineData(':')]
    [InlineData(',')]
    [InlineData('/')]
    [InlineData('\u2026')]
    [InlineData('*')]
    [InlineData('_')]
    [InlineData('~')]
    [InlineData('>')]
    public void A_mark_opens_behind_a_dash_a_bracket_or_markup(char before)
    {
        Wholes($"a{before}\"we go\" on").ShouldBe(["\"we go\""]);
        Wholes($"a{before}'we go' on").ShouldBe(["'we go'"]);
    }

    [Theory]
    [InlineData("'\u2026and we go'")]
    [InlineData("'\"No\" is no word'")]
    [InlineData("'\u201CNo\u201D is no word'")]
    [InlineData("'\u00A35 is much'")]
    [InlineData("\"(We) go\"")]
    [InlineData("\u2018(We) go\u2019")]
    [InlineData("\u201C\u2018We go,\u2019 she said\u201D")]
    [InlineData("\" The tugs go out. \"")]
    public void A_stretch_may_begin_with_more_than_a_word(string whole)
    {
        Wholes(whole).ShouldBe([whole]);
        Wholes($"Ann wrote {whole} on it.").ShouldBe([whole]);
    }

    [Theory]
    [InlineData("'We go' he said", "'We go'")]
    [InlineData("'The dogs' owner goes,' he said", "'The dogs' owner goes,'")]
    [InlineData("'The dogs' owner and the cats' friend", "'The dogs'")]
    [InlineData("'We love dogs' he said of the rest' here", "'We love dogs'")]
    [InlineData("'We have dogs' (she said) 'and cats,'", "'We have dogs'|'and cats,'")]
    [InlineData("'The dogs' ", "'The dogs'")]
    [InlineData("'The dogs'", "'The dogs'")]
    [InlineData("Then \" we go \"then\"", "\"then\"")]
    [InlineData("'THE DOGS' OWNER GOES!' HE SAID", "'THE DOGS' OWNER GOES!'")]
    [InlineData("\u00BBWe go \u00AB they stay\u00AB now", "\u00BBWe go \u00AB they stay\u00AB")]
    [InlineData("\u00BBWe go\u00ABs on\u00AB now", "\u00BBWe go\u00ABs on\u00AB")]
    public void Where_a_mark_needs_a_word_it_closes_behind_one(string line, string wholes) =>
        Wholes(line).ShouldBe(wholes.Split('|'));

    [Theory]
    [InlineData("\u201CShe said \"we go\" and \"no\",\u201D he said.")]
    [InlineData("\u201CWe saw \"Kes\" today,\u201D he said.")]
    [InlineData("\u201CIt ended. \"kes\" it was,\u201D he said.")]
    [InlineData("\u201CThe field is \"\" or nothing,\u201D he said.")]
    [InlineData("\u201CShe \u2018did \"it\" now\u2019 again,\u201D he said.")]
    public void A_pair_inside_belongs_to_the_outer_one(string line) =>
        Wholes(line).ShouldBe([line[..(line.IndexOf('\u201D', StringComparison.Ordinal) + 1)]]);

    [Theory]
    [InlineData("\u201CShe said \"we go\u201D and left.")]
    [InlineData("\u201CWe go \"now")]
    [InlineData("\u201CWe go. \"")]
    [InlineData("\"We go. \"")]
    [InlineData("\"We go \"now")]
    [InlineData("\"We go \"now and \" then")]
    [InlineData("\"We go \"now and\"then")]
    public void A_straight_mark_without_a_pair_closes(string line)
    {
        Ends(line).ShouldBe([StretchEnd.Closed]);
        Wholes(line)[0].ShouldEndWith(" \"");
    }

    [Theory]
    [InlineData("\u201CWe go. \"We stay,\" he said.", "\u201CWe go. |\"We stay,\"")]
    [InlineData("\u201CWe go! \"We stay,\" he said.", "\u201CWe go! |\"We stay,\"")]
    [InlineData("\u201CWe go? \"We stay,\" he said.", "\u201CWe go? |\"We stay,\"")]
    [InlineData(
        "A \"broken start and then \"we stay\" now.",
        "\"broken start and then |\"we stay\""
    )]
    [InlineData("A \"broken start and then \"we stay\"", "\"broken start and then |\"we stay\"")]
    public void A_stretch_without_its_mark_ends_where_the_next_opens(string line, string wholes)
    {
        Wholes(line).ShouldBe(wholes.Split('|'));
        Ends(line).ShouldBe([StretchEnd.Reopened, StretchEnd.Closed]);
    }

    [Theory]
    [InlineData("'90s rock' it is", true)]
    [InlineData("\u2019We go\u2019, she said", true)]
    [InlineData("'t Hooft", true)]
    [InlineData("'s-Hertogenbosch", true)]
    [InlineData("\u2018n boek", true)]
    [InlineData("'We go'", false)]
    [InlineData("'so we go'", false)]
    [InlineData("'a dog'", false)]
    [InlineData("'s", false)]
    [InlineData("\u20189 lives\u2019", false)]
    [InlineData("\"9 lives\"", false)]
    [InlineData("\"t is so\"", false)]
    [InlineData("''9 lives''", false)]
    [InlineData("\u201Cs - t\u201D", false)]
    public void Figures_and_clitics_stand_behind_an_apostrophe(string line, bool mayBe)
    {
        First(line).MayBeApostrophe.ShouldBe(mayBe);
        QuotationScanner.Opens(line).ShouldBe(!mayBe);
    }

    [Fact]
    public void Nothing_opens_a_line_that_begins_with_no_mark()
    {
        QuotationScanner.Opens("").ShouldBeFalse();
        QuotationScanner.Opens("We go").ShouldBeFalse();
        QuotationScanner.Opens("We \"go\"").ShouldBeFalse();
        QuotationScanner.Opens("\u2019").ShouldBeFalse();
        QuotationScanner.Opens("' go").ShouldBeFalse();
    }

    [Theory]
    [InlineData("\u201CWe go", true, true)]
    [InlineData("\"We go", true, true)]
    [InlineData("''We go", true, true)]
    [InlineData("\u201EWe go", true, true)]
    [InlineData("\u00BBWe go", true, false)]
    [InlineData("\u201DWe go", true, false)]
    [InlineData("'We go", false, false)]
    [InlineData("\u201AWe go", false, false)]
    public void A_mark_that_is_nothing_else_opens_alone(string line, bool isDouble, bool alone)
    {
        var found = First(line);

        found.End.ShouldBe(StretchEnd.Open);
        found.IsDouble.ShouldBe(isDouble);
        found.OpensAlone.ShouldBe(alone);
        found.Whole.ShouldBe(new TextSpan(0, line.Length));
    }

    [Fact]
    public void Where_three_marks_have_no_pair_the_rest_of_the_line_has_none()
    {
        const string Pairs = "\u201CWe go\u201D and \u201Cstay\u201D";
        const string Open = "\u300Ca ";

        Ends(Open + Open + Pairs).Count(e => e == StretchEnd.Open).ShouldBe(2);
        Ends(Open + Open + Open + Pairs).ShouldAllBe(e => e == StretchEnd.Open);
        Ends(Open + Open + Open + "'We go'").Last().ShouldBe(StretchEnd.Closed);
        Ends(Open + Open + Open + "\u2019em, \u2019tis").Count.ShouldBe(5);
    }

    [Fact]
    public void A_line_may_have_any_number_of_pairs()
    {
        var pairs = Enumerable.Repeat("\u201CWe go\u201D 'we stay'", 20);

        Ends(string.Join(' ', pairs)).ShouldBe(Enumerable.Repeat(StretchEnd.Closed, 40));
    }

    [Fact]
    public void A_missing_mark_is_told()
    {
        Ends("\"We go. \"We stay.\"").ShouldBe([StretchEnd.Reopened, StretchEnd.Closed]);
        Ends("\u201CWe go.").ShouldBe([StretchEnd.Open]);
    }

    [Fact]
    public void Any_line_is_read_to_its_end() =>
        Gen.OneOfConst("\"", "'", "\u2018", "\u2019", "\u201C", "\u00BB", "``", "a", "s", " ", "9")
            .List[0, 60]
            .Select(string.Concat)
            .Sample(line =>
            {
                var last = -1;
                foreach (var found in new QuotationScanner(line))
                {
                    found.Open.Start.ShouldBeGreaterThan(last);
                    found.Open.End.ShouldBeLessThanOrEqualTo(found.Close.Start);
                    found.Close.End.ShouldBeLessThanOrEqualTo(line.Length);
                    last = found.Open.Start;
                }
            });

    private static List<string> Words(string line)
    {
        var words = new List<string>();
        foreach (var found in new QuotationScanner(line))
        {
            if (found is { End: not StretchEnd.Open, MayBeApostrophe: false })
            {
                words.Add(found.Inner.Of(line).ToString());
            }
        }

        return words;
    }

    private static List<string> Wholes(string line)
    {
        var wholes = new List<string>();
        foreach (var found in new QuotationScanner(line))
        {
            wholes.Add(found.Whole.Of(line).ToString());
        }

        return wholes;
    }

    private static QuotedStretch First(string line)
    {
        var scanner = new QuotationScanner(line);
        scanner.MoveNext().ShouldBeTrue();
        return scanner.Current;
    }

    private static List<StretchEnd> Ends(string line)
    {
        var ends = new List<StretchEnd>();
        foreach (var found in new QuotationScanner(line))
        {
            ends.Add(found.End);
        }

        return ends;
    }
}
