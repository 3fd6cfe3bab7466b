using System.Collections.Frozen;
using System.Globalization;
using NewsBot.Core.Text;

namespace NewsBot.Core.Questions;

/// <summary>
/// Says by weights what a question asks for, and which of its words are the topic: multinomial logistic regression over
/// <see cref="BroadFeatures"/>, and over all runs of words, of which one or none is the topic.
/// <c>eng/fit-broad</c> fits the weights. Thread-safe.
/// </summary>
/// <param name="kinds">For each feature of a question how much it speaks for the news, and for a story.</param>
/// <param name="topics">For each feature of a word or edge of a topic how much it speaks for it.</param>
internal sealed class BroadModel(
    FrozenDictionary<string, (float News, float Story)> kinds,
    FrozenDictionary<string, float> topics
)
{
    /// <summary>The model whose weights are in the assembly.</summary>
    public static BroadModel Load() =>
        new(
            Rows("broad-weights")
                .ToFrozenDictionary(
                    r => r[0],
                    r => (Weight(r[1]), Weight(r[2])),
                    StringComparer.Ordinal
                ),
            Rows("broad-topic-weights")
                .ToFrozenDictionary(r => r[0], r => Weight(r[1]), StringComparer.Ordinal)
        );

    /// <summary>The words as tokens, with what this model does not know as content.</summary>
    public string[] Tokens(List<BroadWord> words) =>
        BroadFeatures.Tokens(words, token => kinds.ContainsKey(token));

    /// <summary>How likely a question asks for the news, and for a story; what is left of 1 is anything else.</summary>
    public (double News, double Story) KindOf(
        List<BroadWord> words,
        string[] tokens,
        QuestionForm form
    )
    {
        double news = 0;
        double story = 0;
        foreach (var feature in BroadFeatures.OfQuestion(words, tokens, form))
        {
            if (kinds.TryGetValue(feature, out var weight))
            {
                news += weight.News;
                story += weight.Story;
            }
        }

        (news, story) = (Math.Exp(news), Math.Exp(story));
        var all = 1 + news + story;
        return (news / all, story / all);
    }

    /// <summary>The words that are the topic; <see langword="null"/> where none are.</summary>
    public Range? TopicOf(List<BroadWord> words, string[] tokens)
    {
        var features = new List<string>();
        // What is worth most of all that ends before a word, and where it begins.
        var (open, start) = (double.NegativeInfinity, 0);
        var best = 0.0;
        Range? topic = null;
        for (var at = 0; at < tokens.Length; at++)
        {
            BroadFeatures.OfStart(tokens, at, features);
            var fresh = Worth(features);
            if (fresh > open)
            {
                (open, start) = (fresh, at);
            }

            BroadFeatures.OfWord(words, tokens, at, features);
            open += Worth(features);
            BroadFeatures.OfEnd(tokens, at + 1, features);
            if (open + Worth(features) is var worth && worth > best)
            {
                (best, topic) = (worth, start..(at + 1));
            }
        }

        return topic;
    }

    private double Worth(List<string> features)
    {
        double worth = 0;
        foreach (var feature in features)
        {
            worth += topics.GetValueOrDefault(feature);
        }

        return worth;
    }

    private static IEnumerable<string[]> Rows(string table) =>
        DataLines.Read($"Questions.{table}.txt").Select(line => line.Split('\t'));

    private static float Weight(string text) => float.Parse(text, CultureInfo.InvariantCulture);
}
