using NewsBot.Core.Language;

namespace NewsBot.Core.Questions;

/// <summary>
/// What <see cref="BroadModel"/> looks at, each thing with a name of its own. A word that the model does not know is any content:
/// what a question is about tells less of what it asks for than the words around it.
/// </summary>
internal static class BroadFeatures
{
    /// <summary>Any word that the model does not know.</summary>
    public const string Content = "_";

    /// <summary>A word that names a section of a newspaper.</summary>
    private const string Section = "<section>";
    private const string Start = "<start>";
    private const string End = "<end>";

    private const int Beginning = 4;

    private static readonly WordSet _affairs = new WordTable("news-affairs", "Questions").All();
    private static readonly WordSet _sections = new WordTable("news-sections", "Questions").All();

    /// <summary>The tokens of words, with what the model does not know as content.</summary>
    /// <param name="words">The words.</param>
    /// <param name="isKnown">Whether the model knows a token.</param>
    public static string[] Tokens(List<BroadWord> words, Func<string, bool> isKnown)
    {
        var tokens = new string[words.Count];
        for (var i = 0; i < tokens.Length; i++)
        {
            tokens[i] =
                isKnown(words[i].Token) ? words[i].Token
                : _sections.Contains(words[i].Token) ? Section
                : Content;
        }

        return tokens;
    }

    /// <summary>What is seen of a question as a whole.</summary>
    /// <param name="words">Its words.</param>
    /// <param name="tokens">The same as tokens.</param>
    /// <param name="form">The form of answer that it expects.</param>
    public static List<string> OfQuestion(List<BroadWord> words, string[] tokens, QuestionForm form)
    {
        var features = new List<string>((5 * tokens.Length) + 8) { "=", $"=form {form}" };
        var contents = AddRows(tokens, features);
        AddWords(words, tokens, features);
        features.Add(
            contents switch
            {
                0 => "=bare",
                1 => "=content",
                2 => "=contents",
                _ => "=many contents",
            }
        );
        features.Add(
            tokens.Length switch
            {
                <= 2 => "=short",
                <= 5 => "=medium",
                <= 10 => "=long",
                _ => "=very long",
            }
        );
        return features;
    }

    // Tokens, and two and three of them in a row, with content in a row as one.
    private static int AddRows(string[] tokens, List<string> features)
    {
        var before = "";
        var last = Start;
        var contents = 0;
        foreach (var token in tokens)
        {
            if (token != Content || last != Content)
            {
                contents += token == Content ? 1 : 0;
                features.Add(token);
                Follow(token);
            }
        }

        Follow(End);
        return contents;

        void Follow(string token)
        {
            features.Add($"{last} {token}");
            if (before.Length > 0)
            {
                features.Add($"{before} {last} {token}");
            }

            (before, last) = (last, token);
        }
    }

    // How words begin holds over forms and slips of the keyboard.
    private static void AddWords(List<BroadWord> words, string[] tokens, List<string> features)
    {
        for (var i = 0; i < tokens.Length; i++)
        {
            var word = words[i].Token;
            if (tokens[i] == Content)
            {
                features.Add($"~{word}");
            }

            if (word.Length > Beginning && word != BroadWord.Time && word != BroadWord.Number)
            {
                features.Add($"^{word.AsSpan(0, Beginning)}");
            }
        }

        if (words.Exists(w => w.IsName))
        {
            features.Add("=name");
        }

        if (words.Exists(w => _affairs.Contains(w.Token)))
        {
            features.Add("=affair");
        }
    }

    /// <summary>What is seen of one word that may be of the topic.</summary>
    public static void OfWord(List<BroadWord> words, string[] tokens, int at, List<string> features)
    {
        var (before, word, after) = (At(tokens, at - 1), tokens[at], At(tokens, at + 1));
        features.Clear();
        features.Add("=");
        features.Add(word);
        features.Add($"{before} {word}");
        features.Add($"{word} > {after}");
        features.Add($"{before} {word} {after}");
        if (words[at].IsName)
        {
            features.Add("=name");
        }
    }

    /// <summary>What is seen of a place between two words, where the topic may begin.</summary>
    public static void OfStart(string[] tokens, int at, List<string> features) =>
        OfEdge(tokens, at, "[", features);

    /// <summary>What is seen of a place between two words, where the topic may end.</summary>
    public static void OfEnd(string[] tokens, int at, List<string> features) =>
        OfEdge(tokens, at, "]", features);

    private static void OfEdge(string[] tokens, int at, string edge, List<string> features)
    {
        var (before, after) = (At(tokens, at - 1), At(tokens, at));
        features.Clear();
        features.Add(edge);
        features.Add($"{before} {edge}");
        features.Add($"{edge} {after}");
        features.Add($"{before} {edge} {after}");
        features.Add($"{At(tokens, at - 2)} {before} {edge}");
        features.Add($"{edge} {after} {At(tokens, at + 1)}");
    }

    private static string At(string[] tokens, int at) =>
        at < 0 ? Start
        : at >= tokens.Length ? End
        : tokens[at];
}
