using System.Collections.Frozen;
using System.Collections.Immutable;

namespace NewsBot.Core.Language;

/// <summary>The countries of <c>nations.txt</c>. Thread-safe.</summary>
internal static class Nations
{
    private static readonly FrozenSet<string> _people;

    static Nations()
    {
        All = [.. new WordTable("nations").Rows().Select(Read)];
        _people = All.SelectMany(n => n.People).ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>All of them, in the order of the table.</summary>
    public static ImmutableArray<Nation> All { get; }

    /// <summary>Whether a folded word is what people of a country are called, or its adjective.</summary>
    public static bool IsPeople(string word) => _people.Contains(word);

    private static Nation Read((string Head, string Body) row) =>
        row.Body.Split(" / ") is [var capitals, var people, var languages]
            ? new Nation(List(row.Head), List(capitals), List(people), List(languages))
            : throw new InvalidOperationException($"nations.txt: {row.Head} has not three parts.");

    private static ImmutableArray<string> List(string names) => [.. names.Split(", ")];
}
