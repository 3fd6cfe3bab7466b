using NewsBot.Core.Quotations;
using NewsBot.Core.Text;

namespace NewsBot.Core.Answering.Statements;

/// <summary>Finds words that one article gives to one person and another article to another.</summary>
internal static class DisputedWords
{
    /// <summary>Fewer words are anybody's.</summary>
    private const int MinWords = 6;

    /// <summary>So many of the best statements are looked at; an answer shows fewer.</summary>
    private const int MaxChosen = 32;

    /// <summary>One statement of each speaker of the first disputed words, the newest article first; empty where all agree.</summary>
    /// <param name="chosen">What the answer would show.</param>
    /// <param name="all">All statements that were found.</param>
    /// <param name="cancellationToken">Stops between statements.</param>
    public static IReadOnlyList<StatementItem> Among(
        IReadOnlyList<StatementItem> chosen,
        IReadOnlyList<StatementItem> all,
        CancellationToken cancellationToken = default
    )
    {
        var words = new Dictionary<StatementItem, string>(ReferenceEqualityComparer.Instance);
        foreach (var statement in chosen.Take(MaxChosen))
        {
            cancellationToken.ThrowIfCancellationRequested();
            var others = all.Where(s => AreAnothers(statement, s, WordsOf)).ToArray();
            if (others.Length > 0)
            {
                return
                [
                    .. others
                        .Prepend(statement)
                        .DistinctBy(s => s.Speaker.Name, StringComparer.Ordinal)
                        .OrderByDescending(s => s.Article.Published.Day ?? DateOnly.MinValue)
                        .ThenBy(s => s.Article.Id),
                ];
            }
        }

        return [];

        string WordsOf(StatementItem statement) =>
            words.TryGetValue(statement, out var known)
                ? known
                : words[statement] = PlainWords.Of(
                    statement.Quotation.Span.Of(statement.Article.Text)
                );
    }

    private static bool AreAnothers(
        StatementItem statement,
        StatementItem other,
        Func<StatementItem, string> wordsOf
    )
    {
        if (
            other.Article.Id == statement.Article.Id
            || other.Speaker.Kind != SpeakerKind.Person
            || statement.Speaker.Kind != SpeakerKind.Person
            || ShareAName(other.Speaker.Name, statement.Speaker.Name)
        )
        {
            return false;
        }

        var (a, b) = (wordsOf(other), wordsOf(statement));
        var (shorter, longer) = a.Length < b.Length ? (a, b) : (b, a);
        return shorter.Count(c => c == ' ') + 1 >= MinWords
            && $" {longer} ".Contains($" {shorter} ", StringComparison.Ordinal);
    }

    // A last name alone, or with a title, is the same person's.
    private static bool ShareAName(string left, string right)
    {
        foreach (var word in new WordTokenizer(left))
        {
            if (PlainWords.Hold(right, left.AsSpan(word.Start, word.Length)))
            {
                return true;
            }
        }

        return false;
    }
}
