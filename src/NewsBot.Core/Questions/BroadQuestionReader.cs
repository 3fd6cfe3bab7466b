using System.Collections.Frozen;
using NewsBot.Core.Language;
using NewsBot.Core.Text;

namespace NewsBot.Core.Questions;

/// <summary>Tells questions for the news or for a story as a whole, by the table <c>broad-questions.txt</c>. Thread-safe.</summary>
public static class BroadQuestionReader
{
    /// <summary>A longer question asks for something in particular, in words.</summary>
    private const int MaxWords = 30;

    /// <summary>The name of a topic that stands before the end of a question is no longer, in words.</summary>
    private const int MaxName = 5;

    private static readonly FrozenDictionary<string, string[]> _table = Load();

    private static readonly WordSet _empty = new(_table["empty"]);
    private static readonly WordSet _news = new(_table["news"]);
    private static readonly WordSet _pieces = new(_table["piece"]);
    private static readonly WordSet _asking = new(_table["asking"]);
    private static readonly WordSet _ends = new(_table["end"]);
    private static readonly WordSet _isShortened = WordSet.Of("what how who where");

    private static readonly WordPattern[] _leads = Patterns("=lead");
    private static readonly WordPattern[] _particular = Patterns("=particular");
    private static readonly WordPattern[] _forNews = Patterns("=news");
    private static readonly WordPattern[] _forNewsOf = Patterns("=newsOf");
    private static readonly WordPattern[] _forStory = Patterns("=story");

    /// <summary>Reads a question; <see langword="null"/> where it asks for something in particular.</summary>
    /// <param name="question">The question.</param>
    /// <param name="today">The day of the request.</param>
    public static BroadQuestion? Read(string question, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(question);
        var words = WordsOf(question);
        if (words.Count is 0 or > MaxWords || _particular.Any(p => p.Matches(Folded(words))))
        {
            return null;
        }

        var times = TimePhrases
            .Find(question, today)
            .Where(t => t.Reading != TimeReading.Latest)
            .ToList();
        var timeless = words.FindAll(w => !times.Exists(t => t.Span.Overlaps(w.Span)));
        var days = times.Select(t => t.Days).FirstOrDefault(d => d is not null);
        if (IsForNews(timeless, words))
        {
            return new BroadQuestion.News(days);
        }

        return TopicOf(question, words, _forStory) is { } story ? new BroadQuestion.OfStory(story)
            : TopicOf(question, timeless, _forNewsOf) is { } topic
                ? new BroadQuestion.News(days, topic)
            : null;
    }

    private static bool IsForNews(List<Word> timeless, List<Word> words) =>
        (
            timeless.TrueForAll(w => _empty.Contains(w.Folded) || char.IsAsciiDigit(w.Folded[0]))
            && words.Exists(w => _news.Contains(w.Folded))
        ) || Starts(WithoutEnd(timeless)).Any(rest => _forNews.Any(p => p.Matches(Folded(rest))));

    private static string? TopicOf(string question, List<Word> words, WordPattern[] patterns)
    {
        foreach (var rest in Starts(WithoutEnd(words)))
        {
            var folded = Folded(rest);
            foreach (var pattern in patterns)
            {
                if (pattern.Match(folded) is { } topic && IsTopic(rest, topic))
                {
                    return question[
                        rest[topic.Start].Span.Start..rest[topic.End.Value - 1].Span.End
                    ];
                }
            }
        }

        return null;
    }

    // What stands last may be told in many words; what stands before the form's own is a name.
    private static bool IsTopic(List<Word> words, Range topic)
    {
        var told = words[topic];
        return topic.End.Value == words.Count
            ? told.Exists(w => !_empty.Contains(w.Folded) && !_pieces.Contains(w.Folded))
            : told.Count <= MaxName
                && told.TrueForAll(w =>
                    !_empty.Contains(w.Folded)
                    && !_pieces.Contains(w.Folded)
                    && !_asking.Contains(w.Folded)
                );
    }

    // A question, and the same without what stands before it: "can you", "give me", "a quick".
    private static IEnumerable<List<Word>> Starts(List<Word> words)
    {
        for (List<Word>? rest = words; rest is not null; rest = WithoutLead(rest))
        {
            yield return rest;
        }
    }

    private static List<Word>? WithoutLead(List<Word> words)
    {
        var folded = Folded(words);
        foreach (var lead in _leads)
        {
            if (lead.Match(folded) is { } rest && rest.Start.Value < words.Count)
            {
                return words[rest];
            }
        }

        return null;
    }

    private static List<Word> WithoutEnd(List<Word> words) =>
        words[..(words.FindLastIndex(w => !_ends.Contains(w.Folded)) + 1)];

    private static List<string> Folded(List<Word> words) => words.ConvertAll(w => w.Folded);

    private static List<Word> WordsOf(string question)
    {
        var words = new List<Word>();
        foreach (var token in new WordTokenizer(question))
        {
            var span = new TextSpan(token.Start, token.End);
            var folded = CharFolding.Fold(span.Of(question));
            // "what's", "whats"
            if (folded is [.. var whole, 's'] && _isShortened.Contains(whole.TrimEnd('\'')))
            {
                words.Add(new Word(span, whole.TrimEnd('\'')));
                words.Add(new Word(span, "is"));
            }
            else
            {
                words.Add(new Word(span, folded));
            }
        }

        return words;
    }

    private static WordPattern[] Patterns(string name) =>
        [.. _table[name].Select(p => new WordPattern(p, _table))];

    private static FrozenDictionary<string, string[]> Load() =>
        new WordTable("broad-questions", "Questions")
            .Rows()
            .GroupBy(r => r.Head, StringComparer.Ordinal)
            .ToFrozenDictionary(
                g => g.Key,
                g =>
                    g.SelectMany(r => r.Head[0] == '=' ? [r.Body] : WordSet.Split(r.Body))
                        .ToArray(),
                StringComparer.Ordinal
            );

    private sealed record Word(TextSpan Span, string Folded);
}
