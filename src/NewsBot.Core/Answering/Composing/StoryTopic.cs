using System.Collections.Frozen;
using NewsBot.Core.Text;

namespace NewsBot.Core.Answering.Composing;

/// <summary>What a question for a timeline or a comparison is about, without the words that ask for one.</summary>
internal static class StoryTopic
{
    private static readonly FrozenSet<string> _asking = (
        "give show tell make draw write timeline chronology order events event story happened happens happening coming next compare "
        + "compared comparison difference differences between versus vs said say says state differ please list"
    )
        .Split(' ')
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The topic's words, weighed.</summary>
    public static TermWeights Of(Evidence evidence) =>
        new(evidence.Corpus.Index, Of(evidence.Asked.Question.Text));

    /// <summary>Share of the topic's weight in rare words that the passages carry together, 0 to 1; 1 for no topic.</summary>
    public static double Carried(Evidence evidence, TermWeights topic)
    {
        var found = topic.None;
        foreach (var item in evidence.Items)
        {
            found = found
                .Or(topic.In(item.Hit.Article.Title))
                .Or(topic.In(item.Hit.Article.Clear.Show(item.Hit.Span)));
        }

        return topic.Total == 0 ? 1 : topic.ShareOf(found);
    }

    /// <summary>The topic's words, a space between.</summary>
    public static string Of(string question)
    {
        var words = new List<string>();
        foreach (var word in new WordTokenizer(question))
        {
            var asked = question[word.Start..word.End];
            if (!_asking.Contains(CharFolding.Fold(asked)))
            {
                words.Add(asked);
            }
        }

        return string.Join(' ', words);
    }
}
