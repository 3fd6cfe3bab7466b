using NewsBot.Rendering;

namespace NewsBot.Tests.Rendering;

public sealed class TextFragmentTests
{
    [Theory]
    [InlineData("We will not", "https://kell.example/1#:~:text=We%20will%20not")]
    [InlineData("a-b, c", "https://kell.example/1#:~:text=a%2Db%2C%20c")]
    [InlineData(
        "one two three four five six seven eight nine ten eleven",
        "https://kell.example/1#:~:text=one%20two%20three%20four%20five,seven%20eight%20nine%20ten%20eleven"
    )]
    public void A_link_opens_the_page_at_the_words(string words, string link) =>
        TextFragment.WebLink("https://kell.example/1", words).ShouldBe(link);

    [Theory]
    [InlineData(null)]
    [InlineData("javascript:alert(1)")]
    [InlineData("file:///etc/passwd")]
    [InlineData("kell.example/1")]
    public void Only_web_addresses_become_links(string? url) =>
        TextFragment.WebLink(url, "words").ShouldBeNull();

    [Fact]
    public void An_address_with_a_fragment_stays_as_it_is() =>
        TextFragment
            .WebLink("https://kell.example/1#part", "words")
            .ShouldBe("https://kell.example/1#part");
}
