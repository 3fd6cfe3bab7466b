using NewsBot.Core.Language;

namespace NewsBot.Core.Quotations.Stances;

/// <summary>
/// Reads where words are set: what stands before the clause of their attribution (<c>In the play, …</c>), in its subject
/// (<c>a fake account said</c>) and behind its cue (<c>said a man posing as …</c>).
/// </summary>
internal sealed class Framing(TokenizedText tokenized)
{
    private const int LongestLabel = 2;

    /// <summary>So far a setting is read, in tokens: longer than sentences are.</summary>
    private const int Reach = 40;

    private readonly List<Token> _tokens = tokenized.Tokens;

    /// <summary>The stance that the setting of a cue gives.</summary>
    public Stance OfCued(AttributionPlace place)
    {
        var sentence = tokenized.Sentences[place.Sentence];
        var clause = place.HasSubjectBefore ? place.Mention.First : place.Cue.First;
        var front = place.IsBehindContent
            ? Label(sentence.First)
            : Front(sentence.First, clause, IsPresent(place.Cue.First));
        var subject = place.HasSubjectBefore
            ? Subject(
                Math.Max(
                    place.IsBehindContent ? place.Content.End : sentence.First,
                    place.Mention.First - 4
                ),
                place.Cue.First
            )
            : Stance.Said;
        if (IsPresent(place.Cue.First) && IsPart(place.Mention.End))
        {
            subject = StanceReader.Worst(subject, Stance.Alleged);
        }

        return StanceReader.Worst(
            StanceReader.Worst(front, subject),
            Behind(
                place.Cue.End,
                EndBehind(sentence, place),
                !place.HasSubjectBefore,
                IsPresent(place.Cue.First)
            )
        );
    }

    // "Orr, played by Lind, says", "Orr (who is voiced by Lind) says": a part in a film. "Orr, who was played by Lind, says" is herself.
    private bool IsPart(int end)
    {
        var i = end + 1;
        i += tokenized.IsWord(i, "who") && tokenized.IsWord(i + 1, "is") ? 2 : 0;
        return end >= 0
            && i + 2 < _tokens.Count
            && _tokens[end].Kind is TokenKind.Comma or TokenKind.Break
            && (StanceTokens.At(tokenized, i) & StanceWord.Posing) != StanceWord.None
            && tokenized.IsWord(i + 1, "by")
            && _tokens[i + 2].IsName;
    }

    /// <summary>The stance that the sentence gives words without a cue.</summary>
    public Stance OfUncued(AttributionPlace place)
    {
        var sentence = tokenized.Sentences[place.Sentence];
        return StanceReader.Worst(
            Front(sentence.First, Math.Min(place.Content.First, sentence.End), isPresent: true),
            Subject(Math.Max(sentence.First, place.Content.First - Reach), place.Content.First)
        );
    }

    // Comma by comma, and what stands before a colon at the start: "Claim: …".
    private Stance Front(int first, int clause, bool isPresent)
    {
        var stance = Stance.Said;
        for (var i = first; i < clause && i < first + Reach; )
        {
            var end = i;
            while (end < clause && _tokens[end].Kind is not (TokenKind.Comma or TokenKind.Colon))
            {
                end++;
            }

            var isLabel =
                end < clause && _tokens[end].Kind == TokenKind.Colon && end - first <= LongestLabel;
            if (isLabel)
            {
                stance = StanceReader.Worst(stance, OfKinds(StanceTokens.In(tokenized, i, end)));
            }
            else if (IsSetting(i) && (end < clause || i == first))
            {
                stance = StanceReader.Worst(stance, OfSetting(i, end, isPresent));
            }

            i = end + 1;
        }

        return stance;
    }

    // "Claim: "…," said Orr."
    private Stance Label(int first)
    {
        for (var i = first; i <= first + LongestLabel && i < _tokens.Count; i++)
        {
            if (_tokens[i].Kind == TokenKind.Colon)
            {
                return OfKinds(StanceTokens.In(tokenized, first, i));
            }
        }

        return Stance.Said;
    }

    private bool IsSetting(int i) =>
        tokenized.IsWord(i, "in")
        || tokenized.IsWord(i, "on")
        || tokenized.IsWord(i, "at")
        || tokenized.IsWord(i, "from")
        || tokenized.IsWord(i, "during")
        || tokenized.IsWord(i, "as")
        || tokenized.IsWord(i, "via")
        || tokenized.IsWord(i, "according");

    // "In her novel, Orr writes" is her own.
    private Stance OfSetting(int first, int end, bool isPresent)
    {
        var kinds = StanceWord.None;
        var isOwn = false;
        for (var i = first; i < end; i++)
        {
            isOwn |=
                tokenized.IsWord(i, "his")
                || tokenized.IsWord(i, "her")
                || tokenized.IsWord(i, "their");
            kinds |= StanceTokens.At(tokenized, i);
        }

        kinds &=
            ~(StanceWord.Staged | StanceWord.Denying | StanceWord.Undone)
            | (isPresent ? StanceWord.Staged : StanceWord.None);
        if (isOwn)
        {
            kinds &= ~(StanceWord.Staged | StanceWord.Fiction | StanceWord.Posing);
        }

        return OfKinds(kinds);
    }

    private Stance Subject(int first, int end)
    {
        var kinds = StanceWord.None;
        for (var i = end - 1; i >= first; i--)
        {
            if (_tokens[i].Kind != TokenKind.Word)
            {
                break;
            }

            kinds |= IsManner(i) ? StanceWord.None : StanceTokens.At(tokenized, i);
        }

        kinds &= StanceWord.Fake | StanceWord.Untrue | StanceWord.Posing | StanceWord.Fiction;
        return OfKinds(kinds);
    }

    // Up to where the attribution ends; objects of other prepositions than those of settings are passed over.
    private Stance Behind(int first, int end, bool isSubject, bool isPresent)
    {
        var kinds = StanceWord.None;
        var counts = isSubject;
        for (var i = first; i < end; i++)
        {
            if (_tokens[i].Is(WordClass.Preposition) || tokenized.IsWord(i, "as"))
            {
                counts =
                    IsSetting(i)
                    || tokenized.IsWord(i, "by")
                    || (counts && tokenized.IsWord(i, "of"));
            }

            var kind = StanceTokens.At(tokenized, i);
            counts |=
                (kind & StanceWord.Posing) != StanceWord.None && tokenized.Word(i).EndsWith("ing");
            kinds |= counts && !IsManner(i) ? kind : StanceWord.None;
        }

        var staged = isPresent && !isSubject ? StanceWord.Staged : StanceWord.None;
        return OfKinds(
            kinds
                & (
                    StanceWord.Fake
                    | StanceWord.Untrue
                    | StanceWord.Posing
                    | StanceWord.Fiction
                    | staged
                )
        );
    }

    // "told them falsely": it was said.
    private bool IsManner(int i) => tokenized.Word(i).EndsWith("ly");

    private int EndBehind(Sentence sentence, AttributionPlace place)
    {
        var limit = place.IsBehindContent
            ? sentence.End
            : Math.Min(place.Content.First, sentence.End);
        var i = place.Cue.End;
        var isApposed = false;
        while (
            i < limit
            && i < place.Cue.End + Reach
            && !_tokens[i].Is(WordClass.Relative)
            && (_tokens[i].Kind == TokenKind.Word || (!isApposed && IsApposition(i, limit)))
        )
        {
            isApposed |= _tokens[i].Kind == TokenKind.Comma;
            i++;
        }

        return i;
    }

    // "posted Not Orr, a parody account"
    private bool IsApposition(int comma, int limit) =>
        _tokens[comma].Kind == TokenKind.Comma
        && comma + 1 < limit
        && (tokenized.IsWord(comma + 1, "a") || tokenized.IsWord(comma + 1, "an"));

    private static Stance OfKinds(StanceWord kinds) =>
        (kinds & (StanceWord.Fake | StanceWord.Untrue)) != StanceWord.None ? Stance.Denied
        : (
            kinds
            & (
                StanceWord.Fiction
                | StanceWord.Staged
                | StanceWord.Posing
                | StanceWord.Rumour
                | StanceWord.Supposing
            )
        ) != StanceWord.None
            ? Stance.Alleged
        : Stance.Said;

    private bool IsPresent(int cue) =>
        tokenized.Word(cue).EndsWith("s") && !tokenized.Word(cue).EndsWith("ss");
}
