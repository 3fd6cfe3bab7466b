using NewsBot.Core.Articles;
using NewsBot.Core.Language;
using NewsBot.Core.Text;

namespace NewsBot.Core.Statements;

/// <summary>Reads to which outlet words were said, where an article tells it: "told the Herald", "in an interview with the Herald".</summary>
internal static class SpokenTo
{
    private static readonly WordSet _articles = WordSet.Of("the this");

    private static readonly WordSet _talking = WordSet.Of("speaking talking");

    private static readonly WordSet _towards = WordSet.Of("to with for");

    private static readonly WordSet _own = WordSet.Of("newspaper paper magazine website");

    /// <summary>The one outlet among those that carry an utterance to which it was said, or <see langword="null"/>.</summary>
    /// <param name="versions">The utterance as each of them gives it.</param>
    public static string? OutletOf(IEnumerable<Statement> versions)
    {
        var all = versions.ToArray();
        var outlets = all.Select(s => s.Article.Outlet)
            .OfType<string>()
            .Distinct(StringComparer.Ordinal)
            .ToArray();
        var told = all.SelectMany(s => HearersOf(s, outlets))
            .Distinct(StringComparer.Ordinal)
            .ToArray();
        return told is [var outlet] ? outlet : null;
    }

    private static IEnumerable<string> HearersOf(Statement statement, string[] outlets)
    {
        var article = statement.Article;
        var sentences = new List<TextSpan>();
        foreach (var cue in statement.Parts.Select(p => p.Cue).OfType<TextSpan>().Distinct())
        {
            sentences.Clear();
            article.AddSentences(article.BlockAt(cue.Start)?.Span ?? cue, sentences);
            foreach (var sentence in sentences.Where(s => s.Overlaps(cue)))
            {
                var words = WordsOf(statement, sentence);
                for (var i = 0; i < words.Count; i++)
                {
                    if (
                        BehindHearing(words, i, article.Text, cue) is { } from
                        && OutletAt(article, words, from, outlets) is { } outlet
                    )
                    {
                        yield return outlet;
                    }
                }
            }
        }
    }

    // The words of the reporter.
    private static List<TextSpan> WordsOf(Statement statement, TextSpan sentence)
    {
        var words = new List<TextSpan>();
        foreach (var token in new WordTokenizer(sentence.Of(statement.Article.Text)))
        {
            var word = new TextSpan(sentence.Start + token.Start, sentence.Start + token.End);
            if (!statement.Parts.Any(p => p.Span.Overlaps(word)))
            {
                words.Add(word);
            }
        }

        return words;
    }

    // The place behind words that a hearer follows: the verb of the quotation itself, "speaking to", "an interview with".
    private static int? BehindHearing(List<TextSpan> words, int at, string text, TextSpan cue)
    {
        var word = words[at].Of(text);
        if (
            words[at].Overlaps(cue)
            && ReportingCues.Find(word)?.Frames.HasFlag(ReportFrames.Hearer) == true
        )
        {
            return at + 1;
        }

        var talks =
            _talking.Contains(word) || word.Equals("interview", StringComparison.OrdinalIgnoreCase);
        return talks && at + 1 < words.Count && _towards.Contains(words[at + 1].Of(text))
            ? at + 2
            : null;
    }

    private static string? OutletAt(
        Article article,
        List<TextSpan> words,
        int from,
        string[] outlets
    )
    {
        var text = article.Text;
        if (
            from + 1 < words.Count
            && words[from].Of(text).Equals("this", StringComparison.OrdinalIgnoreCase)
            && _own.Contains(words[from + 1].Of(text))
        )
        {
            return article.Outlet;
        }

        from += from < words.Count && _articles.Contains(words[from].Of(text)) ? 1 : 0;
        var name = NameAt(text, words, from);
        var named = Array.FindAll(outlets, o => IsNamed(o, name));
        return named is [var one] ? one : null;
    }

    // Words with a capital that only blanks part; a weekday is no part of a name, and a name ends with its possessive.
    private static List<string> NameAt(string text, List<TextSpan> words, int from)
    {
        var name = new List<string>();
        for (var i = from; i < words.Count; i++)
        {
            var word = words[i].Of(text);
            if (
                !(char.IsUpper(word[0]) || char.IsAsciiDigit(word[0]))
                || CalendarWords.AnyWeekdays.Contains(word)
                || (
                    i > from
                    && !text.AsSpan(words[i - 1].End, words[i].Start - words[i - 1].End)
                        .IsWhiteSpace()
                )
            )
            {
                break;
            }

            var isOwner = Apostrophes.HasPossessive(word);
            name.Add((isOwner ? word[..Apostrophes.LastIn(word)] : word).ToString());
            if (isOwner)
            {
                break;
            }
        }

        return name;
    }

    // In full, by its last words (the Herald), or by initials that it begins with (BBC Radio).
    private static bool IsNamed(string outlet, List<string> name)
    {
        if (name.Count == 0)
        {
            return false;
        }

        var own = Folded(outlet).SkipWhile(w => _articles.Contains(w)).ToArray();
        var folded = name.ConvertAll(w => CharFolding.Fold(w));
        return own.Length > 0
            && (
                own.AsSpan().EndsWith(folded.ToArray())
                || string.Concat(own) == string.Concat(folded)
                || (folded[0] == own[0] && own[0].Length > 1 && name[0].All(char.IsUpper))
            );
    }

    private static List<string> Folded(string outlet)
    {
        var words = new List<string>();
        foreach (var token in new WordTokenizer(outlet))
        {
            words.Add(CharFolding.Fold(outlet.AsSpan(token.Start, token.Length)));
        }

        return words;
    }
}
