using NewsBot.Core.Language;

namespace NewsBot.Core.Quotations.Stances;

/// <summary>
/// Reads what is said of words behind them: later in their sentence, in the two sentences that follow. <c>He never said
/// that.</c> · <c>The post is fake.</c> · <c>Verdict: false.</c>
/// </summary>
internal sealed class Rebuttals(TokenizedText tokenized)
{
    private const int Sentences = 2;
    private const int SubjectReach = 7;
    private const int PredicateReach = 6;

    private readonly List<Token> _tokens = tokenized.Tokens;
    private readonly Negations _negations = new(tokenized);

    /// <summary>The stance that what follows gives; <see cref="Stance.Said"/> where it says nothing of the words.</summary>
    public Stance Of(QuotationDraft draft)
    {
        var end = EndOf(draft);
        var last = tokenized.Sentences[draft.Sentence].End;
        if (end < last && (IsRebutted(draft, end, last) || IsCalledFake(draft, end, last)))
        {
            return Stance.Denied;
        }

        if (draft.Sentence > 0 && IsVerdict(tokenized.Sentences[draft.Sentence - 1]))
        {
            return Stance.Denied;
        }

        for (
            var i = draft.Sentence + 1;
            i <= draft.Sentence + Sentences && i < tokenized.Sentences.Count;
            i++
        )
        {
            var sentence = tokenized.Sentences[i];
            if (
                (i == draft.Sentence + 1 && IsFlatDenial(draft, sentence))
                || IsOfWords(draft, sentence.First, sentence.End)
                || IsRebutted(draft, sentence.First, sentence.End)
            )
            {
                return Stance.Denied;
            }

            if (HasQuote(sentence))
            {
                break;
            }
        }

        return Stance.Said;
    }

    // "The papers reported that Orr had said "…". He did not." What somebody is said to have said, and nothing more.
    private bool IsFlatDenial(QuotationDraft draft, Sentence sentence)
    {
        var first = sentence.First;
        return sentence.End - first is 3 or 4
            && (
                tokenized.IsWord(first, "he")
                || tokenized.IsWord(first, "she")
                || tokenized.IsWord(first, "they")
            )
            && (tokenized.IsWord(first + 1, "did") || tokenized.IsWord(first + 1, "had"))
            && _negations.IsNegation(first + 2)
            && HasReport(draft);
    }

    private bool HasReport(QuotationDraft draft)
    {
        var sentence = tokenized.Sentences[draft.Sentence];
        var cues = 0;
        for (var i = sentence.First; i < sentence.End; i++)
        {
            cues +=
                _tokens[i].Is(WordClass.Cue | WordClass.Report) && !_tokens[i].IsCapital ? 1 : 0;
        }

        return cues > 1;
    }

    // "he never said that", "she has denied writing it", "words he never spoke"
    private bool IsRebutted(QuotationDraft draft, int first, int end)
    {
        var isOfAnother = false;
        for (var i = first; i < end; i++)
        {
            if (_tokens[i].Kind != TokenKind.Word)
            {
                continue;
            }

            isOfAnother |= IsOfAnother(draft, i);

            var verb = _negations.IsNegation(i) ? VerbBehind(i, end) : -1;
            if (!isOfAnother && verb >= 0 && Is(verb, StanceWord.Saying) && IsOfThem(verb + 1, end))
            {
                return true;
            }

            if (
                (tokenized.IsWord(i, "no") && tokenized.IsWord(i + 1, "such"))
                || (
                    tokenized.IsWord(i, "nothing")
                    && tokenized.IsWord(i + 1, "of")
                    && HasAnaphor(i + 2, end)
                )
                || IsRetracted(i, end)
                || (!isOfAnother && tokenized.IsWord(i, "misquoted"))
            )
            {
                return true;
            }

            if (
                !isOfAnother
                && Is(i, StanceWord.Denying)
                && i + 2 < end
                && tokenized.Word(i + 1).EndsWith("ing")
                && (Is(i + 1, StanceWord.Saying) || tokenized.IsWord(i + 1, "having"))
                && HasAnaphor(i + 2, end)
            )
            {
                return true;
            }
        }

        return false;
    }

    // "has retracted the story", "made it up", "apologised for the invented quotation"
    private bool IsRetracted(int i, int end) =>
        (
            Is(i, StanceWord.Retracting)
            && i + 2 < end
            && _tokens[i + 1].Is(WordClass.Determiner)
            && Is(i + 2, StanceWord.Wording | StanceWord.Account)
        )
        || (
            (tokenized.IsWord(i, "made") || tokenized.IsWord(i, "making"))
            && (
                tokenized.IsWord(i + 2, "up")
                || (
                    tokenized.IsWord(i + 3, "up")
                    && Is(i + 2, StanceWord.Wording | StanceWord.Account)
                )
            )
        )
        || (
            Is(i, StanceWord.Fake)
            && i + 1 < end
            && Is(i + 1, StanceWord.Wording)
            && (tokenized.IsWord(i - 1, "the") || tokenized.IsWord(i - 1, "this"))
        );

    // "Vance denied saying it" takes nothing back of what Timm said.
    private bool IsOfAnother(QuotationDraft draft, int i) =>
        draft.Entity is { } entity
        && _tokens[i].IsName
        && !_tokens[i].Is(WordClass.Title | WordClass.Role)
        && !entity.Name.AsSpan().Contains(tokenized.Word(i), StringComparison.OrdinalIgnoreCase);

    private int VerbBehind(int negation, int end)
    {
        for (var i = negation + 1; i < end && i < negation + 4; i++)
        {
            if (Is(i, StanceWord.Saying))
            {
                return i;
            }

            if (!_tokens[i].Is(WordClass.Auxiliary | WordClass.Adverb))
            {
                return -1;
            }
        }

        return -1;
    }

    private bool IsOfThem(int i, int end) =>
        i >= end
        || _tokens[i].Kind == TokenKind.Stop
        || IsAnaphor(i)
        || (
            (_tokens[i].Is(WordClass.Determiner) || tokenized.IsWord(i, "anything"))
            && HasAnaphor(i, Math.Min(end, i + 4))
        );

    private bool HasAnaphor(int first, int end)
    {
        for (var i = first; i < end && i < first + 6; i++)
        {
            if (IsAnaphor(i) || Is(i, StanceWord.Account))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsAnaphor(int i) =>
        tokenized.IsWord(i, "that") && EndsAt(i + 1)
        || tokenized.IsWord(i, "this")
        || tokenized.IsWord(i, "it") && EndsAt(i + 1)
        || tokenized.IsWord(i, "so") && EndsAt(i + 1)
        || tokenized.IsWord(i, "such")
        || tokenized.IsWord(i, "kind")
        || tokenized.IsWord(i, "sort")
        || tokenized.IsWord(i, "them") && EndsAt(i + 1);

    private bool EndsAt(int i) =>
        i >= _tokens.Count
        || _tokens[i].Kind is not (TokenKind.Word or TokenKind.Quote)
        || _tokens[i].Is(WordClass.Preposition | WordClass.Adverb | WordClass.Conjunction);

    // "The quote is fake", "It was made up", "Verdict: false", "There is no record of such words". That what somebody says is
    // not so takes nothing back: "That is false".
    private bool IsOfWords(QuotationDraft draft, int first, int end)
    {
        if (
            IsVerdict(first, end)
            || (end - first <= 3 && Is(first, StanceWord.Fake))
            || HasNoTrace(first, end)
            || HasNoTrace(first + 2, end)
        )
        {
            return true;
        }

        var predicate = first;
        while (predicate < end && predicate < first + SubjectReach && !IsPredicate(predicate))
        {
            predicate++;
        }

        return predicate > first
            && predicate < end
            && IsPredicate(predicate)
            && (
                IsWordsAlone(draft, predicate - 1)
                    ? IsUntrue(predicate, end, StanceWord.Fake | StanceWord.Untrue)
                    : predicate == first + 1
                        && IsThis(first)
                        && IsUntrue(predicate, end, StanceWord.Fake)
            );
    }

    // The verdict of a test of facts: "Verdict: false".
    private bool IsVerdict(int first, int end)
    {
        for (var i = first; i < end && i < first + SubjectReach; i++)
        {
            if (_tokens[i].Kind == TokenKind.Colon || IsPredicate(i))
            {
                return i > first
                    && Is(i - 1, StanceWord.Verdict)
                    && IsUntrue(i, end, StanceWord.Fake | StanceWord.Untrue);
            }
        }

        return false;
    }

    private bool IsVerdict(Sentence sentence) => IsVerdict(sentence.First, sentence.End);

    private bool IsPredicate(int i) => _tokens[i].Is(WordClass.Auxiliary);

    private bool IsThis(int i) =>
        tokenized.IsWord(i, "it") || tokenized.IsWord(i, "this") || tokenized.IsWord(i, "that");

    // "the quote", "these words"; "the video" only where the words were said to stand in one.
    private bool IsWordsAlone(QuotationDraft draft, int noun) =>
        noun > 0
        && _tokens[noun - 1].Is(WordClass.Determiner)
        && (
            Is(noun, StanceWord.Wording)
            || (Is(noun, StanceWord.Account) && StandsBefore(draft, tokenized.Word(noun)))
        );

    private bool StandsBefore(QuotationDraft draft, ReadOnlySpan<char> noun)
    {
        var sentence = tokenized.Sentences[draft.Sentence];
        for (var i = sentence.First; i < sentence.End; i++)
        {
            if (tokenized.Word(i).Equals(noun, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private bool HasNoTrace(int i, int end) =>
        i + 1 < end
        && (tokenized.IsWord(i, "no") || tokenized.IsWord(i, "nothing"))
        && Is(i + 1, StanceWord.Evidence)
        && HasSaying(i + 2, end);

    private bool HasSaying(int first, int end)
    {
        for (var i = first; i < end && i < first + SubjectReach; i++)
        {
            if (Is(i, StanceWord.Saying | StanceWord.Wording))
            {
                return true;
            }
        }

        return false;
    }

    // "… is fake", "… are not his"
    private bool IsUntrue(int first, int end, StanceWord untrue)
    {
        var isNegated = false;
        for (var i = first; i < end && i < first + PredicateReach; i++)
        {
            if (_tokens[i].Kind is TokenKind.Comma or TokenKind.Break)
            {
                return false;
            }

            isNegated |= _tokens[i].Kind == TokenKind.Word && _negations.IsNegation(i);
            if (
                Is(i, untrue)
                || (
                    isNegated
                    && (
                        Is(i, StanceWord.True)
                        || tokenized.IsWord(i, "his")
                        || tokenized.IsWord(i, "hers")
                        || tokenized.IsWord(i, "exist")
                    )
                )
            )
            {
                return true;
            }
        }

        return false;
    }

    // "Rumours that Orr said "…" are false": the predicate of what the clause hangs on.
    private bool IsCalledFake(QuotationDraft draft, int end, int last)
    {
        var first = tokenized.Sentences[draft.Sentence].First;
        var i = end;
        while (i < last && _tokens[i].Kind == TokenKind.Comma)
        {
            i++;
        }

        return i < last
            && _tokens[i].Is(WordClass.Auxiliary)
            && IsUntrue(i, last, StanceWord.Fake | StanceWord.Untrue)
            && (StanceTokens.In(tokenized, first, end) & (StanceWord.Account | StanceWord.Rumour))
                != StanceWord.None;
    }

    private bool HasQuote(Sentence sentence)
    {
        for (var i = sentence.First; i < sentence.End; i++)
        {
            if (_tokens[i].Kind == TokenKind.Quote)
            {
                return true;
            }
        }

        return false;
    }

    private int EndOf(QuotationDraft draft)
    {
        var sentence = tokenized.Sentences[draft.Sentence];
        var i = sentence.First;
        while (i < sentence.End && _tokens[i].Start < draft.Span.End)
        {
            i++;
        }

        return i;
    }

    private bool Is(int i, StanceWord kind) =>
        i < _tokens.Count && (StanceTokens.At(tokenized, i) & kind) != StanceWord.None;
}
