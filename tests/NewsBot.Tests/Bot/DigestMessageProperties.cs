using CsCheck;
using NewsBot.Bot;
using NewsBot.Bot.Sheets;
using NewsBot.Core.Articles;
using NewsBot.Core.Quotations;
using NewsBot.Core.Snapshots;
using NewsBot.Core.Statements;
using NewsBot.Core.Stories;
using NewsBot.Core.Stories.Telling;
using NewsBot.Core.Text;
using NewsBot.Discord.Messages;
using NewsBot.Requests;
using NewsBot.Storage.State;
using NewsBot.Tests.Articles;

namespace NewsBot.Tests.Bot;

/// <summary>Digests of articles that mean no good: each is one message that Discord takes, and nothing in it is live.</summary>
public sealed class DigestMessageProperties
{
    private const string SmallPrint = "-# ";

    private static readonly Phrases _phrases = Phrases.Load();

    private static readonly AnswerRecord _record = new(
        "abcdefghijkl",
        DateTimeOffset.UnixEpoch,
        AskerId: 1,
        GuildId: 2,
        ChannelId: 3,
        QuestionMessageId: null,
        AnswerMessageId: null,
        Surface.Schedule,
        new StoredRequest(),
        [],
        new StoredAnswer(),
        Generation: 1,
        IsPrivate: false
    );

    private static readonly Gen<string> _url = Gen.OneOf(
        NastyText.Any,
        NastyText.AnyLength.Select(tail => $"https://kell.example/{tail}"),
        Gen.Int[0, 700].Select(length => $"https://kell.example/{new string('a', length)}"),
        Gen.OneOfConst("javascript:alert(1)", "https://kell.example/\"> x", "https://a@b:c/")
    );

    private static readonly Gen<Article> _article = Gen.Select(
        NastyText.Any,
        NastyText.AnyLength.Where(t => t.Trim().Length > 0),
        Gen.OneOf(NastyText.AnyLength, Gen.OneOfConst("", new string('*', 300), "1.", "](")),
        Gen.OneOfConst("", "2026-09-14", "2026-09-14T10:00:00Z"),
        NastyText.AnyLength,
        _url,
        (id, text, title, published, outlet, url) =>
            ArticleBuilder.Build($"a{id}", text, title, published, outlet, url: url)
    );

    private static readonly Gen<Speaker> _speaker = Gen.Select(
        NastyText.AnyLength,
        NastyText.AnyLength,
        (name, role) => new Speaker(name, role, SpeakerKind.Person)
    );

    private static readonly Gen<ToldStory> _story = Gen.Select(
        _article.Array[1, 4],
        NastyText.Any.Array[0, 5],
        NastyText.Any.Array[0, 3],
        _speaker,
        Gen.Double[0, 1],
        Gen.Int[1, 400],
        (articles, outlets, why, speaker, confidence, length) =>
            new ToldStory
            {
                Story = new Story([.. articles]),
                Articles = [.. articles],
                TitleOf = articles[^1],
                Outlets = [.. outlets],
                IsNew = true,
                Summary = [.. articles.Select(a => Cut(a, length))],
                Quotations = [.. articles.Select(a => Said(Cut(a, length), speaker, confidence))],
                People = [],
                Timeline = [],
                Differs = [],
                Corrections = [],
                Changed = [],
                Why = [.. why],
            }
    );

    private static readonly Gen<Result.Digested> _digested = Gen.Select(
        _story.Array[0, DigestMessage.MaxStories],
        Gen.Int[0, 3],
        NastyText.Any,
        (stories, left, topic) => Digested(stories, left, topic)
    );

    [Fact]
    public void Each_is_one_message_that_discord_takes_and_nothing_of_it_is_live() =>
        _digested.Sample(
            digested =>
            {
                foreach (var record in new[] { _record, null })
                {
                    var message = DigestMessage.Of(
                        record,
                        digested,
                        "Our line.",
                        _phrases,
                        "en-US"
                    );
                    DiscordLimits.Check(message);
                    DiscordLimits.CheckHarmless(WithoutSmallPrint(message));
                }
            },
            iter: 150
        );

    [Fact]
    public void Small_print_is_set_by_us_alone_once_for_each_story_that_is_shown() =>
        _digested.Sample(
            digested =>
            {
                var lines = Lines(DigestMessage.Of(null, digested, "", _phrases, "en-US"));

                lines
                    .Count(l => l.StartsWith(SmallPrint, StringComparison.Ordinal))
                    .ShouldBe(lines.Count(IsHead));
                lines.Count(IsHead).ShouldBeLessThanOrEqualTo(digested.Digest.Stories.Length);
            },
            iter: 150
        );

    [Fact]
    public void Each_story_has_a_button_that_is_read_back_as_its_number() =>
        _digested.Sample(
            digested =>
            {
                var buttons = DigestMessage
                    .Of(_record, digested, "", _phrases, "en-US")
                    .Rows.SelectMany(r => r)
                    .ToArray();

                var read = buttons.Select(b => Read(b.CustomId!)).ToArray();
                read.ShouldAllBe(id => id.AnswerId == _record.Id);
                read.Where(id => id.Verb == ButtonVerb.Open)
                    .Select(id => id.Number)
                    .ShouldBe(Enumerable.Range(0, digested.Digest.Stories.Length));
                buttons
                    .Take(digested.Digest.Stories.Length)
                    .Select(b => b.Label)
                    .ShouldBe(
                        Enumerable.Range(1, digested.Digest.Stories.Length).Select(i => $"{i}")
                    );
                read.Where(id => id.Verb != ButtonVerb.Open)
                    .Select(id => id.Verb)
                    .ShouldBe(
                        digested.Digest.Stories.IsEmpty
                            ? [ButtonVerb.Why]
                            : [ButtonVerb.Why, ButtonVerb.Sources, ButtonVerb.Remove]
                    );
            },
            iter: 100
        );

    [Fact]
    public void Without_a_record_there_are_no_buttons() =>
        _digested.Sample(
            digested =>
                DigestMessage.Of(null, digested, "", _phrases, "en-US").Rows.ShouldBeEmpty(),
            iter: 30
        );

    private static bool IsHead(string line) =>
        line.StartsWith("**", StringComparison.Ordinal)
        && line.IndexOf(". ", StringComparison.Ordinal) is 3 or 4
        && char.IsAsciiDigit(line[2]);

    private static string[] Lines(OutgoingMessage message) =>
        message.Embeds[0].Description!.Split('\n');

    private static OutgoingMessage WithoutSmallPrint(OutgoingMessage message) =>
        message with
        {
            Embeds =
            [
                .. message.Embeds.Select(e =>
                    e with
                    {
                        Description = e.Description!.Replace(
                            $"\n{SmallPrint}",
                            "\n",
                            StringComparison.Ordinal
                        ),
                    }
                ),
            ],
        };

    private static ButtonId Read(string id) =>
        ButtonId.TryRead(id, out var read) ? read.Value : throw new FormatException(id);

    private static Citation Cut(Article article, int length) =>
        Citation.Cut(
            article,
            new TextSpan(0, Math.Min(article.Text.Length, Math.Min(length, Citation.MaxLength)))
        );

    private static ToldWords Said(Citation citation, Speaker speaker, double confidence) =>
        new(
            citation,
            new ToldStatement(
                new Statement(
                    citation.Article,
                    [
                        new Quotation
                        {
                            Span = citation.Span,
                            Kind = QuotationKind.Direct,
                            Speaker = speaker,
                            Confidence = confidence,
                            Method = AttributionMethod.NextToCue,
                        },
                    ]
                ),
                []
            )
        );

    private static Result.Digested Digested(ToldStory[] stories, int left, string topic) =>
        new(
            new Digest(
                new StoryPeriod(new DateOnly(2026, 9, 14), new DateOnly(2026, 9, 15)),
                [.. stories],
                left
            ),
            Newest: null
        )
        {
            Request = new Request.Digest(topic),
            Corpus = CorpusSnapshot.Empty,
            Clock = DateTimeOffset.UnixEpoch,
        };
}
