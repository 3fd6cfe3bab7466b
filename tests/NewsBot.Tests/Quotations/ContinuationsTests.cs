using NewsBot.Core.Articles;
using NewsBot.Core.Pages;
using NewsBot.Core.Quotations;
using NewsBot.Core.Text;

namespace NewsBot.Tests.Quotations;

/// <summary>
/// Whose words without a cue are. The last words in marks are sought; those before them, if there are any, are Ann Orr's, and
/// every sentence with the word "Blake" is about Blake. <c>¶</c> ends a line, <c># </c> opens a cross-head.
/// </summary>
public sealed class ContinuationsTests
{
    [Theory]
    [InlineData("“Walk,” she said, “or swim.”", "Orr, joined")]
    [InlineData("“Walk,” she said. “Or swim.”", "Orr, joined")]
    [InlineData("“Walk,” she said, and Blake left. “Or swim.”", "Orr, joined")]
    [InlineData("“Walk,” she said. A bus passed. “Or swim.”", "Orr")]
    [InlineData("“Walk,” she said. Blake left. “Or swim.”", "Blake")]
    [InlineData("“Walk,” she said. Blake left. A bus passed. “Or swim.”", "Orr")]
    [InlineData("Blake left. “Or swim.”", "Blake")]
    [InlineData("A bus passed. “Or swim.”", "nobody")]
    [InlineData("“Or swim.” Blake left.", "nobody")]
    public void Inside_a_line(string text, string speaker) => LookBack(text).ShouldBe(speaker);

    [Theory]
    [InlineData("“Walk,” she said.¶“Or swim.”", "Orr, joined")]
    [InlineData("“Walk,” she said.¶A bus passed. “Or swim.”", "nobody")]
    [InlineData("“Walk,” she said.¶Blake left. “Or swim.”", "Blake")]
    [InlineData("“Walk,” she said. A bus passed.¶“Or swim.”", "Orr")]
    [InlineData("“Walk,” she said. Blake left.¶“Or swim.”", "Blake")]
    [InlineData("“Walk,” she said. Blake left. A bus passed.¶“Or swim.”", "Orr")]
    [InlineData("“Walk,” she said.¶A bus passed.¶“Or swim.”", "nobody")]
    [InlineData("“Walk,” she said.¶Blake left.¶“Or swim.”", "Blake")]
    [InlineData("Blake left.¶“Or swim.”", "Blake")]
    [InlineData("A bus passed.¶“Or swim.”", "nobody")]
    public void Over_the_end_of_a_line(string text, string speaker) =>
        LookBack(text).ShouldBe(speaker);

    [Theory]
    [InlineData("“Walk,” she said.¶# Later¶“Or swim.”", "nobody")]
    [InlineData("Blake left.¶# Later¶“Or swim.”", "nobody")]
    [InlineData("“Walk.¶# Later¶“Or swim.”", "Orr, joined")]
    [InlineData("A bus passed.¶# Later¶Blake left. “Or swim.”", "Blake")]
    public void Over_a_heading_only_words_go_on_that_were_not_closed(string text, string speaker) =>
        LookBack(text).ShouldBe(speaker);

    [Theory]
    [InlineData("“Or swim.”¶Blake left.")]
    [InlineData("“Or swim,” she said.")]
    public void Before_the_first_line_nobody_spoke(string text) =>
        LookBack(text).ShouldBe("nobody");

    [Theory]
    [InlineData("“Walk,” she said. “Swim,” came a voice from the crowd.", "nobody")]
    [InlineData("“Walk,” she said. “Swim!” came a voice from the crowd.", "nobody")]
    [InlineData("“Walk,” she said. “Swim?” came a voice from the crowd.", "nobody")]
    [InlineData("“Walk,” she said. “Swim.” came a voice from the crowd.", "Orr, joined")]
    [InlineData("“Walk,” she said. “Swim,” Came A Voice.", "Orr, joined")]
    [InlineData("“Walk,” she said. “Swim,”— came a voice.", "Orr, joined")]
    [InlineData("“Walk,” she said. “Swim,” which nobody did.", "Orr, joined")]
    [InlineData("“Walk,” she said. “Swim,” while nobody did.", "Orr, joined")]
    [InlineData("“Walk,” she said. “Swim,” we heard from the crowd.", "nobody")]
    [InlineData("“Walk,” she said. ''Swim,'' came a voice from the crowd.", "nobody")]
    [InlineData("“Walk,” she said. “He said ‘Swim,’” came a voice from the crowd.", "nobody")]
    [InlineData("“Walk,” she said. ''Swim'' came a voice from the crowd.", "Orr, joined")]
    [InlineData("“Walk,” she said. “Swim,” ", "Orr, joined")]
    [InlineData("“Walk,” she said. “Swim,”", "Orr, joined")]
    public void Where_the_sentence_goes_on_to_say_whose_they_are_nobody_else_is_asked(
        string text,
        string speaker
    ) => LookBack(text).ShouldBe(speaker);

    [Theory]
    [InlineData(QuotationKind.Mixed, true)]
    [InlineData(QuotationKind.Direct, false)]
    public void But_only_behind_an_utterance_with_both_its_marks(object kind, bool isClosed) =>
        LookBack(
                "“Walk,” she said. “Swim,” came a voice from the crowd.",
                draft => draft == 0 ? QuotationKind.Direct : (QuotationKind)kind,
                isClosed
            )
            .ShouldBe("Orr, joined");

    [Theory]
    [InlineData("“Walk,” she said, “or swim.”")]
    [InlineData("“Walk,” she said. “Or swim.”")]
    [InlineData("“Walk,” she said.¶“Or swim.”")]
    public void What_goes_on_with_a_report_is_no_part_of_an_utterance(string text) =>
        LookBack(text, draft => draft == 0 ? QuotationKind.Mixed : QuotationKind.Direct)
            .ShouldBe("Orr");

    [Fact]
    public void The_nearer_it_goes_on_the_surer_it_is()
    {
        double[] sure =
        [
            Strength("“Walk,” she said, “or swim.”"),
            Strength("“Walk,” she said. “Or swim.”"),
            Strength("“Walk,” she said.¶“Or swim.”"),
            Strength("“Walk,” she said. A bus passed.¶“Or swim.”"),
        ];

        sure.ShouldBeUnique();
        sure.ShouldBe(sure.OrderDescending());
    }

    [Fact]
    public void A_paragraph_that_was_not_closed_goes_on_for_certain() =>
        Strength("“Walk.¶“Or swim.”").ShouldBe(Strength("“Walk,” she said, “or swim.”"));

    [Fact]
    public void Whom_the_same_line_is_about_is_surer_than_whom_the_line_before_is() =>
        Strength("Blake left. “Or swim.”").ShouldBeGreaterThan(Strength("Blake left.¶“Or swim.”"));

    [Theory]
    [InlineData("“Or swim.” Blake left.", "Blake")]
    [InlineData("“Or swim.”¶Blake left.", "Blake")]
    [InlineData("“Or swim.” A bus passed.¶Blake left.", "nobody")]
    [InlineData("“Or swim.” A bus passed. Blake left.", "nobody")]
    [InlineData("“Or swim.”¶A bus passed. Blake left.", "nobody")]
    [InlineData("“Or swim.”¶# Later¶Blake left.", "nobody")]
    [InlineData("Blake left. “Or swim.”", "nobody")]
    [InlineData("“Or swim.”", "nobody")]
    public void Who_opens_what_stands_behind(string text, string speaker) =>
        LookAhead(text).ShouldBe(speaker);

    [Theory]
    [InlineData("“Swim,” came a voice from the crowd. Blake left.", "nobody")]
    [InlineData("“Swim,” came a voice from the crowd.¶Blake left.", "nobody")]
    [InlineData("''Swim,'' came a voice from the crowd. Blake left.", "nobody")]
    [InlineData("“Swim,” while nobody did. Blake left.", "Blake")]
    public void Whose_words_are_given_away_are_not_theirs_who_come_next(
        string text,
        string speaker
    ) => LookAhead(text).ShouldBe(speaker);

    [Fact]
    public void A_line_of_which_nothing_is_seen_tells_nobody()
    {
        LookBack("\u200B¶“Or swim.”").ShouldBe("nobody");
        LookAhead("“Or swim.”¶\u200B").ShouldBe("nobody");
    }

    private static string LookBack(
        string text,
        Func<int, QuotationKind>? kindOf = null,
        bool? isClosed = null
    )
    {
        var drafts = Read(text, kindOf, isClosed, out var continuations);
        continuations.LookBack(drafts[^1], drafts.Length > 1 ? drafts[^2] : null);
        return Told(drafts);
    }

    private static string LookAhead(string text)
    {
        var drafts = Read(text, null, null, out var continuations);
        continuations.LookAhead(drafts[^1]);
        return Told(drafts);
    }

    private static double Strength(string text)
    {
        var drafts = Read(text, null, null, out var continuations);
        continuations.LookBack(drafts[^1], drafts.Length > 1 ? drafts[^2] : null);
        return drafts[^1].Strength;
    }

    private static string Told(QuotationDraft[] drafts)
    {
        var told = drafts[^1];
        told.Method.ShouldBe(
            told.Entity?.Name switch
            {
                null => AttributionMethod.None,
                "Orr" => AttributionMethod.Continuation,
                _ => AttributionMethod.NeighbouringSentence,
            }
        );
        var joined = told.Head is null ? "" : ", joined";
        told.Head.ShouldBeOneOf(null, drafts[0]);
        return (told.Entity?.Name ?? "nobody") + joined;
    }

    private static QuotationDraft[] Read(
        string text,
        Func<int, QuotationKind>? kindOf,
        bool? isClosed,
        out Continuations continuations
    )
    {
        var tokenized = TokenizedTextReader.Read(ArticleOf(text));
        var blake = new Entity(SpeakerKind.Person, "Blake");
        var sentences = tokenized.Sentences;
        continuations = new Continuations(
            tokenized,
            [.. sentences.Select(s => IsAbout(tokenized, s) ? blake : null)]
        );
        var drafts = tokenized.Stretches.Select(
            (stretch, i) =>
            {
                var sentence = sentences.FindLastIndex(s =>
                    tokenized.Tokens[s.First].Start <= stretch.Span.Start
                );
                return new QuotationDraft
                {
                    Span = stretch.Span,
                    Sentence = sentence,
                    Line = sentences[sentence].Line,
                    Kind = kindOf?.Invoke(i) ?? QuotationKind.Direct,
                    IsClosed = isClosed ?? stretch.IsClosed,
                };
            }
        );
        QuotationDraft[] read = [.. drafts];
        if (read.Length > 1)
        {
            read[0].Entity = new Entity(SpeakerKind.Person, "Orr");
            read[0].Strength = 1;
        }

        return read;
    }

    private static bool IsAbout(TokenizedText tokenized, Sentence sentence) =>
        Enumerable
            .Range(sentence.First, sentence.End - sentence.First)
            .Any(i => tokenized.IsWord(i, "Blake"));

    private static Article ArticleOf(string text)
    {
        var blocks = new List<Block>();
        var start = 0;
        foreach (var line in text.Split('¶'))
        {
            var kind = line.StartsWith('#') ? BlockKind.CrossHead : BlockKind.Paragraph;
            blocks.Add(new Block(kind, new TextSpan(start, start + line.Length)));
            start += line.Length + 1;
        }

        return new Article
        {
            Id = new ArticleId("a"),
            Text = text.Replace('¶', '\n'),
            Blocks = [.. blocks],
        };
    }
}
