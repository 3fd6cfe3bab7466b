using System.Text.Json;
using NewsBot.Core.Ingestion;
using NewsBot.Core.Pages;
using NewsBot.Core.Text;

namespace NewsBot.Commands;

/// <summary>Reads the member <c>blocks</c> of a labelled page.</summary>
internal static class LabelledBlockLine
{
    /// <summary>The blocks, in the order of the text.</summary>
    /// <exception cref="FormatException">A block has no known kind, or does not lie in the text.</exception>
    public static IEnumerable<Block> ReadAll(JsonMembers members, string text)
    {
        if (members["blocks"] is not { ValueKind: JsonValueKind.Array } blocks)
        {
            throw new FormatException("no \"blocks\" member");
        }

        var read = new List<Block>();
        for (var i = 0; i < blocks.GetArrayLength(); i++)
        {
            read.Add(Read(blocks[i], text));
        }

        return read.OrderBy(b => b.Span.Start);
    }

    private static Block Read(JsonElement element, string text)
    {
        if (
            element.ValueKind != JsonValueKind.Object
            || new JsonMembers(element).Text("kind") is not { } name
            || !Enum.TryParse<BlockKind>(name, ignoreCase: true, out var kind)
            || !Enum.IsDefined(kind)
        )
        {
            throw new FormatException("a block of no known kind");
        }

        return
            Place(element, "start") is { } start
            && Place(element, "end") is { } end
            && start >= 0
            && start < end
            && end <= text.Length
            ? new Block(kind, new TextSpan(start, end))
            : throw new FormatException("a block outside its page");
    }

    private static int? Place(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value)
        && value.ValueKind == JsonValueKind.Number
        && value.TryGetInt32(out var place)
            ? place
            : null;
}
