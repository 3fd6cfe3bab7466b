using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace NewsBot.Acceptance.Checking;

/// <summary>
/// Holds lines of <c>--json</c> output against what the program promises about them: every text is the slice that it names,
/// every marker a citation, every quotation verbatim.
/// </summary>
internal static partial class ContractChecker
{
    private const int MaxCitation = 600;
    private const int MaxProse = 600;
    private const int MaxCitations = 10;

    private static readonly string[] _kinds = ["direct", "indirect", "mixed", "passage"];

    private static readonly string[] _storyParts = ["summary", "quotes", "corrections", "changed"];

    /// <summary>All breaches in a line of <c>ask</c>, <c>search</c>, <c>said</c> or <c>whosaid</c>; none for a line that keeps every promise.</summary>
    public static IReadOnlyList<string> Breaches(JsonElement line, SourceTexts sources)
    {
        if (line.TryGetProperty("error", out var error))
        {
            return [$"an error: {error}"];
        }

        return
        [
            .. line.TryGetProperty("passages", out var passages) ? OfPassages(passages, sources)
            : line.TryGetProperty("matches", out var matches) ? OfStatements(matches, sources)
            : line.TryGetProperty("stories", out var stories)
                ? stories.EnumerateArray().SelectMany(s => OfStory(s, sources))
            : line.TryGetProperty("titleOf", out _) ? OfStory(line, sources)
            : line.TryGetProperty("quotes", out var quotes) ? OfStatements(quotes, sources)
            : OfAnswer(line, sources),
        ];
    }

    /// <summary>Wants no breach in any of the lines, and at least one line.</summary>
    public static void ShouldKeepTheContract(
        this IReadOnlyList<JsonElement> lines,
        SourceTexts sources
    )
    {
        lines.ShouldNotBeEmpty();
        foreach (var line in lines)
        {
            Breaches(line, sources).ShouldBeEmpty(line.ToString());
        }
    }

    // All that a story tells is a slice.
    private static IEnumerable<string> OfStory(JsonElement story, SourceTexts sources) =>
        _storyParts
            .Where(name => story.TryGetProperty(name, out _))
            .SelectMany(name => story.GetProperty(name).EnumerateArray())
            .Concat(
                story
                    .GetProperty("differs")
                    .EnumerateArray()
                    .SelectMany(d => d.GetProperty("sides").EnumerateArray())
            )
            .Concat(
                story.TryGetProperty("timeline", out var days)
                    ? days.EnumerateArray().Select(d => d.GetProperty("citation"))
                    : []
            )
            .Select(citation => OfSlice(citation, sources))
            .OfType<string>();

    private static IEnumerable<string> OfPassages(JsonElement passages, SourceTexts sources)
    {
        var last = double.PositiveInfinity;
        foreach (var passage in passages.EnumerateArray())
        {
            if (OfSlice(passage, sources) is { } breach)
            {
                yield return breach;
            }

            var score = passage.GetProperty("score").GetDouble();
            if (score < 0 || score > last)
            {
                yield return $"score {score} after {last}";
            }

            last = score;
        }
    }

    // Citations numbered from 1, their records inside them.
    private static IEnumerable<string> OfStatements(JsonElement list, SourceTexts sources)
    {
        var citations = list.EnumerateArray().ToArray();
        for (var i = 0; i < citations.Length; i++)
        {
            foreach (var breach in OfCitation(citations[i], sources))
            {
                yield return breach;
            }

            if (Int(citations[i], "n") != i + 1)
            {
                yield return $"number {Int(citations[i], "n")} instead of {i + 1}";
            }

            foreach (var record in List(citations[i], "spans"))
            {
                var (start, end) = (record[0].GetInt32(), record[1].GetInt32());
                if (
                    start < Int(citations[i], "start")
                    || end > Int(citations[i], "end")
                    || end <= start
                )
                {
                    yield return $"a record [{start}, {end}) outside its statement";
                }
            }
        }
    }

    private static IEnumerable<string> OfAnswer(JsonElement line, SourceTexts sources)
    {
        var citations = line.GetProperty("citations").EnumerateArray().ToArray();
        var nearest = List(line, "nearest");
        foreach (var breach in citations.Concat(nearest).SelectMany(c => OfCitation(c, sources)))
        {
            yield return breach;
        }

        var refused = line.GetProperty("refused").GetBoolean();
        if (refused != (citations.Length == 0))
        {
            yield return $"refused: {refused}, with {citations.Length} citations";
        }

        if (citations.Length > MaxCitations)
        {
            yield return $"{citations.Length} citations";
        }

        var answer = line.GetProperty("answer").GetString()!;
        foreach (
            var breach in OfText(answer, refused ? nearest : citations, sources)
                .Concat(refused ? [] : OfMarkers(answer, citations))
        )
        {
            yield return breach;
        }
    }

    private static IEnumerable<string> OfCitation(JsonElement citation, SourceTexts sources)
    {
        if (OfSlice(citation, sources) is { } breach)
        {
            yield return breach;
        }

        if (Int(citation, "end") - Int(citation, "start") > MaxCitation)
        {
            yield return $"a citation of {Int(citation, "end") - Int(citation, "start")} code units";
        }

        if (!_kinds.Contains(Text(citation, "kind"), StringComparer.Ordinal))
        {
            yield return $"kind {Text(citation, "kind")}";
        }
    }

    private static string? OfSlice(JsonElement item, SourceTexts sources)
    {
        var (doc, start, end) = (Text(item, "doc"), Int(item, "start"), Int(item, "end"));
        if (sources[doc] is not { } source)
        {
            return $"no article {doc}";
        }

        if (start < 0 || end <= start || end > source.Length)
        {
            return $"{doc} has no [{start}, {end})";
        }

        return source[start..end] == Text(item, "text")
            ? null
            : $"{doc}[{start}, {end}) is '{source[start..end]}', not '{Text(item, "text")}'";
    }

    // Length of our own words; words in quotation marks; words in block quotations, which need no marks.
    private static IEnumerable<string> OfText(
        string answer,
        JsonElement[] evidence,
        SourceTexts sources
    )
    {
        var lines = answer.Split('\n');
        var prose = string.Join('\n', lines.Where(l => !IsBlock(l) && !SourceLine().IsMatch(l)));
        if (prose.Length > MaxProse)
        {
            yield return $"{prose.Length} characters of our own words";
        }

        var cited = evidence.Select(c => sources[Text(c, "doc")] ?? "").Select(Fold).ToArray();
        var titles = evidence.Select(c => Fold(Text(c, "title"))).ToArray();
        foreach (Match match in Marked().Matches(SetApart().Replace(answer, " ")))
        {
            var words = Fold(match.Value[1..^1]);
            if (!cited.Concat(titles).Any(t => t.Contains(words, StringComparison.Ordinal)))
            {
                yield return $"in marks, but in no cited article: {words}";
            }
        }

        foreach (var line in lines.Where(IsBlock))
        {
            // What looks like a marker may be the corpus' own.
            var words = Fold(line.TrimStart()[1..]);
            var unmarked = Fold(Marker().Replace(line.TrimStart()[1..], ""));
            if (
                !words.StartsWith('\u2014')
                && !Marked().IsMatch(line)
                && !cited.Any(t =>
                    t.Contains(words, StringComparison.Ordinal)
                    || t.Contains(unmarked, StringComparison.Ordinal)
                )
            )
            {
                yield return $"quoted, but in no cited article: {words}";
            }
        }
    }

    private static IEnumerable<string> OfMarkers(string answer, JsonElement[] citations)
    {
        var ours = Blank().Replace(answer, " ");
        foreach (var citation in citations)
        {
            // Brackets in the words of the corpus are no markers.
            ours = ours.Replace(
                Blank().Replace(Text(citation, "text"), " "),
                " ",
                StringComparison.Ordinal
            );
        }

        var markers = ours.Split('\n')
            .Where(l => !SourceLine().IsMatch(l))
            .SelectMany(l => Marker().Matches(l))
            .Select(m => m.Value.Trim('[', ']'))
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .ToArray();
        var numbers = citations
            .Select(c => c.GetProperty("n").GetRawText())
            .Order(StringComparer.Ordinal)
            .ToArray();
        if (!markers.SequenceEqual(numbers))
        {
            yield return $"markers {string.Join(' ', markers)}, citations {string.Join(' ', numbers)}";
        }
    }

    // Verbatim: white space in runs counts as one space, quotation marks of any form as equal, nothing else.
    private static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (
            var c in text.Replace("``", "'", StringComparison.Ordinal)
                .Replace("''", "'", StringComparison.Ordinal)
        )
        {
            if (!char.IsWhiteSpace(c))
            {
                folded.Append(
                    "\"'\u201C\u201D\u201E\u201F\u00AB\u00BB\u2018\u2019\u201A\u201B\u2039\u203A".Contains(
                        c,
                        StringComparison.Ordinal
                    )
                        ? '\''
                        : c
                );
            }
            else if (folded.Length > 0 && folded[^1] != ' ')
            {
                folded.Append(' ');
            }
        }

        return folded.ToString().Trim();
    }

    private static bool IsBlock(string line) => line.TrimStart().StartsWith('>');

    private static JsonElement[] List(JsonElement line, string name) =>
        line.TryGetProperty(name, out var list) && list.ValueKind == JsonValueKind.Array
            ? [.. list.EnumerateArray()]
            : [];

    private static string Text(JsonElement item, string name) =>
        item.GetProperty(name).GetString() ?? "";

    private static int Int(JsonElement item, string name) => item.GetProperty(name).GetInt32();

    [GeneratedRegex(@"^\s*\[[0-9]+\] ", RegexOptions.None, 1000)]
    private static partial Regex SourceLine();

    [GeneratedRegex(@"\[[0-9]+\](?!\()", RegexOptions.None, 1000)]
    private static partial Regex Marker();

    [GeneratedRegex("[ \t]+", RegexOptions.None, 1000)]
    private static partial Regex Blank();

    [GeneratedRegex(
        "\"[^\"\n]{2,}\"|\u201C[^\u201D\n]{2,}\u201D|\u00AB[^\u00BB\n]{2,}\u00BB|\u201E[^\u201C\u201D\n]{2,}[\u201C\u201D]",
        RegexOptions.None,
        1000
    )]
    private static partial Regex Marked();

    // Code spans and emphasis: the user's own words and names of works.
    [GeneratedRegex(@"`[^`\n]*`|(?<!\*)\*(?!\*)[^*\n]+\*(?!\*)", RegexOptions.None, 1000)]
    private static partial Regex SetApart();
}
