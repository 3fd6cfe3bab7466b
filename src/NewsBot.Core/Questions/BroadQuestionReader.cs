using System.Collections.Frozen;
using NewsBot.Core.Language;
using NewsBot.Core.Text;

namespace NewsBot.Core.Questions;

/// <summary>Tells questions for the news or for a story as a whole, by the table <c>broad-questions.txt</c>. Thread-safe.</summary>
public static class BroadQuestionReader
{
    /// <summary>A longer question asks for something in particular, in words.</summary>
    private const int MaxWords = 30;

    private static readonly FrozenDictionary<string, string[]> _table = new WordTable(
        "broad-questions",
        "Questions"
    )
        .Rows()
        .GroupBy(r => r.Head, r => r.Body, StringComparer.Ordinal)
        .ToFrozenDictionary(g => g.Key, g => g.ToArray(), StringComparer.Ordinal);

    private static readonly WordSet _empty = new(_table["topic"].SelectMany(WordSet.Split));
    private static readonly WordSet _news = new(_table["news"].SelectMany(WordSet.Split));

    private const string About = "about";

    // The noun of "the … story about".
    private static readonly WordSet _story = WordSet.Of("story affair saga");

    private static readonly WordSet _pieces = new(_table["piece"].SelectMany(WordSet.Split));

    private static readonly string[][][] _stories =
    [
        .. _table["=story"].Select(p => WordSet.Split(p).Select(step => step.Split('|')).ToArray()),
    ];

    /// <summary>Reads a question; <see langword="null"/> where it asks for something in particular.</summary>
    /// <param name="question">The question.</param>
    /// <param name="today">The day of the request.</param>
    public static BroadQuestion? Read(string question, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(question);
        var words = WordsOf(question);
        if (words.Count is 0 or > MaxWords)
        {
            return null;
        }

        var times = TimePhrases.Find(question, today);
        var rest = words.Where(w => !times.Any(t => t.Span.Overlaps(w.Span))).ToList();
        if (
            rest.TrueForAll(w => _empty.Contains(w.Folded) || char.IsAsciiDigit(w.Folded[0]))
            && words.Exists(w => _news.Contains(w.Folded))
        )
        {
            return new BroadQuestion.News(
                times.Select(t => t.Days).FirstOrDefault(d => d is not null)
            );
        }

        return TopicOf(question, words) is { } topic ? new BroadQuestion.OfStory(topic) : null;
    }

    private static string? TopicOf(string question, List<Word> words)
    {
        foreach (var pattern in _stories)
        {
            if (
                Length(words, pattern) is var length and > 0
                && words[length..]
                    .Exists(w => !_empty.Contains(w.Folded) && !_pieces.Contains(w.Folded))
            )
            {
                // "everything about the strike"
                var about = words.FindIndex(length, w => w.Folded == About);
                var first =
                    about > length
                    && about + 1 < words.Count
                    && words[length..about].TrueForAll(w => _empty.Contains(w.Folded))
                        ? about + 1
                        : length;
                return question[words[first].Span.Start..].TrimEnd(' ', '?', '!', '.');
            }
        }

        return NamedBefore(question, words);
    }

    // "What's the Oxbow story about?"
    private static string? NamedBefore(string question, List<Word> words)
    {
        var end = words.FindLastIndex(w => _story.Contains(w.Folded));
        var first = words.FindIndex(w => !_empty.Contains(w.Folded) && !_pieces.Contains(w.Folded));
        return
            end > first
            && first > 0
            && words[end..].TrueForAll(w => _story.Contains(w.Folded) || w.Folded == About)
            ? question[words[first].Span.Start..words[end - 1].Span.End]
            : null;
    }

    // How many words a pattern takes; 0 where they begin otherwise. "*" is one word at most.
    private static int Length(List<Word> words, string[][] pattern)
    {
        var at = 0;
        foreach (var step in pattern)
        {
            if (step is ["*"])
            {
                at += at + 1 < words.Count && !IsNext(words, at, pattern) ? 1 : 0;
            }
            else if (at < words.Count && step.Contains(words[at].Folded, StringComparer.Ordinal))
            {
                at++;
            }
            else
            {
                return 0;
            }
        }

        return at;
    }

    private static bool IsNext(List<Word> words, int at, string[][] pattern)
    {
        var star = Array.FindIndex(pattern, s => s is ["*"]);
        return star + 1 < pattern.Length
            && pattern[star + 1].Contains(words[at].Folded, StringComparer.Ordinal);
    }

    private static List<Word> WordsOf(string question)
    {
        var words = new List<Word>();
        foreach (var token in new WordTokenizer(question))
        {
            var span = new TextSpan(token.Start, token.End);
            words.Add(new Word(span, CharFolding.Fold(span.Of(question))));
        }

        return words;
    }

    private sealed record Word(TextSpan Span, string Folded);
}
