using NewsBot.Core.Language;
using NewsBot.Core.Text;

namespace NewsBot.Core.Quotations;

/// <summary>Tells utterances from pieces of them, and both from titles, terms and scare quotes.</summary>
internal sealed class StretchJudge(TokenizedText tokenized)
{
    /// <summary>Words woven into another's sentence count from this number on.</summary>
    public const int MinWovenWords = 3;
    private const int MinBareWords = 3;

    private readonly List<Token> _tokens = tokenized.Tokens;

    /// <summary>The kind of a stretch; <see langword="null"/> where it is a term, a title or a scare quote.</summary>
    /// <param name="sentence">Its sentence.</param>
    /// <param name="quote">Its token.</param>
    /// <param name="stretch">The stretch.</param>
    /// <param name="found">Its cue.</param>
    /// <param name="goesOn">Whether the sentence before it in the line ends with somebody's words.</param>
    public QuotationKind? KindOf(
        Sentence sentence,
        int quote,
        Stretch stretch,
        Attribution found,
        bool goesOn
    )
    {
        var words = CountWords(stretch.Inner);
        var isUtterance = char.IsUpper(FirstLetter(stretch.Inner)) || Fills(sentence, quote);
        if (found.Fit == CueFit.None)
        {
            var isBare =
                Fills(sentence, quote)
                || (isUtterance && EndsInside(stretch) && quote == sentence.First);
            return
                isBare
                && (
                    (words >= MinBareWords && !IsTerm(quote, stretch))
                    || (goesOn && EndsInside(stretch))
                )
                ? QuotationKind.Direct
                : null;
        }

        if (IsTitle(quote, stretch))
        {
            return null;
        }

        if (
            found.Fit == CueFit.Touching
            && IsFree(sentence, quote, isUtterance)
            && (isUtterance || EndsInMark(stretch, quote) || IsMarkedBefore(quote))
        )
        {
            return QuotationKind.Direct;
        }

        return words >= MinWovenWords && !IsTerm(quote, stretch) ? QuotationKind.Mixed : null;
    }

    // Begins its sentence, stands behind a mark, or is an utterance straight behind its cue; "in 'Roads', she said" is not free.
    private bool IsFree(Sentence sentence, int quote, bool isUtterance) =>
        quote == sentence.First
        || _tokens[quote - 1].Kind != TokenKind.Word
        || (isUtterance && _tokens[quote - 1].Is(WordClass.Cue))
        || (isUtterance && _tokens[quote - 1].Is(WordClass.Conjunction | WordClass.Pronoun));

    private bool IsMarkedBefore(int quote) =>
        quote > 0 && _tokens[quote - 1].Kind is TokenKind.Colon;

    // Nothing but quotations and marks stands in the sentence.
    private bool Fills(Sentence sentence, int quote)
    {
        for (
            var i = Math.Max(sentence.First, quote - 3);
            i < Math.Min(sentence.End, quote + 4);
            i++
        )
        {
            if (_tokens[i].Kind == TokenKind.Word)
            {
                return false;
            }
        }

        return true;
    }

    private bool EndsInside(Stretch stretch) =>
        !stretch.IsClosed
        || tokenized.Text[stretch.Inner.End - 1]
            is '.'
                or ','
                or '!'
                or '?'
                or '\u2026'
                or ';'
                or '-'
                or '\u2014';

    private bool EndsInMark(Stretch stretch, int quote) =>
        EndsInside(stretch)
        || (
            quote + 1 < _tokens.Count
            && _tokens[quote + 1].Kind == TokenKind.Comma
            && _tokens[quote + 1].Start == stretch.Span.End
        );

    /// <summary>Whether it is a title inside a phrase, however near the cue is: "on “Face the Road”", "in the film “Roads”".</summary>
    public bool IsTitle(int quote, Stretch stretch) =>
        quote > 0
        && _tokens[quote - 1] is { Kind: TokenKind.Word } before
        && (before.IsPossessive || before.Is(WordClass.Preposition | WordClass.TermSign))
        && (before.IsPossessive || !EndsInside(stretch))
        && IsTerm(quote, stretch);

    /// <summary>Whether it is a title of a work or an event, or what a sign for a term stands before.</summary>
    public bool IsTerm(int quote, Stretch stretch)
    {
        if (
            quote > 0
            && _tokens[quote - 1].Is(WordClass.TermSign)
            && !_tokens[quote - 1].Is(WordClass.Naming)
        )
        {
            return true;
        }

        foreach (var word in new WordTokenizer(stretch.Inner.Of(tokenized.Text)))
        {
            var start = stretch.Inner.Start + word.Start;
            if (
                !char.IsUpper(tokenized.Text[start])
                && !Lexicon
                    .Of(tokenized.Text.AsSpan(start, word.Length))
                    .HasFlag(WordClass.Preposition)
                && !Lexicon
                    .Of(tokenized.Text.AsSpan(start, word.Length))
                    .HasFlag(WordClass.Determiner)
                && Lexicon.Of(tokenized.Text.AsSpan(start, word.Length)) != WordClass.Conjunction
            )
            {
                return false;
            }
        }

        return true;
    }

    private char FirstLetter(TextSpan inner)
    {
        var i = inner.Start;
        while (i < inner.End - 1 && !char.IsLetterOrDigit(tokenized.Text[i]))
        {
            i++;
        }

        return tokenized.Text[i];
    }

    /// <summary>Words of the stretch, as far as they matter.</summary>
    public int CountWords(TextSpan inner)
    {
        var count = 0;
        foreach (var _ in new WordTokenizer(inner.Of(tokenized.Text)))
        {
            if (++count > MinWovenWords)
            {
                break;
            }
        }

        return count;
    }
}
