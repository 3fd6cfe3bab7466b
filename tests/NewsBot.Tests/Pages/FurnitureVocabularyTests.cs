using NewsBot.Core.Pages.Lines;

namespace NewsBot.Tests.Pages;

/// <summary>How much a line sounds like furniture. Phrases that news writes too weigh least.</summary>
public sealed class FurnitureVocabularyTests
{
    [Theory]
    [InlineData("The harbour was shut on Monday", 0)]
    [InlineData("All rights reserved", 3)]
    [InlineData("Support our journalists", 3)]
    [InlineData("Cookie policy", 3)]
    [InlineData("Sent to your inbox", 3)]
    [InlineData("Alle Rechte vorbehalten", 3)]
    [InlineData("Tous droits réservés", 3)]
    [InlineData("Already a subscriber", 3)]
    [InlineData("May not be reproduced", 3)]
    [InlineData("Like us on", 3)]
    [InlineData("Join the conversation", 3)]
    [InlineData("We may earn", 3)]
    [InlineData("Continue reading", 3)]
    [InlineData("You can unsubscribe", 3)]
    [InlineData("Newsletter", 2)]
    [InlineData("Related stories", 2)]
    [InlineData("Our partners", 2)]
    [InlineData("Sitemap", 2)]
    [InlineData("Tax-deductible", 2)]
    [InlineData("Min read", 2)]
    [InlineData("Our website", 1)]
    [InlineData("Twitter", 1)]
    [InlineData("Follow", 1)]
    [InlineData("Two hours ago", 1)]
    [InlineData("", 0)]
    public void A_phrase_has_its_weight(string line, int weight) => Of(line).ShouldBe(weight);

    [Theory]
    [InlineData("Newsletter and cookies", 4)]
    [InlineData("Print, share and follow", 3)]
    [InlineData("All rights reserved. Newsletter. Archive", 6)]
    public void Weights_are_added(string line, int weight) => Of(line).ShouldBe(weight);

    [Theory]
    [InlineData("Hours ago", 1)]
    [InlineData("Cookie", 1)]
    [InlineData("Sign up", 2)]
    [InlineData("Sign up for it", 3)]
    public void Of_phrases_that_begin_alike_the_longest_counts_and_once(string line, int weight) =>
        Of(line).ShouldBe(weight);

    private static int Of(string line)
    {
        Span<char> folded = stackalloc char[LineWords.MaxChars];
        Span<int> starts = stackalloc int[LineWords.WordRoom];
        return FurnitureVocabulary.Weigh(new LineWords(line, folded, starts));
    }
}
