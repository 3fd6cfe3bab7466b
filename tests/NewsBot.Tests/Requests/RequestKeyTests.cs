using System.Collections.Frozen;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;
using NewsBot.Core.Answering;
using NewsBot.Core.Articles;
using NewsBot.Core.Retrieval;
using NewsBot.Core.Snapshots;
using NewsBot.Requests;
using NewsBot.Tests.Articles;

namespace NewsBot.Tests.Requests;

/// <summary>What tells one request from another: the key is another one, and for all else it is the same.</summary>
public sealed class RequestKeyTests
{
    private static readonly DateTimeOffset _now = new(2026, 9, 16, 10, 0, 0, TimeSpan.Zero);

    private static readonly Request.Ask _ask = new("Did the dam hold?");

    private readonly CorpusWriter _corpus = new();

    public RequestKeyTests() => Add("a", "2026-09-14");

    [Fact]
    public void Each_generation_has_keys_of_its_own()
    {
        var before = Of(_ask);
        Add("b", "2026-09-14");

        Of(_ask).ShouldNotBe(before);
    }

    [Fact]
    public void What_composes_and_where_days_begin_count()
    {
        string[] keys =
        [
            Of(_ask),
            Keys("other").Of(_ask, _corpus.Current),
            Keys(zone: "Asia/Tokyo").Of(_ask, _corpus.Current),
            Keys(mode: ClockMode.Newest).Of(_ask, _corpus.Current),
        ];

        keys.ShouldBeUnique();
    }

    [Fact]
    public void A_time_of_the_askers_counts_to_the_tick_and_with_its_offset()
    {
        string[] keys =
        [
            Of(_ask),
            Of(_ask with { Asked = _now }),
            Of(_ask with { Asked = _now.AddTicks(1) }),
            Of(_ask with { Asked = _now.ToOffset(TimeSpan.FromHours(2)) }),
        ];

        keys.ShouldBeUnique();
    }

    [Fact]
    public void Of_an_archive_age_does_not_count_and_of_the_newest_day_it_does()
    {
        var archive = new CorpusWriter();
        archive.Add([ArticleBuilder.Build("a", "Text.", published: "2020-09-14")]);

        // The same day, once as the end of an archive and once as the asker's own.
        var asked = new DateTimeOffset(2020, 9, 14, 23, 59, 59, TimeSpan.Zero);
        Keys().Of(_ask, archive.Current).ShouldNotBe(Keys(now: asked).Of(_ask, archive.Current));
    }

    [Fact]
    public void The_history_counts_turn_by_turn()
    {
        string[] keys =
        [
            Of(_ask),
            Of(With(new Turn("a", null))),
            Of(With(new Turn("a", ""))),
            Of(With(new Turn("a", "b"))),
            Of(With(new Turn("a", null), new Turn("b", null))),
            Of(With(new Turn("b", null), new Turn("a", null))),
            Of(With(new Turn("ab", null))),
        ];

        keys.ShouldBeUnique();

        static Request.Ask With(params Turn[] turns) => _ask with { History = [.. turns] };
    }

    [Fact]
    public void The_articles_that_may_answer_count_as_a_set()
    {
        string[] keys =
        [
            Of(_ask),
            Of(_ask with { Filter = new SearchFilter { Context = Ids() } }),
            Of(_ask with { Filter = new SearchFilter { Context = Ids("a") } }),
            Of(_ask with { Filter = new SearchFilter { Context = Ids("b") } }),
            Of(_ask with { Filter = new SearchFilter { Context = Ids("a", "b") } }),
            Of(_ask with { Filter = new SearchFilter { Exclude = Ids("a") } }),
            Of(_ask with { Filter = new SearchFilter { Exclude = Ids("a", "b") } }),
        ];

        keys.ShouldBeUnique();
        Of(_ask with { Filter = new SearchFilter { Context = Ids("b", "a") } }).ShouldBe(keys[4]);
    }

    [Fact]
    public void No_two_texts_run_together()
    {
        string[] keys =
        [
            Of(_ask with { Filter = new SearchFilter { Section = "ab" } }),
            Of(_ask with { Filter = new SearchFilter { Outlet = "ab" } }),
            Of(
                _ask with
                {
                    Filter = new SearchFilter { Section = "a", Outlet = "b" },
                }
            ),
            Of(new Request.Check("a") { By = "b" }),
            Of(new Request.Check("ab")),
            Of(new Request.Said("a") { About = "b" }),
            Of(new Request.Said("ab")),
        ];

        keys.ShouldBeUnique();
    }

    [Fact]
    public void How_many_are_asked_for_counts()
    {
        string[] keys =
        [
            Of(new Request.WhoSaid("the dam")),
            Of(new Request.WhoSaid("the dam") { Count = 1 }),
            Of(new Request.Search("the dam")),
            Of(new Request.Search("the dam") { Count = 1 }),
        ];

        keys.ShouldBeUnique();
    }

    [Fact]
    public void What_a_digest_tells_first_counts_and_no_list_runs_into_the_next()
    {
        string[] keys =
        [
            Digest(Followed.Nothing),
            Digest(new(["a"], [], null)),
            Digest(new([], ["a"], null)),
            Digest(new([], [], "a")),
            Digest(new([], [], "")),
            Digest(new(["a", "b"], [], null)),
            Digest(new(["b", "a"], [], null)),
            Digest(new(["ab"], [], null)),
            Digest(new(["a"], ["b"], null)),
            Digest(new(["", "a"], [], null)),
            Of(new Request.Digest("") { Days = 2 }),
            Of(new Request.Digest("") { Count = 2 }),
            Of(new Request.Digest("") { Day = DateOnly.MinValue }),
            Of(new Request.Story("")),
        ];

        keys.ShouldBeUnique();
        Digest(new(["a"], [], null)).ShouldBe(keys[1]);

        string Digest(Followed followed) => Of(new Request.Digest("") { Followed = followed });
    }

    [Fact]
    public void The_first_day_of_the_calendar_is_a_day_too()
    {
        string[] keys =
        [
            Of(_ask),
            Of(_ask with { Filter = new SearchFilter { Since = DateOnly.MinValue } }),
            Of(_ask with { Filter = new SearchFilter { Until = DateOnly.MinValue } }),
            Of(_ask with { Asked = DateTimeOffset.MinValue }),
        ];

        keys.ShouldBeUnique();
    }

    [Fact]
    public void White_space_does_not_count_in_all_that_is_read_of_a_question()
    {
        var padded = "dam".PadRight(Question.MaxLength);

        Of(new Request.Ask(padded)).ShouldBe(Of(new Request.Ask("dam")));
        Of(new Request.Ask(padded + " ")).ShouldNotBe(Of(new Request.Ask("dam")));
    }

    [Theory]
    [InlineData("  Did the dam   at Café Kell hold?\t")]
    [InlineData("Did the dam\u00A0at Café\r\nKell hold?")]
    [InlineData("Did the dam at Cafe\u0301 Kell hold?")]
    public void White_space_and_the_form_of_accents_do_not_count(string text)
    {
        var plain = Of(new Request.Ask("Did the dam at Caf\u00E9 Kell hold?"));

        Of(new Request.Ask(text)).ShouldBe(plain);
    }

    [Fact]
    public void Broken_texts_and_long_ones_have_a_key_of_their_own()
    {
        var end = new string(' ', Question.MaxLength);
        string[] texts = ["dam \uD800", "dam \uDC00", "dam", $"dam{end}", $"dam {end}"];

        texts.Select(t => Of(new Request.Ask(t))).ShouldBeUnique();
    }

    [Fact]
    public void The_day_counts_and_the_hour_does_not()
    {
        Keys(now: _now.AddHours(1)).Of(_ask, _corpus.Current).ShouldBe(Of(_ask));
        Keys(now: _now.AddDays(1)).Of(_ask, _corpus.Current).ShouldNotBe(Of(_ask));
    }

    [Fact]
    public void A_key_says_nothing_of_what_was_asked() => Of(_ask).ShouldMatch("^[0-9a-f]{64}$");

    private static FrozenSet<ArticleId> Ids(params string[] ids) =>
        ids.Select(id => new ArticleId(id)).ToFrozenSet();

    private void Add(string id, string published) =>
        _corpus.Add([ArticleBuilder.Build(id, "The dam held.", published: published)]);

    private string Of(Request request) => Keys().Of(request, _corpus.Current);

    private static RequestKey Keys(
        string composition = "test",
        string zone = "UTC",
        ClockMode mode = ClockMode.Auto,
        DateTimeOffset? now = null
    ) =>
        new(
            new RequestClock(
                Options.Create(new AnsweringOptions { TimeZone = zone, Clock = mode }),
                new FakeTimeProvider(now ?? _now)
            ),
            new Composition(composition)
        );
}
