using System.Text.Json;
using NewsBot.Core.Pages;

namespace NewsBot.Rendering;

/// <summary>A line of a page, as the command line prints it.</summary>
internal sealed record BlockJson(string Kind, int Start, int End)
{
    public static BlockJson Of(Block block) =>
        new(
            JsonNamingPolicy.CamelCase.ConvertName(block.Kind.ToString()),
            block.Span.Start,
            block.Span.End
        );
}
