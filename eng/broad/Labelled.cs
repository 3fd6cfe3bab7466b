using System.Text.Json;
using NewsBot.Core.Questions;

namespace NewsBot.Broad;

/// <summary>A labelled question.</summary>
/// <param name="Id">Its id; letters before digits name its list.</param>
/// <param name="Kind"><c>news</c>, <c>story</c> or <c>other</c>.</param>
/// <param name="Text">The question.</param>
/// <param name="Topic">What it is about, without an article before it.</param>
internal sealed record Labelled(string Id, string Kind, string Text, string Topic)
{
    private static readonly DateOnly _today = new(2026, 9, 16);

    /// <summary>The words of the question.</summary>
    public List<BroadWord> Words { get; } = BroadQuestionReader.WordsOf(Text, _today, out _);

    /// <summary>The list it is of.</summary>
    public string List => Id.TrimEnd([.. "0123456789"]);

    /// <summary>The questions of a file.</summary>
    public static IEnumerable<Labelled> Read(string file) =>
        File.ReadLines(file)
            .Select(line => JsonSerializer.Deserialize<Labelled>(line, JsonSerializerOptions.Web)!);

    /// <summary>The questions of a file that ask for something in particular.</summary>
    public static IEnumerable<Labelled> Others(string file) =>
        File.ReadLines(file)
            .Select(line =>
                file.EndsWith(".md", StringComparison.Ordinal) ? OfDocs(line) : OfJson(line)
            )
            .OfType<string>()
            .Select(text => new Labelled(
                Path.GetFileNameWithoutExtension(file)[..5],
                "other",
                text,
                ""
            ));

    private static string? OfDocs(string line) =>
        line.Split('|', StringSplitOptions.TrimEntries)
            is ["", var question, _, "answer" or "refuse", ..]
            ? question
            : null;

    private static string OfJson(string line)
    {
        using var json = JsonDocument.Parse(line);
        var text = json.RootElement.TryGetProperty("text", out var told)
            ? told
            : json.RootElement.GetProperty("question");
        return text.GetString()!;
    }

    /// <summary>For each word whether it is of the topic: from the first to the last word that the label has.</summary>
    public bool[] InTopic()
    {
        var label = BroadWord.Read(Topic, []).ConvertAll(w => w.Token);
        var (from, to) = (-1, -2);
        for (var i = 0; i + label.Count <= Words.Count && from < 0 && label.Count > 0; i++)
        {
            if (label.Index().All(l => Words[i + l.Index].Token == l.Item))
            {
                (from, to) = (i, i + label.Count - 1);
            }
        }

        if (from < 0)
        {
            from = Words.FindIndex(w => w.Token == label.FirstOrDefault());
            to = from < 0 ? -2 : Words.FindLastIndex(w => w.Token == label[^1]);
        }

        return [.. Words.Select((_, i) => i >= from && i <= to)];
    }
}
