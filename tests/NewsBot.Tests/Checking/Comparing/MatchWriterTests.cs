using NewsBot.Core.Articles;
using NewsBot.Core.Checking;
using NewsBot.Core.Quotations;

namespace NewsBot.Tests.Checking.Comparing;

/// <summary>What is shown of an article as the proof of a verdict.</summary>
public sealed class MatchWriterTests
{
    private const string Shut = "The road is shut for good";
    private const string Open = "the bridge is open to all";

    [Fact]
    public void A_quotation_is_shown_whole_with_its_marks()
    {
        var match = Match($"Rain fell. \"{Shut} and wet,\" Ann Orr said.", Shut);

        match.Citation.Text.ShouldBe($"\"{Shut} and wet,\"");
        match.Kind.ShouldBe(QuotationKind.Direct);
        match.Spans.ShouldBeEmpty();
    }

    [Fact]
    public void Several_quotations_are_shown_from_the_first_to_the_last()
    {
        var match = Match($"\"{Shut},\" Ann Orr said. \"And {Open}.\"", $"{Shut}, and {Open}");

        match.Citation.Text.ShouldBe($"\"{Shut},\" Ann Orr said. \"And {Open}.\"");
        match.Kind.ShouldBe(QuotationKind.Direct);
        match
            .Spans.Select(s => s.Of(match.Citation.Article.Text).ToString())
            .ShouldBe([$"\"{Shut},\"", $"\"And {Open}.\""]);
    }

    [Fact]
    public void Quotations_of_several_kinds_are_mixed() =>
        Match(
            $"\"{Shut},\" Ann Orr said. She said \"the bridge\" was \"open to all\".",
            $"{Shut} … the bridge … open to all"
        )
            .Kind.ShouldBe(QuotationKind.Mixed);

    [Theory]
    [InlineData(Citation.MaxLength)]
    [InlineData(Citation.MaxLength + 1)]
    public void A_quotation_that_is_too_long_to_cite_is_shown_by_the_words_of_the_claim(int length)
    {
        var quoted = $"\"{Shut} {Words(length - Shut.Length - 4)},\"";

        var match = Match($"Rain fell. {quoted} Ann Orr said.", Shut);

        quoted.Length.ShouldBe(length);
        match.Citation.Text.ShouldBe(length > Citation.MaxLength ? Shut : quoted);
        match.Kind.ShouldBe(QuotationKind.Direct);
        match.Spans.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(Citation.MaxLength)]
    [InlineData(Citation.MaxLength + 1)]
    public void Words_of_the_claim_that_are_too_long_to_cite_are_shown_as_far_as_they_go(int length)
    {
        var said = $"{Shut} {Words(length - Shut.Length - Open.Length - 2)} {Open}";

        var match = Match($"Rain fell. \"{said},\" Ann Orr said.", $"{Shut} … {Open}");

        said.Length.ShouldBe(length);
        match.Citation.Text.ShouldBe(length > Citation.MaxLength ? said[..^" all".Length] : said);
    }

    [Fact]
    public void A_word_that_is_too_long_to_cite_is_cut()
    {
        var word = new string('a', Citation.MaxLength + 1);

        Match($"Rain fell. \"{word} is what we like,\" Ann Orr said.", $"{word} is what we like")
            .Citation.Text.ShouldBe(word[..Citation.MaxLength]);
    }

    [Fact]
    public void What_was_not_said_is_shown_with_what_says_so() =>
        Match($"Rain fell. Ann Orr never said \"{Shut}\". It is wet. It rained.", Shut)
            .Citation.Text.ShouldBe($"Ann Orr never said \"{Shut}\". It is wet.");

    [Fact]
    public void Words_of_an_article_itself_are_shown_in_their_sentence()
    {
        var match = Told($"Rain fell. Today {Open} of us for a week. It rained.", Open);

        match.Citation.Text.ShouldBe($"Today {Open} of us for a week.");
        match.Diff.ShouldBe([new DiffPart(DiffOp.Equal, Open)]);
        match.Notes.ShouldBe([new CheckNote(CheckNoteKind.PlainText)]);
    }

    [Fact]
    public void Words_of_several_sentences_of_an_article_are_shown_in_all_of_them() =>
        Told($"Rain fell. Today {Shut}. Now {Open} of us. It rained.", $"{Shut}. Now {Open}")
            .Citation.Text.ShouldBe($"Today {Shut}. Now {Open} of us.");

    [Fact]
    public void Words_of_an_article_that_say_something_else_are_shown_as_that()
    {
        const string Article = "The mayor will not appeal against the ruling of the court";

        var match = Told($"{Article} now.", Article.Replace(" not", "", StringComparison.Ordinal));

        match.Notes[0].ShouldBe(new CheckNote(CheckNoteKind.ToldOtherwise, Article));
        match.Diff.Select(d => d.Op).ShouldContain(DiffOp.Delete);
    }

    [Theory]
    [InlineData(Citation.MaxLength)]
    [InlineData(Citation.MaxLength + 1)]
    public void Of_a_sentence_that_is_too_long_to_cite_the_words_are_shown(int length)
    {
        var sentence = $"{Shut} {Words(length - Shut.Length - 2)}.";

        var match = Told($"Rain fell. {sentence} It rained.", Shut);

        sentence.Length.ShouldBe(length);
        match.Citation.Text.ShouldBe(length > Citation.MaxLength ? Shut : sentence);
    }

    // So many code units of words, of which no two are the same.
    private static string Words(int length)
    {
        var words = string.Join(' ', Enumerable.Range(100, length / 5).Select(i => $"w{i}"));
        return words + new string('x', length - words.Length);
    }

    private static CheckMatch Match(string article, string claim) =>
        Comparisons.In(article, claim, "Orr").Matches[0];

    private static CheckMatch Told(string article, string claim)
    {
        var result = Comparisons.In(article, claim);

        result.Verdict.ShouldBe(Verdict.NotFound);
        return result.Matches[0];
    }
}
