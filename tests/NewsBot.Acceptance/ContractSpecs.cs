using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using NewsBot.Acceptance.Checking;

namespace NewsBot.Acceptance;

/// <summary>The judge is judged: it passes what is right, and each single change to that is found.</summary>
public sealed class ContractSpecs
{
    private const string Page =
        "Dam holds\r\n\r\n\"We never \uD83E\uDD86 doubted it,\" said Ada  Finch [3]. The river fell.\r\n";

    private static readonly string _words =
        "\"We never \uD83E\uDD86 doubted it,\" said Ada  Finch [3].";

    [Fact]
    public void A_right_answer_and_right_passages_pass()
    {
        using var folder = new ScratchFolder();
        var sources = Sources(folder);

        Breaches(Answer(), sources).ShouldBeEmpty();
        Breaches(Passages(), sources).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("start", 1)]
    [InlineData("start", -1)]
    [InlineData("end", 1)]
    [InlineData("end", -1)]
    [InlineData("end", 1000)]
    public void An_offset_moved_is_found(string member, int by)
    {
        using var folder = new ScratchFolder();
        var (sources, answer, passages) = (Sources(folder), Answer(), Passages());
        Move(answer["citations"]![0]!);
        Move(passages["passages"]![0]!);

        Breaches(answer, sources).ShouldNotBeEmpty();
        Breaches(passages, sources).ShouldNotBeEmpty();

        void Move(JsonNode item) => item[member] = (int)item[member]! + by;
    }

    [Fact]
    public void A_changed_word_of_a_text_is_found()
    {
        using var folder = new ScratchFolder();
        var (sources, answer, passages) = (Sources(folder), Answer(), Passages());
        Change(answer["citations"]![0]!);
        Change(passages["passages"]![0]!);

        Breaches(answer, sources).ShouldNotBeEmpty();
        Breaches(passages, sources).ShouldNotBeEmpty();

        static void Change(JsonNode item) =>
            item["text"] = ((string)item["text"]!).Replace(
                "never",
                "always",
                StringComparison.Ordinal
            );
    }

    [Theory]
    [InlineData("dropped marker", "Finch [1]", "Finch")]
    [InlineData("marker of nothing", "this:", "this [2]:")]
    [InlineData("changed word in marks", "never", "always")]
    [InlineData("changed word without marks", "> The river fell.", "> The river rose.")]
    [InlineData("words of ours in marks", "this:", "\"this is it\":")]
    public void A_changed_answer_is_found(string change, string from, string to)
    {
        using var folder = new ScratchFolder();
        var (sources, answer) = (Sources(folder), Answer());
        var text = (string)answer["answer"]!;
        text.ShouldContain(from);
        answer["answer"] = text.Replace(from, to, StringComparison.Ordinal);

        Breaches(answer, sources).ShouldNotBeEmpty(change);
    }

    [Fact]
    public void Too_many_words_of_ours_and_too_long_a_citation_are_found()
    {
        using var folder = new ScratchFolder();
        var (sources, wordy, long_) = (Sources(folder), Answer(), Answer());
        wordy["answer"] = new string('x', 601) + (string)wordy["answer"]!;
        var citation = long_["citations"]![0]!;
        (citation["doc"], citation["start"], citation["end"]) = ("long.txt", 0, 601);
        citation["text"] = new string('y', 601);

        Breaches(wordy, sources).ShouldHaveSingleItem().ShouldContain("our own words");
        Breaches(long_, sources).ShouldContain(b => b.Contains("601", StringComparison.Ordinal));
    }

    [Fact]
    public void A_refusal_with_citations_and_an_answer_without_are_found()
    {
        using var folder = new ScratchFolder();
        var (sources, refusal, bare) = (Sources(folder), Answer(), Answer());
        refusal["refused"] = true;
        bare["citations"] = new JsonArray();
        bare["answer"] = "Nobody knows.";

        Breaches(refusal, sources).ShouldNotBeEmpty();
        Breaches(bare, sources).ShouldNotBeEmpty();
    }

    [Fact]
    public void An_unknown_article_a_rising_score_and_an_error_are_found()
    {
        using var folder = new ScratchFolder();
        var (sources, unknown, rising) = (Sources(folder), Answer(), Passages());
        unknown["citations"]![0]!["doc"] = "other.txt";
        rising["passages"]!.AsArray().Add(rising["passages"]![0]!.DeepClone());
        rising["passages"]![1]!["score"] = 3.5;

        Breaches(unknown, sources).ShouldNotBeEmpty();
        Breaches(rising, sources).ShouldHaveSingleItem();
        Breaches(new JsonObject { ["error"] = "no" }, sources).ShouldHaveSingleItem();
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-8 with a mark")]
    [InlineData("utf-16")]
    [InlineData("utf-16 of the other order")]
    [InlineData("windows-1252")]
    public void Pages_are_read_in_every_encoding(string encoding)
    {
        const string Text = "\u201CCaf\u00E9\u201D \u2014 \u20AC5\r\n";
        byte[] bytes = encoding switch
        {
            "utf-8" => Encoding.UTF8.GetBytes(Text),
            "utf-8 with a mark" => [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Text)],
            "utf-16" => [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Text)],
            "utf-16 of the other order" =>
            [
                0xFE,
                0xFF,
                .. Encoding.BigEndianUnicode.GetBytes(Text),
            ],
            _ =>
            [
                0x93,
                (byte)'C',
                (byte)'a',
                (byte)'f',
                0xE9,
                0x94,
                0x20,
                0x97,
                0x20,
                0x80,
                .. "5\r\n"u8,
            ],
        };

        SourceTexts.Decode(bytes).ShouldBe(Text);
    }

    private static SourceTexts Sources(ScratchFolder folder)
    {
        folder.Write("dam.txt", Page);
        folder.Write("long.txt", new string('y', 1000));
        return SourceTexts.Of(folder.Path);
    }

    private static IReadOnlyList<string> Breaches(JsonNode line, SourceTexts sources) =>
        ContractChecker.Breaches(JsonSerializer.SerializeToElement(line), sources);

    private static JsonObject Answer() =>
        new()
        {
            ["question"] = "Who doubted?",
            ["answer"] = $"""
                One article speaks of this:
                > {_words}
                > The river fell.
                > — Ada Finch [1]

                [1] Dam holds, dam.txt, line 3
                """.ReplaceLineEndings("\n"),
            ["refused"] = false,
            ["citations"] = new JsonArray(Slice("kind", "passage")),
        };

    private static JsonObject Passages() =>
        new() { ["passages"] = new JsonArray(Slice("score", 1.5)) };

    private static JsonObject Slice(string member, JsonNode value)
    {
        var start = Page.IndexOf('"', StringComparison.Ordinal);
        return new JsonObject
        {
            ["n"] = 1,
            ["doc"] = "dam.txt",
            ["title"] = "Dam holds",
            ["text"] = _words,
            ["start"] = start,
            ["end"] = start + _words.Length,
            [member] = value,
        };
    }
}
