using NewsBot.Core.Language;
using NewsBot.Core.Text;

namespace NewsBot.Core.Questions;

/// <summary>Tells questions for the news or for a story as a whole, by the weights of <see cref="BroadModel"/>. Thread-safe.</summary>
public static class BroadQuestionReader
{
    /// <summary>A longer question asks for something in particular, in words.</summary>
    private const int MaxWords = 30;

    /// <summary>How likely a question has to be for the news.</summary>
    private const double LeastNews = 0.65;

    /// <summary>The same for a story: where none is about the topic, nothing is lost by a mistake.</summary>
    private const double LeastStory = 0.55;

    private static readonly BroadModel _model = BroadModel.Load();

    /// <summary>Events in their order are a form of answer of its own.</summary>
    private static readonly WordSet _inOrder = WordSet.Of("timeline chronology");

    /// <summary>Reads a question; <see langword="null"/> where it asks for something in particular.</summary>
    /// <param name="question">The question.</param>
    /// <param name="today">The day of the request.</param>
    public static BroadQuestion? Read(string question, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(question);
        var words = WordsOf(question, today, out var days);
        return words.Count is 0 or > MaxWords || words.Exists(w => _inOrder.Contains(w.Token))
            ? null
            : Read(question, words, days, _model);
    }

    /// <summary>What a model makes of a question.</summary>
    internal static BroadQuestion? Read(
        string question,
        List<BroadWord> words,
        Period? days,
        BroadModel model
    )
    {
        var tokens = model.Tokens(words);
        var (news, story) = model.KindOf(words, tokens, QuestionForms.Of(question));
        var isForNews = news > story;
        if (isForNews ? news < LeastNews : story < LeastStory)
        {
            return null;
        }

        var topic = model.TopicOf(words, tokens) is { } run
            ? question[words[run.Start].Span.Start..words[run.End.Value - 1].Span.End]
            : "";
        return isForNews ? new BroadQuestion.News(days, topic)
            : topic.Length > 0 ? new BroadQuestion.OfStory(topic)
            : null;
    }

    /// <summary>The words of a question, and the days that it names first.</summary>
    internal static List<BroadWord> WordsOf(string question, DateOnly today, out Period? days)
    {
        var times = TimePhrases
            .Find(question, today)
            .Where(t => t.Reading != TimeReading.Latest)
            .ToList();
        days = times.Select(t => t.Days).FirstOrDefault(d => d is not null);
        return BroadWord.Read(question, times);
    }
}
