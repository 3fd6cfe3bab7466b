using System.Collections.Frozen;
using NewsBot.Core.Language;
using NewsBot.Core.Questions;

namespace NewsBot.Broad;

/// <summary>The weights of a <see cref="BroadModel"/>, fitted on labelled questions.</summary>
/// <param name="Kinds">Weights of the features of a question, for news and story.</param>
/// <param name="Topics">Weights of the features of a word.</param>
internal sealed record BroadFit(
    Dictionary<string, double[]> Kinds,
    Dictionary<string, double[]> Topics
)
{
    // A feature of fewer questions has no weight.
    private const int Seen = 2;

    // Of .25, .5, 1 and 2 what was best on questions left out.
    private const double Penalty = 0.5;
    private const double TopicPenalty = 0.3;

    /// <summary>Fits.</summary>
    /// <param name="questions">The questions.</param>
    public static BroadFit On(IReadOnlyList<Labelled> questions)
    {
        var vocabulary = Vocabulary(questions);
        var kinds = new List<(string[], int)>();
        var topics = new List<TopicExample>();
        foreach (var question in questions)
        {
            var words = question.Words;
            var tokens = BroadFeatures.Tokens(words, vocabulary.Contains);
            kinds.Add(
                (
                    [
                        .. BroadFeatures
                            .OfQuestion(words, tokens, QuestionForms.Of(question.Text))
                            .Distinct(StringComparer.Ordinal),
                    ],
                    question.Kind switch
                    {
                        "news" => 0,
                        "story" => 1,
                        _ => 2,
                    }
                )
            );
            if (question.Kind != "other")
            {
                topics.Add(TopicExample.Of(words, tokens, question.InTopic()));
            }
        }

        var fitted = LogisticFit.On(kinds, Seen, 3, Penalty);
        // A word is known by having a weight.
        foreach (var word in vocabulary)
        {
            fitted.TryAdd(word, [0, 0]);
        }

        return new BroadFit(fitted, TopicFit.On(topics, Seen, TopicPenalty));
    }

    /// <summary>The weights as the tables have them; those that come to nothing are left out, but for words, which they make known.</summary>
    public BroadFit Rounded() =>
        new(
            Round(
                Kinds,
                name =>
                    name.Contains(' ', StringComparison.Ordinal)
                    || "=~^".Contains(name[0], StringComparison.Ordinal)
            ),
            Round(Topics, _ => true)
        );

    private static Dictionary<string, double[]> Round(
        Dictionary<string, double[]> weights,
        Func<string, bool> mayGo
    ) =>
        weights
            .Select(w => (w.Key, Value: Array.ConvertAll(w.Value, v => Math.Round(v, 2))))
            .Where(w => !mayGo(w.Key) || Array.Exists(w.Value, v => v != 0))
            .ToDictionary(w => w.Key, w => w.Value, StringComparer.Ordinal);

    /// <summary>The model of these weights.</summary>
    public BroadModel Model() =>
        new(
            Kinds.ToFrozenDictionary(
                k => k.Key,
                k => ((float)k.Value[0], (float)k.Value[1]),
                StringComparer.Ordinal
            ),
            Topics.ToFrozenDictionary(k => k.Key, k => (float)k.Value[0], StringComparer.Ordinal)
        );

    // Small words, and words that stand outside of topics often and more often than inside.
    private static HashSet<string> Vocabulary(IReadOnlyList<Labelled> questions)
    {
        var small = FunctionWords.For(FunctionUse.Stop);
        var frames = new Dictionary<string, double>(StringComparer.Ordinal);
        var inside = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var question in questions)
        {
            var inTopic = question.InTopic();
            var isBroad = question.Kind != "other";
            foreach (
                var (token, isIn) in question
                    .Words.Select((w, i) => (w.Token, inTopic[i]))
                    .Distinct()
            )
            {
                if (isIn)
                {
                    inside[token] = inside.GetValueOrDefault(token) + 1;
                }
                else
                {
                    var more = isBroad || small.Contains(token) ? 1 : 0.4;
                    frames[token] = frames.GetValueOrDefault(token) + more;
                }
            }
        }

        return
        [
            .. frames
                .Where(o => o.Value > Seen && o.Value > inside.GetValueOrDefault(o.Key))
                .Select(o => o.Key)
                .Order(StringComparer.Ordinal),
        ];
    }
}
