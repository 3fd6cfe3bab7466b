using NewsBot.Core.Pages;

namespace NewsBot.Core.Ingestion;

/// <summary>What a crawler knew of a page beside its text: a line of <c>pages.jsonl</c>.</summary>
/// <param name="Path">The page's path relative to the folder of <c>pages.jsonl</c>, with <c>/</c>.</param>
/// <param name="Url">Its address.</param>
/// <param name="Outlet">Its publisher.</param>
/// <param name="Published">When it was published.</param>
/// <param name="Section">Its section.</param>
public sealed record PageEntry(
    string Path,
    string? Url,
    string? Outlet,
    PublicationDate Published,
    string? Section
)
{
    /// <summary>Reads a line; unknown members are ignored, empty ones count as absent.</summary>
    /// <exception cref="FormatException">The line is no JSON object with a path; the message says what is wrong.</exception>
    public static PageEntry Parse(ReadOnlyMemory<byte> line)
    {
        using var document = JsonMembers.ParseObject(line);
        var members = new JsonMembers(document.RootElement);
        var path = members.Text("path") ?? throw new FormatException("no \"path\" member");
        if (path.Contains('\0', StringComparison.Ordinal))
        {
            throw new FormatException("\"path\" holds a NUL");
        }

        return new PageEntry(
            path.Replace('\\', '/'),
            members.Text("url"),
            members.Text("outlet") ?? members.Text("source"),
            members.Date("published"),
            members.Text("section")
        );
    }
}
