using NewsBot.Core.Questions;

namespace NewsBot.Broad;

/// <summary>A question to fit topics on: what is seen of each of its words and of each place between two.</summary>
/// <param name="Words">Of each word.</param>
/// <param name="Starts">Of each place before a word.</param>
/// <param name="Ends">Of each place behind a word.</param>
/// <param name="First">The first word of the topic; negative where there is none.</param>
/// <param name="Last">The last word of the topic.</param>
internal sealed record TopicExample(
    string[][] Words,
    string[][] Starts,
    string[][] Ends,
    int First,
    int Last
)
{
    /// <summary>The example that a question makes.</summary>
    public static TopicExample Of(List<BroadWord> words, string[] tokens, bool[] inTopic)
    {
        var features = new List<string>();
        return new TopicExample(
            Each(at => BroadFeatures.OfWord(words, tokens, at, features)),
            Each(at => BroadFeatures.OfStart(tokens, at, features)),
            Each(at => BroadFeatures.OfEnd(tokens, at + 1, features)),
            Array.IndexOf(inTopic, true),
            Array.LastIndexOf(inTopic, true)
        );

        string[][] Each(Action<int> see) =>
            [
                .. Enumerable
                    .Range(0, tokens.Length)
                    .Select(at =>
                    {
                        see(at);
                        return features.ToArray();
                    }),
            ];
    }
}
