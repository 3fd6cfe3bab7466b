using System.Globalization;
using NewsBot.Core.Pages;

namespace NewsBot.Tests.Pages;

public sealed class LineWrapsTests
{
    private const string Menu = "Home\nNews\nSport\nWeather";

    [Fact]
    public void Lines_that_were_wrapped_are_one_paragraph()
    {
        const string Text =
            "Kelm votes to dredge northern basin\n\n"
            + "The harbour board of Kelm voted on Tuesday to dredge the northern basin\n"
            + "for the first time in nineteen years, after two freighters ran aground\n"
            + "within a week.\n\n"
            + "Mette Lund, the mayor, voted against the plan. She said the town could\n"
            + "not pay for it and that the pilots had not been asked.\n";

        Lines(Text).ShouldBe([1, 3, 2]);
    }

    [Fact]
    public void An_indented_line_begins_a_paragraph()
    {
        const string Text =
            "    PORT ADAIR (TNS) -- A tanker carrying 62,000 tonnes of crude broke\n"
            + "in two on the Kelso Bank on Saturday after losing steerage in heavy\n"
            + "seas, and all of its crew were lifted off by helicopter at midnight\n"
            + "    Fishermen at Port Adair said oil had come ashore by noon, and that\n"
            + "nobody had told them anything about it since the coastguard had left.";

        Lines(Text).ShouldBe([3, 2]);
    }

    [Fact]
    public void Headlines_below_each_other_stay_apart()
    {
        const string Text =
            "Council to sell the old customs hall to a brewer after a decade of rows\n"
            + "Ferry crews to vote on winter timetable that takes off the last boat\n"
            + "Basin to be dredged for the first time in nineteen years, board says\n"
            + Menu;

        Lines(Text).ShouldAllBe(lines => lines == 1);
    }

    [Theory]
    [InlineData("\"T\nhe mud was here before the board was,\" says Ruta Veen, a pilot.")]
    [InlineData("T\nHE MUD was here before the board was, says Ruta Veen, a pilot.")]
    public void A_drop_cap_belongs_to_its_paragraph(string text) => Lines(text).ShouldBe([2]);

    [Fact]
    public void A_letter_above_a_list_is_none() =>
        Lines("A\nAbattoirs are inspected by the county once in each quarter.").ShouldBe([1, 1]);

    // Pages are wrapped at widths between 38 and 100.
    [Theory]
    [InlineData(30, false)]
    [InlineData(45, true)]
    [InlineData(72, true)]
    [InlineData(100, true)]
    [InlineData(130, false)]
    public void A_page_is_wrapped_at_a_width_that_pages_have(int width, bool isWrapped)
    {
        var words = string.Join(' ', Enumerable.Repeat("the harbour board of Kelm voted", 16));
        var text = Wrapped(words, width);

        (Lines(text).Count() == 1).ShouldBe(isWrapped);
    }

    // Lengths of lines that begin with the word "harbour": it fits behind a line that leaves eight characters.
    [Theory]
    [InlineData("55 55 55", "3")]
    [InlineData("55 55 47 55 55", "3 2")]
    [InlineData("55 55 48 55 55", "5")]
    [InlineData("55 55 40 55", "3 1")]
    [InlineData("55 40 55", "1 1 1")]
    [InlineData("55 55 - 55 55", "2 2")]
    [InlineData("55 55", "1 1")]
    public void A_line_is_followed_by_its_next_where_its_first_word_did_not_fit(
        string lengths,
        string lines
    ) =>
        string.Join(' ', Lines(string.Join('\n', lengths.Split(' ').Select(Line)))).ShouldBe(lines);

    [Theory]
    [InlineData("", true)]
    [InlineData(",", true)]
    [InlineData("-", true)]
    [InlineData("7", true)]
    [InlineData(".", false)]
    [InlineData(";", false)]
    [InlineData(":", false)]
    [InlineData("!", false)]
    public void Lines_that_go_on_with_a_small_letter_are_the_sign(string end, bool isWrapped) =>
        Lines(string.Join('\n', Enumerable.Repeat(Line("55") + end, 3)))
            .Count()
            .ShouldBe(isWrapped ? 1 : 3);

    // Two signs on a page of sixteen lines, three on a longer one.
    [Theory]
    [InlineData(3, 13, true)]
    [InlineData(3, 14, false)]
    [InlineData(4, 14, true)]
    [InlineData(2, 0, false)]
    public void One_long_line_after_another_is_not_enough(int wrapped, int others, bool isWrapped)
    {
        var text =
            string.Join('\n', Enumerable.Repeat(Line("55"), wrapped))
            + string.Concat(Enumerable.Repeat("\n\nKelm", others));

        Lines(text).First().ShouldBe(isWrapped ? wrapped : 1);
    }

    [Fact]
    public void The_longest_line_may_be_one_before_a_capital()
    {
        var text = $"{Line("55")}\n{Line("55")}\n{Line("62")}\nMonday {Line("40")}";

        Lines(text).ShouldBe([4]);
    }

    // A word of forty letters did not fit behind any of these lines, yet they are no column.
    [Fact]
    public void Lines_of_many_lengths_are_not_wrapped()
    {
        var word = new string('r', 40);
        string[] lines =
        [
            Line("90"),
            Line("90"),
            Line("60"),
            $"{word} {Line("49")}",
            Line("60"),
            word,
        ];

        Lines(string.Join('\n', lines)).ShouldAllBe(count => count == 1);
    }

    [Theory]
    [InlineData("", "3")]
    [InlineData(" ", "3")]
    [InlineData("  ", "2 1")]
    [InlineData("- ", "2 1")]
    [InlineData("* ", "2 1")]
    [InlineData("• ", "2 1")]
    [InlineData("– ", "2 1")]
    [InlineData("+ ", "3")]
    [InlineData("-", "3")]
    public void An_indented_line_and_an_item_of_a_list_begin_anew(string opening, string lines)
    {
        var three = string.Join('\n', Enumerable.Repeat(Line("55"), 3));

        string.Join(' ', Lines($"{three}\n\n{Line("55")}\n{Line("55")}\n{opening}{Line("50")}"))
            .ShouldBe($"3 {lines}");
    }

    [Fact]
    public void Lines_that_are_indented_all_alike_are_one_paragraph() =>
        Lines(string.Join('\n', Enumerable.Repeat("    " + Line("55"), 4))).ShouldBe([4]);

    [Theory]
    [InlineData("T\nhe mud was here before the board was, says a pilot.", "2")]
    [InlineData("T\n\nhe mud was here before the board was, says a pilot.", "3")]
    [InlineData("T\n\n\nhe mud was here before the board was, says a pilot.", "1 1")]
    [InlineData("T\nhe mud was here, says a pilot.", "1 1")]
    [InlineData("T\n“he mud was here before the board was, says a pilot.", "1 1")]
    [InlineData("t\nhe mud was here before the board was, says a pilot.", "1 1")]
    [InlineData("To\nhe mud was here before the board was, says a pilot.", "1 1")]
    [InlineData("T\nHis mud was here before the board was, says a pilot.", "1 1")]
    [InlineData("T\nA mud was here before the board was, says a pilot now.", "1 1")]
    public void A_drop_cap_is_one_large_letter_with_its_paragraph_below(
        string text,
        string lines
    ) => string.Join(' ', Lines(text)).ShouldBe(lines);

    private static string Line(string length)
    {
        var wanted = length == "-" ? 0 : int.Parse(length, CultureInfo.InvariantCulture);
        return string.Concat(Enumerable.Repeat("harbour ", 16))[..wanted]
            .TrimEnd()
            .PadRight(wanted, 'x');
    }

    private static string Wrapped(string words, int width)
    {
        var lines = new List<string> { "" };
        foreach (var word in words.Split(' '))
        {
            if (lines[^1].Length + 1 + word.Length > width)
            {
                lines.Add(word);
            }
            else
            {
                lines[^1] = lines[^1].Length == 0 ? word : $"{lines[^1]} {word}";
            }
        }

        return string.Join('\n', lines);
    }

    private static IEnumerable<int> Lines(string text) =>
        PageReader.Read(text).Blocks.Select(b => 1 + b.Span.Of(text).Count('\n'));
}
