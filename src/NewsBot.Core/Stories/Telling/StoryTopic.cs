using NewsBot.Core.Statements;

namespace NewsBot.Core.Stories.Telling;

/// <summary>Tells whether a story is about something that is asked for.</summary>
public static class StoryTopic
{
    /// <summary>Sentences in which an article says what it is about.</summary>
    private const int Opening = 8;

    /// <summary>Of what is asked for in a question at least half must be there.</summary>
    public const double OfQuestion = 0.5;

    /// <summary>Of what is followed, two of three: half of two words is another thing.</summary>
    public const double OfTopic = 2.0 / 3;

    /// <summary>
    /// Whether enough of the words that tell something stand in the headlines or the openings of its articles: a word in passing
    /// makes no story.
    /// </summary>
    /// <param name="story">The story.</param>
    /// <param name="topic">As asked.</param>
    /// <param name="leastShare">How many of them are enough, 0 to 1.</param>
    public static bool IsCarriedBy(Story story, string topic, double leastShare)
    {
        ArgumentNullException.ThrowIfNull(story);
        var asked = TermVector.Of(topic).Terms;
        var told = ToldBy(story);
        return asked.Count > 0 && asked.Count(told.Contains) >= leastShare * asked.Count;
    }

    /// <summary>Whether all of a surname stands in the headlines or the openings of its articles.</summary>
    /// <param name="story">The story.</param>
    /// <param name="person">A name, or a surname.</param>
    public static bool IsOn(Story story, string person)
    {
        ArgumentNullException.ThrowIfNull(story);
        var asked = TermVector.Of(PersonName.Parse(person).Surname).Terms;
        return asked.Count > 0 && asked.All(ToldBy(story).Contains);
    }

    private static HashSet<string> ToldBy(Story story)
    {
        var told = new HashSet<string>(StringComparer.Ordinal);
        foreach (var article in story.Articles)
        {
            told.UnionWith(TermVector.Of(article.Title).Terms);
            foreach (var sentence in StorySentences.Of(article, Opening))
            {
                told.UnionWith(sentence.Terms.Terms);
            }
        }

        return told;
    }
}
