using NewsBot.Core.Articles;
using NewsBot.Core.Language;
using NewsBot.Core.Text;

namespace NewsBot.Core.Stories.Telling;

/// <summary>The figures and the words in marks of a correction: those that were wrong, and those that are right.</summary>
/// <param name="Wrong">What was printed.</param>
/// <param name="Right">What should have been.</param>
internal sealed record CorrectedWords(
    IReadOnlyList<CorrectedWords.Item> Wrong,
    IReadOnlyList<CorrectedWords.Item> Right
)
{
    /// <summary>Fewer words are said by everybody.</summary>
    private const int MinQuoted = 3;

    /// <summary>So many words before something can refute it: "not", "rather than", "instead of the".</summary>
    private const int Reach = 3;

    private static readonly WordSet _refuting = WordSet.Of("not never than instead");

    // What was printed before: "an earlier version", "originally".
    private static readonly WordSet _versions = WordSet.Of(
        "earlier previous previously originally initially"
    );

    // "… said 12 when it was 9", "… should have said 9"
    private static readonly WordSet _turning = WordSet.Of(
        "when while whereas should instead fact actually correct right"
    );

    private static readonly WordSet _quoting = WordSet.Of(
        "quoted misquoted quoting quotation quote attributed misattributed saying"
    );

    /// <summary>Reads the sentences of a line that corrects something.</summary>
    public static CorrectedWords In(Article article, IReadOnlyList<TextSpan> sentences)
    {
        Item[] items = [.. sentences.SelectMany((s, i) => ItemsOf(article.Text, s, i))];
        var wrong = items.Where(WrongOf(items)).ToArray();
        Item[] right = [.. items.Where(i => !wrong.Any(i.IsSame))];
        return new CorrectedWords(wrong, right);
    }

    // The plainest sign that the correction has tells: "9, not 12"; "an earlier version said 12"; what it opens with.
    private static Func<Item, bool> WrongOf(Item[] items)
    {
        if (items.Any(i => i.IsRefuted))
        {
            return i => i.IsRefuted;
        }

        if (items.Any(i => i.IsOfVersion))
        {
            return i => i.IsOfVersion && !i.IsTurned;
        }

        var first = items.Length > 0 ? items[0].Sentence : 0;
        var isOpposed = items.Any(i => i.Sentence > first || i.IsTurned);
        return i => i.Sentence == first && !i.IsTurned && (isOpposed || i.IsTold);
    }

    private static IEnumerable<Item> ItemsOf(string text, TextSpan sentence, int place)
    {
        foreach (var figure in Figure.In(text, sentence))
        {
            yield return Item.Of(text, sentence, place, figure.Span.Start) with
            {
                Figure = figure,
            };
        }

        // A headline stands in marks as well.
        var words = sentence.Of(text).ToString();
        if (!_quoting.IsAnyIn(words))
        {
            yield break;
        }

        foreach (var found in Phrases(words))
        {
            var plain = PlainWords.Of(found.Of(words));
            if (plain.Split(' ').Length >= MinQuoted)
            {
                yield return Item.Of(text, sentence, place, sentence.Start + found.Start) with
                {
                    Words = plain,
                };
            }
        }
    }

    private static List<TextSpan> Phrases(string words)
    {
        var phrases = new List<TextSpan>();
        foreach (var found in new QuotationScanner(words))
        {
            if (found is { IsDouble: true, End: not StretchEnd.Open })
            {
                phrases.Add(found.Inner);
            }
        }

        return phrases;
    }

    /// <summary>A figure or words in marks, with what the sentence says before it.</summary>
    /// <param name="Sentence">Which of the sentences of the line.</param>
    /// <param name="Words">The words in marks, as <see cref="PlainWords"/> writes them.</param>
    /// <param name="Figure">The figure, or <see langword="null"/> for words.</param>
    internal sealed record Item(int Sentence, string Words, Figure? Figure)
    {
        /// <summary>Whether "not" or the like stands right before it.</summary>
        public bool IsRefuted { get; private init; }

        /// <summary>Whether the sentence tells what was printed before.</summary>
        public bool IsOfVersion { get; private init; }

        /// <summary>Whether something before it turns from what was wrong to what is right.</summary>
        public bool IsTurned { get; private init; }

        /// <summary>Whether it is what somebody said or what is called wrong.</summary>
        public bool IsTold { get; private init; }

        public static Item Of(string text, TextSpan sentence, int place, int at)
        {
            var before = WordsOf(text.AsSpan(sentence.Start, at - sentence.Start));
            var all = WordsOf(sentence.Of(text));
            return new Item(place, "", null)
            {
                IsRefuted = before.TakeLast(Reach).Any(w => _refuting.Contains(w)),
                IsOfVersion = all.Any(w => _versions.Contains(w)),
                IsTurned = before.Any(w => _turning.Contains(w) || TurningWords.IsTurn(w)),
                IsTold = all.Any(w =>
                    StanceWords.Of(w).HasFlag(StanceWord.Untrue) || TurningWords.IsSaying(w)
                ),
            };
        }

        /// <summary>Whether both are the same words or figure.</summary>
        public bool IsSame(Item other) =>
            Figure is { } figure ? other.IsFigure(figure) : Words == other.Words;

        /// <summary>Whether it is that figure, of the same things as far as both tell.</summary>
        public bool IsFigure(Figure other) =>
            Figure is { } figure
            && figure.Value == other.Value
            && (
                figure.Counted is null
                || other.Counted is null
                || StemOf(figure.Counted) == StemOf(other.Counted)
            );

        private static string StemOf(string word)
        {
            Span<char> room = stackalloc char[64];
            return TermCounts.Stem(word, room).ToString();
        }

        private static List<string> WordsOf(ReadOnlySpan<char> text)
        {
            var words = new List<string>();
            foreach (var token in new WordTokenizer(text))
            {
                words.Add(CharFolding.Fold(text[token.Start..token.End]));
            }

            return words;
        }
    }
}
