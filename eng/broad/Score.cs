using System.Globalization;
using NewsBot.Core.Language;
using NewsBot.Core.Questions;

namespace NewsBot.Broad;

/// <summary>How many questions are read as what they ask for.</summary>
internal sealed class Score
{
    private static readonly WordSet _small = FunctionWords.For(FunctionUse.Stop);

    private readonly Dictionary<string, (int All, int Right, int Topics)> _broad = new(
        StringComparer.Ordinal
    )
    {
        ["news"] = default,
        ["story"] = default,
    };

    private int _others;
    private int _asNews;
    private int _asStory;

    /// <summary>Counts a question.</summary>
    public void Add(Labelled label, BroadQuestion? read)
    {
        var (kind, topic) = read switch
        {
            BroadQuestion.News news => ("news", news.Topic),
            BroadQuestion.OfStory story => ("story", story.Topic),
            _ => ("other", ""),
        };
        if (_broad.TryGetValue(label.Kind, out var count))
        {
            var isRight = kind == label.Kind;
            var hits = isRight && Hits(topic, label.Topic);
            _broad[label.Kind] = (
                count.All + 1,
                count.Right + (isRight ? 1 : 0),
                count.Topics + (hits ? 1 : 0)
            );
        }
        else
        {
            _others++;
            _asNews += kind == "news" ? 1 : 0;
            _asStory += kind == "story" ? 1 : 0;
        }
    }

    /// <summary>Of the questions for news and for a story those read so, and those with their topic; what is taken of the others.</summary>
    public override string ToString() =>
        string.Join(
            "  ",
            _broad.Select(b =>
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{b.Key} {(double)b.Value.Right / Math.Max(1, b.Value.All):f3} with topic {(double)b.Value.Topics / Math.Max(1, b.Value.All):f3} of {b.Value.All}"
                )
            )
        ) + $"  other: {_asNews} as news, {_asStory} as story of {_others}";

    // All content words of the label, and at most one more.
    private static bool Hits(string topic, string label)
    {
        var (told, wanted) = (Content(topic), Content(label));
        return wanted.IsSubsetOf(told) && told.Count <= wanted.Count + (wanted.Count > 0 ? 1 : 0);
    }

    private static HashSet<string> Content(string text) =>
        BroadWord
            .Read(text, [])
            .Select(w => w.Token)
            .Where(t => !_small.Contains(t))
            .ToHashSet(StringComparer.Ordinal);
}
