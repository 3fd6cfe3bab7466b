using CsCheck;
using NewsBot.Core.Text;
using NewsBot.Tests.Documents;

namespace NewsBot.Tests.Text;

public sealed class ClearTextTests
{
    private static readonly Gen<string> _any = Gen.OneOfConst(
            "a",
            "Z",
            "e\u0301",
            "e\u0302\u0301",
            "\u0301",
            "\u00AD",
            "\u200B",
            "\uFB01",
            "&quot;",
            "&amp;quot;",
            "&",
            "&#8220;",
            "&#x201C;",
            "&nosuch;",
            "\u00E2\u20AC\u0153",
            "\u00E2\u20AC\uFFFD",
            "\u00C3\u00A9",
            "\uFFFD",
            "\uD83D",
            " ",
            "\n",
            "\r\n",
            "\"T\n",
            "he mud",
            "-\n"
        )
        .Array[0, 40]
        .Select(string.Concat);

    /// <summary>Examples of <c>docs/pages.md</c>: <c>\uXXXX</c> stands for what can't be seen.</summary>
    public static TheoryData<string, string> Examples()
    {
        var rows = new TheoryData<string, string>();
        foreach (var (section, cells) in MarkdownTables.Read("pages.md"))
        {
            if (section == "What a reader sees")
            {
                rows.Add(Written(cells[0]), cells[1].Trim('`'));
            }
        }

        return rows;
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void What_is_hidden_is_seen_through(string source, string shown) =>
        ClearText.Of(source).Text.ShouldBe(shown);

    [Theory]
    [InlineData("Profits rose at A&B & Sons; \u00C9mile \u00E0 la carte, r\u00E9sum\u00E9.")]
    [InlineData(
        "\u00AB\u00C0 bient\u00F4t\u00BB, AT&T; na\u00EFve \u2014 \u201Cyes\u201D, 10 \u20AC."
    )]
    [InlineData("S\u00C3O Paulo and \u00C3\u00A9 once")]
    public void A_text_with_nothing_hidden_is_shared(string text)
    {
        var clear = ClearText.Of(text);

        clear.IsSource.ShouldBeTrue();
        clear.Text.ShouldBeSameAs(text);
    }

    [Fact]
    public void Letters_that_are_lost_make_a_text_garbled()
    {
        ClearText.Of("caf\u00C3\uFFFD and d\u00C3\u00A9j\u00C3\u00A0").IsGarbled.ShouldBeTrue();
        ClearText.Of("one \uFFFD and \uFFFD").IsGarbled.ShouldBeTrue();
        ClearText.Of("\uFFFD, caf\u00C3\u00A9 & d\u00C3\u00A9j").IsGarbled.ShouldBeTrue();
        ClearText.Of("\u00E2\u20AC\u0153Yes,\u00E2\u20AC\uFFFD he said").IsGarbled.ShouldBeFalse();
        ClearText.Of("Marl & Lund, cafe\u0301").IsGarbled.ShouldBeFalse();
    }

    [Fact]
    public void Lines_of_a_paragraph_are_one()
    {
        const string Text = "The board of\nKelm sat.\n\nIt rose.";

        var clear = ClearText.Of(Text, new TextSpan(0, 22), new TextSpan(24, Text.Length));

        clear.Text.ShouldBe("The board of Kelm sat.\n\nIt rose.");
        clear.ToSource(new TextSpan(10, 17)).Of(Text).ToString().ShouldBe("of\nKelm");
    }

    [Theory]
    [InlineData("\"T\nhe mud was here", "\"The mud was here")]
    [InlineData("A\nferry ran. Each ferry ran late.", "A ferry ran. Each ferry ran late.")]
    [InlineData("A\nbout sixty ran.", "About sixty ran.")]
    [InlineData("a long-\nterm plan", "a long-term plan")]
    public void Lines_touch_behind_a_drop_cap_and_a_hyphen(string text, string shown) =>
        ClearText.Of(text, new TextSpan(0, text.Length)).Text.ShouldBe(shown);

    [Theory]
    [InlineData("\uFB00\uFB01\uFB02\uFB03\uFB04\uFB05\uFB06", "fffiflffifflstst")]
    [InlineData("A\u0300 e\u0300 b\u0331 u\u0331", "\u00C0 \u00E8 \u1E07 u\u0331")]
    [InlineData("\u0301e\u200B\u0301 e\u0301", "\u0301e\u0301 \u00E9")]
    public void Ligatures_are_opened_and_accents_joined(string source, string shown) =>
        ClearText.Of(source).Text.ShouldBe(shown);

    [Theory]
    [InlineData("x\u0302")]
    [InlineData("e\u0305\u036F")]
    public void An_accent_that_no_letter_has_stays(string text) =>
        ClearText.Of(text).IsSource.ShouldBeTrue();

    [Fact]
    public void A_letter_is_seen_with_all_its_marks()
    {
        const string Text = "cafe\u0301\u036F\u0300s";

        ClearText.Of(Text).ToSource(new TextSpan(3, 4)).ShouldBe(new TextSpan(3, 7));
    }

    [Fact]
    public void Hidden_places_and_ends_of_lines_are_read_in_their_order()
    {
        const string Text = "the\nboard\u200B of\nthe cafe\u0301";

        ClearText
            .Of(Text, new TextSpan(0, Text.Length))
            .Text.ShouldBe("the board of the caf\u00E9");
    }

    [Fact]
    public void Of_two_readings_of_one_place_the_first_holds()
    {
        const string Text = "caf\u00C3\u00A9\u00C2\u00A0\nnow";

        ClearText.Of(Text, new TextSpan(0, Text.Length)).Text.ShouldBe("caf\u00E9\u00A0\nnow");
    }

    [Fact]
    public void An_empty_stretch_is_empty_on_both_sides()
    {
        var clear = ClearText.Of("o\uFB03ce \u200Band &quot;it");

        for (var i = 0; i <= clear.Text.Length; i++)
        {
            clear.ToSource(new TextSpan(i, i)).IsEmpty.ShouldBeTrue();
        }

        clear.FromSource(new TextSpan(12, 12)).IsEmpty.ShouldBeTrue();
    }

    [Fact]
    public void Before_the_first_hidden_place_both_texts_are_the_same()
    {
        var clear = ClearText.Of("abc\u200Bde");

        clear.FromSource(new TextSpan(1, 3)).ShouldBe(new TextSpan(1, 3));
        clear.ToSource(new TextSpan(1, 3)).ShouldBe(new TextSpan(1, 3));
        clear.FromSource(new TextSpan(3, 5)).ShouldBe(new TextSpan(3, 4));
    }

    [Fact]
    public void A_text_that_is_shared_leads_to_itself()
    {
        var clear = ClearText.Of("abc");

        clear.ToSource(new TextSpan(1, 3)).ShouldBe(new TextSpan(1, 3));
        clear.FromSource(new TextSpan(1, 3)).ShouldBe(new TextSpan(1, 3));
        clear.FromSource(new TextSpan(3, 3)).ShouldBe(new TextSpan(3, 3));
    }

    [Fact]
    public void There_is_no_clear_text_of_nothing() =>
        Should.Throw<ArgumentNullException>(() => ClearText.Of(null!));

    [Fact]
    public void Every_stretch_leads_to_the_source_and_back() =>
        Gen.Select(_any, Gen.Int[0, 200], Gen.Int[0, 200])
            .Sample(
                (text, one, other) =>
                {
                    var clear = ClearText.Of(text, new TextSpan(0, text.Length));
                    var (from, to) = (
                        one % (clear.Text.Length + 1),
                        other % (clear.Text.Length + 1)
                    );
                    var span = new TextSpan(Math.Min(from, to), Math.Max(from, to));

                    var source = clear.ToSource(span);

                    source.Start.ShouldBeInRange(0, text.Length);
                    source.End.ShouldBeInRange(source.Start, text.Length);
                    (span.IsEmpty || clear.FromSource(source).Contains(span)).ShouldBeTrue();
                }
            );

    [Fact]
    public void The_whole_text_is_seen_as_the_whole_source() =>
        _any.Sample(text =>
        {
            var clear = ClearText.Of(text);

            clear.Show(new TextSpan(0, text.Length)).ToString().ShouldBe(clear.Text);
        });

    private static string Written(string cell)
    {
        var text = cell.Trim('`');
        for (var at = text.IndexOf("\\u", StringComparison.Ordinal); at >= 0; )
        {
            var code = Convert.ToUInt16(text.Substring(at + 2, 4), 16);
            text = text[..at] + (char)code + text[(at + 6)..];
            at = text.IndexOf("\\u", StringComparison.Ordinal);
        }

        return text;
    }
}
