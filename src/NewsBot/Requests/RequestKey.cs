using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using NewsBot.Core.Answering;
using NewsBot.Core.Articles;
using NewsBot.Core.Retrieval;
using NewsBot.Core.Snapshots;
using NewsBot.Core.Text;

namespace NewsBot.Requests;

/// <summary>
/// The name of a request in the cache: a hash, so that no words of a user stand in keys. Texts go in with their lengths and in
/// UTF-16, so that no two requests run together.
/// </summary>
internal sealed class RequestKey(RequestClock clock, Composition composition)
{
    /// <summary>The key: 64 hexadecimal digits.</summary>
    public string Of(Request request, CorpusSnapshot corpus)
    {
        using var bytes = new MemoryStream();
        using var writer = new BinaryWriter(bytes);
        writer.Write(corpus.Generation);
        Write(writer, composition.Fingerprint);
        Write(writer, clock.Zone.Id);
        WriteClock(writer, request, corpus);
        Write(writer, request.GetType().Name);
        Write(writer, Plain(request.Text));
        WriteArguments(writer, request);
        WriteFilter(writer, request.Filter);
        return Convert.ToHexStringLower(
            SHA256.HashData(bytes.GetBuffer().AsSpan(0, (int)bytes.Length))
        );
    }

    // White space and the form of accents tell no questions apart; but a text that is cut off keeps its own.
    private static string Plain(string text) =>
        text.Length > Question.MaxLength
            ? text
            : string.Join(
                ' ',
                LatinForms
                    .Table.Compose(text)
                    .Split(default(char[]), StringSplitOptions.RemoveEmptyEntries)
            );

    // A time of the asker's counts to the tick; a running clock counts by its day, or nothing would ever be found again. Where
    // there is no such day the clock was set back to the end of an archive, which its generation tells.
    private void WriteClock(BinaryWriter writer, Request request, CorpusSnapshot corpus)
    {
        Write(writer, request.Asked?.UtcTicks);
        Write(writer, request.Asked?.Offset.Ticks);
        Write(writer, clock.RecencyDay(request.Asked, corpus)?.DayNumber);
    }

    private static void WriteArguments(BinaryWriter writer, Request request)
    {
        switch (request)
        {
            case Request.Ask ask:
                WriteHistory(writer, ask.History);
                break;
            case Request.Said said:
                Write(writer, said.About);
                break;
            case Request.Check check:
                Write(writer, check.By);
                break;
            case Request.WhoSaid whoSaid:
                writer.Write(whoSaid.Count);
                break;
            case Request.Digest digest:
                Write(writer, digest.Day?.DayNumber);
                writer.Write(digest.Days);
                writer.Write(digest.Count);
                Write(writer, digest.Followed.Topics);
                Write(writer, digest.Followed.Names);
                Write(writer, digest.Followed.Section);
                break;
            case Request.Search search:
                writer.Write(search.Count);
                break;
        }
    }

    private static void WriteHistory(BinaryWriter writer, ImmutableArray<Turn> history)
    {
        writer.Write(history.Length);
        foreach (var turn in history)
        {
            Write(writer, turn.Question);
            Write(writer, turn.Answer);
        }
    }

    private static void WriteFilter(BinaryWriter writer, SearchFilter filter)
    {
        Write(writer, filter.Since?.DayNumber);
        Write(writer, filter.Until?.DayNumber);
        Write(writer, filter.Section);
        Write(writer, filter.Outlet);
        Write(writer, filter.Context);
        Write(writer, filter.Exclude);
    }

    private static void Write(BinaryWriter writer, IEnumerable<ArticleId>? ids)
    {
        var ordered = ids?.Order().ToArray();
        Write(writer, ordered?.Length);
        foreach (var id in ordered ?? [])
        {
            Write(writer, id.Value);
        }
    }

    private static void Write(BinaryWriter writer, ImmutableArray<string> texts)
    {
        writer.Write(texts.Length);
        foreach (var text in texts)
        {
            Write(writer, text);
        }
    }

    private static void Write(BinaryWriter writer, string? text)
    {
        Write(writer, text?.Length);
        writer.Write(MemoryMarshal.AsBytes(text.AsSpan()));
    }

    // What is absent differs from every figure.
    private static void Write(BinaryWriter writer, long? figure)
    {
        writer.Write(figure.HasValue);
        writer.Write(figure.GetValueOrDefault());
    }
}
