using System.Text.Json;
using NewsBot.Core.Checking;

namespace NewsBot.Rendering;

/// <summary>A run of words of a comparison, as the command line prints it.</summary>
internal sealed record DiffPartJson(string Op, string Text)
{
    public static DiffPartJson Of(DiffPart part) =>
        new(JsonNamingPolicy.CamelCase.ConvertName(part.Op.ToString()), part.Text);
}
