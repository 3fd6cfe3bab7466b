using NewsBot.Core.Checking.Claims;

namespace NewsBot.Tests.Checking.Claims;

/// <summary>Posts as they are pasted; a stroke starts a new line.</summary>
public sealed class PastedCardTests
{
    [Theory]
    [InlineData("Ann Orr @orr|The road is shut", "The road is shut", "Ann Orr")]
    [InlineData("Ann Orr|@orr|The road is shut", "The road is shut", "Ann Orr")]
    [InlineData("  Ann Orr||  @orr||The road is shut  ", "The road is shut", "Ann Orr")]
    [InlineData("Ann Orr|@orr · 14 Sep|The road is shut", "The road is shut", "Ann Orr")]
    [InlineData("Ann Orr|@orr The road is shut", "@orr The road is shut", "Ann Orr")]
    [InlineData("Ann Orr, minister|@orr|The road is shut", "The road is shut", "Ann Orr")]
    [InlineData("Ann Orr, minister for roads and bridges|@orr|It is", "It is", "Ann Orr")]
    [InlineData("KetterNews|@ketter|The road is shut", "The road is shut", "KetterNews")]
    [InlineData(
        "Tarn old road news|@tarn|The road is shut",
        "The road is shut",
        "Tarn old road news"
    )]
    [InlineData("Tarn very old road news|@tarn|It is", "Tarn very old road news|@tarn|It is", null)]
    [InlineData("ketter news|@ketter|It is", "ketter news|@ketter|It is", null)]
    [InlineData("Ketter. News|@ketter|It is", "Ketter. News|@ketter|It is", null)]
    [InlineData("The road is shut|so @orr says", "The road is shut|so @orr says", null)]
    public void The_name_stands_before_the_handle_or_above_it(
        string card,
        string words,
        string? name
    ) => Read(card).ShouldBe((words, name));

    [Theory]
    [InlineData("The road is shut|Ann Orr", "The road is shut", "Ann Orr")]
    [InlineData("The road is shut|Ann Orr, Tarn 2015", "The road is shut", "Ann Orr")]
    [InlineData("The road is shut|— Ann Orr (minister)", "The road is shut", "Ann Orr")]
    [InlineData("The road is shut|Orr", "The road is shut|Orr", null)]
    [InlineData("The road is shut|ORR TARN", "The road is shut|ORR TARN", null)]
    [InlineData("The road is shut|Ann Orr!", "The road is shut|Ann Orr!", null)]
    [InlineData("The road is shut|says Ann Orr", "The road is shut|says Ann Orr", null)]
    [InlineData("The road is shut", "The road is shut", null)]
    public void A_name_on_a_line_of_its_own_stands_behind_the_words(
        string card,
        string words,
        string? name
    ) => Read(card).ShouldBe((words, name));

    [Theory]
    [InlineData("The road is shut|12.3K Views", "The road is shut", null)]
    [InlineData("The road is shut|3:15 PM · Sep 14, 2026", "The road is shut", null)]
    [InlineData("The road is shut|Tue 14 September", "The road is shut", null)]
    [InlineData("The road is shut|Show more", "The road is shut", null)]
    [InlineData("The road is shut|---", "The road is shut", null)]
    [InlineData("The road is 5 miles long|3 Likes", "The road is 5 miles long", null)]
    [InlineData("We shut the road in|May", "We shut the road in|May", null)]
    [InlineData("12 Views|3 Likes", "12 Views|3 Likes", null)]
    [InlineData("Ann Orr @orr|3 Likes", "Ann Orr @orr|3 Likes", null)]
    public void What_a_network_prints_around_a_post_is_taken_off(
        string card,
        string words,
        string? name
    ) => Read(card).ShouldBe((words, name));

    [Theory]
    [InlineData(60, true)]
    [InlineData(61, false)]
    public void A_name_has_at_most_sixty_letters(int length, bool isName)
    {
        var name = $"Ann {new string('O', length - 5)}r";

        (PastedCard.Read($"The road is shut\n{name}") is not null).ShouldBe(isName);
    }

    private static (string Words, string? Name) Read(string card)
    {
        var (words, name) = PastedCard.Read(card.Replace('|', '\n')) ?? (card, null);
        return (words.Replace('\n', '|'), name);
    }
}
