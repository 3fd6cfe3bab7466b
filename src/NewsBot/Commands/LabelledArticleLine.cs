using System.Collections.Immutable;
using System.Text.Json;
using NewsBot.Core.Ingestion;
using NewsBot.Core.Quotations;
using NewsBot.Core.Text;
using NewsBot.Evaluation.Quotations;

namespace NewsBot.Commands;

/// <summary>Reads an article with what is known about its quotations; unknown members are ignored.</summary>
internal static class LabelledArticleLine
{
    /// <summary>Reads the line.</summary>
    /// <exception cref="FormatException">The line can't be understood; the message says why.</exception>
    public static LabelledArticle Read(JsonMembers members)
    {
        var id = members.Text("id") ?? throw new FormatException("no \"id\" member");
        var text = members.Text("text") ?? throw new FormatException("no \"text\" member");
        return new LabelledArticle(id, text)
        {
            Quotations =
            [
                .. JsonLists
                    .Items(members, "quotes")
                    .Select((item, i) => Quotation(item, text, $"quotation {i}")),
            ],
            Aliases = Aliases(members),
            Ignored = Spans(members, "ignore", text),
            IsByMention = members.Text("speaker_basis") == "mention",
            IsMarkedOnly = members.Text("scope") == "marked",
        };
    }

    private static LabelledQuotation Quotation(JsonElement item, string text, string where)
    {
        try
        {
            var members = new JsonMembers(ObjectOf(item));
            return new LabelledQuotation(
                Span(members["start"], members["end"], text),
                KindOf(members.Text("kind"))
            )
            {
                Speaker = members.Text("speaker"),
                Mention = Spans(members, "mention", text),
                IsPull = members["pull"] is { ValueKind: JsonValueKind.True },
            };
        }
        catch (FormatException e)
        {
            throw new FormatException($"{where}: {e.Message}", e);
        }
    }

    private static QuotationKind KindOf(string? kind) =>
        kind switch
        {
            "direct" => QuotationKind.Direct,
            "indirect" => QuotationKind.Indirect,
            "mixed" => QuotationKind.Mixed,
            _ => throw new FormatException("\"kind\" is none of direct, indirect, mixed"),
        };

    private static ImmutableDictionary<string, ImmutableArray<string>> Aliases(JsonMembers members)
    {
        var aliases = ImmutableDictionary.CreateBuilder<string, ImmutableArray<string>>(
            StringComparer.Ordinal
        );
        if (members["speakers"] is { } speakers)
        {
            using var each = ObjectOf(speakers).EnumerateObject();
            foreach (var speaker in each)
            {
                aliases[NameOf(speaker)] = JsonLists.Texts(
                    new JsonMembers(ObjectOf(speaker.Value)),
                    "aliases"
                );
            }
        }

        return aliases.ToImmutable();
    }

    private static string NameOf(JsonProperty speaker)
    {
        try
        {
            return speaker.Name;
        }
        catch (InvalidOperationException e)
        {
            throw new FormatException("the name of a speaker holds half a character", e);
        }
    }

    // One pair of offsets, or a list of such pairs.
    private static ImmutableArray<TextSpan> Spans(JsonMembers members, string name, string text)
    {
        JsonElement[] items = [.. JsonLists.Items(members, name)];
        return items is [{ ValueKind: JsonValueKind.Number }, ..]
            ? [Span(items, text)]
            : [.. items.Select(pair => Span(ItemsOf(pair), text))];
    }

    private static JsonElement[] ItemsOf(JsonElement pair) =>
        pair.ValueKind == JsonValueKind.Array
            ? [.. pair.EnumerateArray()]
            : throw new FormatException("a span is no pair of offsets");

    private static TextSpan Span(JsonElement[] pair, string text) =>
        pair is [var start, var end]
            ? Span(start, end, text)
            : throw new FormatException("a span is no pair of offsets");

    private static TextSpan Span(JsonElement? start, JsonElement? end, string text) =>
        Offset(start) is var first
        && Offset(end) is var last
        && first >= 0
        && first < last
        && last <= text.Length
            ? new TextSpan(first, last)
            : throw new FormatException(
                $"{first} to {last} is no stretch of the text, which has {text.Length} code units"
            );

    private static int Offset(JsonElement? element) =>
        element is { ValueKind: JsonValueKind.Number } number && number.TryGetInt32(out var offset)
            ? offset
            : throw new FormatException("an offset is no whole number");

    private static JsonElement ObjectOf(JsonElement element) =>
        element.ValueKind == JsonValueKind.Object
            ? element
            : throw new FormatException("a quotation, or what is known of speakers, is no object");
}
