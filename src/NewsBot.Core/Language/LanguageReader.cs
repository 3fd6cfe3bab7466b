using NewsBot.Core.Text;

namespace NewsBot.Core.Language;

/// <summary>
/// Tells the language of running text. English by its small words, which make a third of it; any other by its script, else by the
/// share of its runs of three letters that are among the commonest of a language (after Cavnar and Trenkle, "N-Gram-Based Text
/// Categorization", 1994).
/// </summary>
internal sealed class LanguageReader
{
    /// <summary>So many letters of a text are enough.</summary>
    private const int Enough = 1_200;

    // So many words with so many small ones are English, and no more is read.
    private const int PlainWords = 60;
    private const double Plain = 0.3;

    private const int MinWords = 20;
    private const int MinLetters = 60;

    // Shares of small words: of news in English .30 to .50, of other languages at most .12.
    private const double English = 0.22;
    private const double Foreign = 0.16;
    private const double OwnScript = 0.3;
    private const double Kana = 0.1;

    // The nearest other language is so much nearer than English: German, the least of them, by half.
    private const double Nearer = 1.25;

    private static readonly WordSet _small = FunctionWords.For(FunctionUse.Prose);

    private readonly Dictionary<string, int> _runs = [];
    private readonly int[] _owned = new int[LanguageProfiles.All.Length];
    private int _words;
    private int _smallWords;
    private int _letters;

    /// <summary>Whether more text would tell no more.</summary>
    public bool HasEnough =>
        _letters >= Enough || (_words >= PlainWords && _smallWords >= Plain * _words);

    /// <summary>Takes in a stretch of running text.</summary>
    public void Add(ReadOnlySpan<char> text)
    {
        foreach (var token in new WordTokenizer(text))
        {
            if (HasEnough)
            {
                return;
            }

            var word = text[token.Start..token.End];
            if (char.IsLetter(word[0]))
            {
                _words++;
                _letters += word.Length;
                _smallWords += _small.Contains(word) ? 1 : 0;
            }
        }
    }

    /// <summary>The language of what was taken in; <see langword="null"/> where it is too little or like none.</summary>
    /// <param name="again">The same text once more: it is only looked at closely where it is not plainly English.</param>
    public WrittenLanguage? Tell(Func<string> again)
    {
        if (_words >= MinWords && _smallWords >= English * _words)
        {
            return WrittenLanguage.English;
        }

        if (_letters < MinLetters)
        {
            return null;
        }

        Count(again());
        return OfScript() ?? (_words >= MinWords ? OfRuns() : null);
    }

    private void Count(string text)
    {
        var run = new char[3];
        var filled = 1;
        run[0] = ' ';
        foreach (var c in text)
        {
            var letter =
                char.IsLetter(c)
                || char.IsSurrogate(c)
                || WordTokenizer.IsWordPart(c) && !char.IsDigit(c)
                    ? char.ToLowerInvariant(c)
                    : ' ';
            if (letter == ' ' && run[filled - 1] == ' ')
            {
                continue;
            }

            Own(letter);
            if (filled == run.Length)
            {
                (run[0], run[1]) = (run[1], run[2]);
                filled--;
            }

            run[filled++] = letter;
            if (filled == run.Length)
            {
                var key = new string(run);
                _runs[key] = _runs.GetValueOrDefault(key) + 1;
            }
        }
    }

    private void Own(char letter)
    {
        for (var i = 0; i < _owned.Length && letter >= 0x370; i++)
        {
            _owned[i] += LanguageProfiles.All[i].Owns(letter) ? 1 : 0;
        }
    }

    private WrittenLanguage? OfScript()
    {
        var all = LanguageProfiles.All;
        for (var i = 0; i < all.Length; i++)
        {
            // Japanese is written with Chinese characters and with kana.
            var least = all[i].Language.Code == "ja" ? Kana : OwnScript;
            if (all[i].First > 0 && _owned[i] >= least * _letters)
            {
                return all[i].Language;
            }
        }

        return null;
    }

    private WrittenLanguage? OfRuns()
    {
        var (best, most, english) = (default(WrittenLanguage), 0, 0);
        foreach (var profile in LanguageProfiles.All)
        {
            var found = 0;
            foreach (var (run, count) in _runs)
            {
                found += profile.Runs.Contains(run) ? count : 0;
            }

            english = profile.Language == WrittenLanguage.English ? found : english;
            (best, most) = found > most ? (profile.Language, found) : (best, most);
        }

        return _smallWords < Foreign * _words && most > english * Nearer ? best
            : best == WrittenLanguage.English ? best
            : null;
    }
}
