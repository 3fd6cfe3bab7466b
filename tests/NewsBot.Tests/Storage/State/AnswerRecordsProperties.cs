using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using CsCheck;
using NewsBot.Core.Retrieval;
using NewsBot.Requests;
using NewsBot.Storage.State;

namespace NewsBot.Tests.Storage.State;

public sealed class AnswerRecordsProperties
{
    // Any UTF-16 code units, halves of pairs and NUL among them, often around the bounds.
    private static readonly Gen<string> _text = Gen.OneOf(
        Gen.String[Gen.Char, 0, 30],
        Gen.String[
            Gen.OneOf(Gen.Char['\uD7FF', '\uE000'], Gen.Const('\0'), Gen.Char['a', 'c']),
            0,
            30
        ],
        Gen.String[Gen.Char['\uD800', '\uDFFF'], 495, 505],
        Gen.String[Gen.Char['\uD800', '\uDFFF'], 1_995, 2_005]
    );

    private static readonly Gen<ulong?> _maybe = Gen.OneOf(
        Gen.Const((ulong?)null),
        Gen.ULong.Select(id => (ulong?)id)
    );

    private static readonly Gen<Request> _request =
        from text in _text
        from other in _text
        from day in Gen.DateOnly
        from kind in Gen.Int[0, 3]
        select (
            kind switch
            {
                0 => new Request.Ask(text),
                1 => new Request.Said(text) { About = other },
                2 => new Request.Check(text) { By = other },
                _ => (Request)new Request.WhoSaid(text),
            }
        ) with
        {
            Filter = new SearchFilter { Since = day, Outlet = other },
        };

    private static readonly Gen<AnswerRecord> _answer =
        from ids in Gen.Select(Gen.ULong, Gen.ULong, _maybe, _maybe, _maybe)
        from at in Gen.Select(Gen.DateTimeOffset, Gen.Long, Gen.Bool)
        from surface in Gen.Enum<Surface>()
        from request in _request
        from history in Gen.Select(_text, Gen.ULong).Array[0, 12]
        from citations in Gen.Select(_text, Gen.Int, Gen.Int).Array[0, 4]
        select new AnswerRecord(
            AnswerRecord.NewId(),
            at.Item1,
            ids.Item1,
            ids.Item3,
            ids.Item2,
            ids.Item4,
            ids.Item5,
            surface,
            StoredRequest.Of(request),
            [.. history.Select(h => new EarlierQuestion(h.Item1, h.Item2))],
            new StoredAnswer
            {
                Outcome = "Answered",
                Parts =
                [
                    .. citations.Select(c => new StoredPart(
                        null,
                        new StoredQuote(
                            1,
                            new StoredPlace(
                                StoredForms.Bounded(c.Item1, 500),
                                c.Item2,
                                c.Item3,
                                null
                            )
                        )
                    )),
                ],
            },
            at.Item2,
            at.Item3
        );

    [Fact]
    public void What_is_saved_is_read_back_as_it_was_bounded()
    {
        using var state = new StateFolder();
        _answer.Sample(
            answer =>
            {
                state.Answers.SaveAsync(answer, default).GetAwaiter().GetResult();
                var stored = state.Answers.FindAsync(answer.Id, default).GetAwaiter().GetResult();
                var bounded = answer.Bounded();
                Json(stored!.Answer, StateJson.Default.StoredAnswer)
                    .ShouldBe(Json(bounded.Answer, StateJson.Default.StoredAnswer));
                stored.Request.ShouldBe(bounded.Request);
                stored.Request.ShouldBe(StoredRequest.Of(stored.Request.ToRequest()));
                stored.History.ShouldBe(bounded.History);
                (stored with { History = bounded.History, Answer = bounded.Answer }).ShouldBe(
                    bounded
                );
            },
            iter: 200
        );
    }

    private static string Json<T>(T value, JsonTypeInfo<T> type) =>
        JsonSerializer.Serialize(value, type);

    [Fact]
    public void A_text_within_bounds_and_whole_is_stored_as_it_is() =>
        Gen
            .String.Where(t => t.Length <= 100 && !t.Any(c => c == '\0' || char.IsSurrogate(c)))
            .Sample(text => StoredForms.Bounded(text, 100) == text);

    [Fact]
    public void A_bounded_text_is_no_longer_and_bounding_it_again_changes_nothing() =>
        Gen.Select(_text, Gen.Int[0, 600])
            .Sample(
                (text, length) =>
                {
                    var bounded = StoredForms.Bounded(text, length);
                    return bounded.Length <= length
                        && bounded.Length >= Math.Min(text.Length, length) - 1
                        && StoredForms.Bounded(bounded, length) == bounded;
                }
            );
}
