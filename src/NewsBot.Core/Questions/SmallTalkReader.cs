using System.Collections.Frozen;
using System.Text;
using NewsBot.Core.Language;
using NewsBot.Core.Text;

namespace NewsBot.Core.Questions;

/// <summary>
/// Tells lines that ask nothing of the news, by the table <c>small-talk.txt</c>. A line is small talk where every word of it is a
/// word of small talk and one of them says what kind it is; so a single word about anything else makes it a question. What is out of
/// scope is told by how it begins. Thread-safe.
/// </summary>
public static class SmallTalkReader
{
    private const string Small = "small";
    private const string Self = "self";
    private const string Spelled = "=spelled";
    private const string Languages = "language";

    /// <summary>What is said before a question is no longer, in UTF-16 code units.</summary>
    private const int MaxGreeting = 60;

    /// <summary>A longer line is a question, in words.</summary>
    private const int MaxWords = 30;

    /// <summary>So many words of other things there are in what is said to the bot and of nothing else.</summary>
    private const int MaxOthers = 2;

    private static readonly FrozenDictionary<string, string[]> _classes = Load();

    // Classes that only patterns name.
    private static readonly string[] _others =
    [
        "cook",
        "codeword",
        "unit",
        "request",
        "asking",
        "sum",
        "operation",
        "joining",
        Languages,
    ];

    private static readonly FrozenSet<string> _request = Set(_classes["request"]);

    private static readonly FrozenSet<string> _asking = Set(_classes["asking"]);

    private static readonly FrozenSet<string> _you = Set(["you", "your", "yours", "yourself"]);

    private static readonly FrozenSet<string> _known = Set([
        .. _classes
            .Where(c => c.Key[0] != '=' && !_others.Contains(c.Key))
            .SelectMany(c => c.Value),
    ]);

    private static readonly FrozenSet<string> _self = Set(_classes[Self]);

    private static readonly FrozenSet<string> _small = Set(_classes[Small]);

    private static readonly FrozenDictionary<string, string[]> _spelled = _classes[Spelled]
        .Select(s => s.Split(':'))
        .ToFrozenDictionary(s => s[0], s => s[1].Split('+'), StringComparer.Ordinal);

    private static readonly WordPattern[] _politeness = Patterns("=polite");

    private static readonly WordPattern[] _outOfScope = Patterns("=OutOfScope");

    private static readonly WordPattern[] _followUps = Patterns("=followUp");

    private static readonly (
        SmallTalk Kind,
        FrozenSet<string> Words,
        WordPattern[] Phrases
    )[] _kinds =
    [
        .. new[]
        {
            SmallTalk.Insult,
            SmallTalk.Thanks,
            SmallTalk.AboutTheBot,
            SmallTalk.Greeting,
        }.Select(k => (k, Set(_classes[k.ToString()]), Patterns($"={k}"))),
    ];

    /// <summary>What kind of small talk a line is; <see langword="null"/> for a question about anything.</summary>
    public static SmallTalk? Read(string line)
    {
        ArgumentNullException.ThrowIfNull(line);
        var words = Words(line);
        if (words.Count is 0 or > MaxWords)
        {
            return Arithmetic.IsSum(line) ? SmallTalk.OutOfScope : null;
        }

        return Kind(words, line)
            ?? (IsOutOfScope(words) || Arithmetic.IsSum(line) ? SmallTalk.OutOfScope : null);
    }

    /// <summary>A question without what is said before it and parted from it: a greeting, thanks, the bot's name.</summary>
    public static string WithoutGreeting(string line)
    {
        ArgumentNullException.ThrowIfNull(line);
        var end = line.AsSpan(0, Math.Min(line.Length, MaxGreeting)).IndexOfAny(",!.");
        var rest = end < 0 ? "" : line[(end + 1)..].TrimStart();
        var words = end < 0 ? [] : Words(line[..end]);
        return
            rest.Length > 0
            && words.TrueForAll(_known.Contains)
            && Kind(words, line[..end]) is not null
            ? rest
            : line;
    }

    private static SmallTalk? Kind(List<string> words, string line)
    {
        foreach (var (kind, _, phrases) in _kinds)
        {
            if (phrases.Any(p => p.Matches(words)))
            {
                return kind;
            }
        }

        if (words.Count == 0)
        {
            return null;
        }

        if (OfStatement(words, line) is { } said)
        {
            return said;
        }

        if (!words.TrueForAll(_known.Contains) || _followUps.Any(p => p.Matches(words)))
        {
            return null;
        }

        foreach (var (kind, triggers, _) in _kinds)
        {
            if (words.Exists(triggers.Contains))
            {
                return kind;
            }
        }

        // Only small words and the bot: "can you?"
        return words.Exists(_self.Contains) && words.Count > 1 ? SmallTalk.AboutTheBot : null;
    }

    // What asks nothing, names nobody and speaks to the bot, or begins with thanks or a greeting.
    private static SmallTalk? OfStatement(List<string> words, string line)
    {
        if (
            line.Contains('?', StringComparison.Ordinal)
            || _request.Contains(words[0])
            || words.Exists(_asking.Contains)
            || NamesSomebody(line)
        )
        {
            return null;
        }

        var (asks, others) = (
            words.Exists(_request.Contains),
            words.Count(w => !_known.Contains(w))
        );
        var speaksToBot = words.Exists(_you.Contains) && others <= MaxOthers;
        foreach (var (kind, triggers, _) in _kinds)
        {
            var begins = triggers.Contains(words[0]) && (kind == SmallTalk.Thanks || !asks);
            if (
                kind != SmallTalk.AboutTheBot
                && (begins || (speaksToBot && words.Exists(triggers.Contains)))
            )
            {
                return kind;
            }
        }

        return speaksToBot ? SmallTalk.AboutTheBot : null;
    }

    private static bool NamesSomebody(string line) =>
        NameSpans.In(line, new TextSpan(0, line.Length)).Any(n => n.Start > 0);

    private static bool IsOutOfScope(List<string> words)
    {
        var rest = words;
        for (var i = 0; i < rest.Count; i++)
        {
            var from = words.GetRange(i, words.Count - i);
            if (_outOfScope.Any(p => p.Matches(from)))
            {
                return true;
            }

            // What is asked for may stand behind some words of politeness.
            if (
                !_politeness.Any(p => p.Matches(from))
                && !_small.Contains(words[i])
                && !_self.Contains(words[i])
            )
            {
                return false;
            }
        }

        return false;
    }

    private static List<string> Words(string line)
    {
        var words = new List<string>();
        var text = line.Length <= 500 ? line : line[..500];
        foreach (var word in new WordTokenizer(text))
        {
            if (!char.IsLetterOrDigit(text[word.Start]))
            {
                continue;
            }

            var folded = Squeezed(CharFolding.Fold(text.AsSpan(word.Start, word.Length)));
            if (_spelled.TryGetValue(folded, out var whole))
            {
                words.AddRange(whole);
            }
            else
            {
                words.Add(folded);
            }
        }

        return words;
    }

    // "heyyyy", "sooo": what is drawn out has a letter three times or more.
    private static string Squeezed(string word)
    {
        var squeezed = new StringBuilder(word.Length);
        for (var i = 0; i < word.Length; )
        {
            var run = 1;
            while (i + run < word.Length && word[i + run] == word[i])
            {
                run++;
            }

            squeezed.Append(word[i], run > 2 ? 1 : run);
            i += run;
        }

        return squeezed.ToString();
    }

    private static WordPattern[] Patterns(string name) =>
        _classes.TryGetValue(name, out var patterns)
            ? [.. patterns.Select(p => new WordPattern(p, _classes))]
            : [];

    private static FrozenSet<string> Set(IEnumerable<string> words) =>
        words.ToFrozenSet(StringComparer.Ordinal);

    // "class: words", and "=name: one pattern".
    private static FrozenDictionary<string, string[]> Load() =>
        new WordTable("small-talk", "Questions")
            .Rows()
            .Append(
                (Head: Languages, Body: string.Join(' ', Nations.All.SelectMany(n => n.Languages)))
            )
            .GroupBy(r => r.Head, StringComparer.Ordinal)
            .ToFrozenDictionary(
                g => g.Key,
                g =>
                    g.SelectMany(r =>
                            r.Head[0] == '=' && r.Head != Spelled ? [r.Body] : WordSet.Split(r.Body)
                        )
                        .ToArray(),
                StringComparer.Ordinal
            );
}
