using System.Collections.Frozen;
using NewsBot.Core.Text;

namespace NewsBot.Core.Language;

/// <summary>
/// Reads the tables of words, which are in the assembly. A line is a remark behind <c>#</c>, or <c>head: words</c>, or words
/// alone, which then have an empty head. Words stand with spaces between; a head may stand on several lines.
/// </summary>
/// <param name="name">The name of the file without its ending.</param>
/// <param name="folder">Its folder below the project.</param>
internal sealed class WordTable(string name, string folder = "Language.Tables")
{
    /// <summary>The lines in their order: what stands before the colon and behind it, without white space at the edges.</summary>
    /// <exception cref="InvalidOperationException">The file is not in the assembly.</exception>
    public IEnumerable<(string Head, string Body)> Rows()
    {
        foreach (var line in DataLines.Read($"{folder}.{name}.txt"))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            yield return colon < 0
                ? ("", line.Trim())
                : (line[..colon].Trim(), line[(colon + 1)..].Trim());
        }
    }

    /// <summary>The lines with their words one by one.</summary>
    public IEnumerable<(string Head, string[] Words)> Words() =>
        Rows().Select(r => (r.Head, WordSet.Split(r.Body)));

    /// <summary>All words of the table.</summary>
    public WordSet All() => new(Words().SelectMany(r => r.Words));

    /// <summary>The words of each head.</summary>
    public FrozenDictionary<string, WordSet> ByHead() =>
        Words()
            .GroupBy(r => r.Head, r => r.Words, StringComparer.Ordinal)
            .ToFrozenDictionary(
                g => g.Key,
                g => new WordSet(g.SelectMany(w => w)),
                StringComparer.Ordinal
            );
}
