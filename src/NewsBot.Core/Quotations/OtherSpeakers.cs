using NewsBot.Core.Language;
using NewsBot.Core.Quotations.Stances;

namespace NewsBot.Core.Quotations;

/// <summary>
/// Tells whose words a cue gives where that is not its subject: <c>was told by Tom Blake</c>, <c>quoted Tom Blake</c>, <c>a letter
/// by Tom Blake that said</c>, <c>accused Tom Blake of saying</c>, <c>someone at the back yelled</c>.
/// </summary>
internal sealed class OtherSpeakers(TokenizedText tokenized)
{
    /// <summary>So far from a cue whoever speaks is sought, in tokens.</summary>
    private const int Reach = 14;

    private readonly List<Token> _tokens = tokenized.Tokens;
    private readonly Relations _relations = new(tokenized);

    /// <summary>Whether somebody else than the subject speaks, or nobody whom the text names.</summary>
    /// <param name="view">The sentence.</param>
    /// <param name="cue">The cue.</param>
    /// <param name="limit">Where the words begin: nobody is sought behind.</param>
    /// <param name="speaker">Who it is; <see langword="null"/> where the text does not name them.</param>
    public bool Find(SentenceView view, int cue, int limit, out Mention? speaker)
    {
        speaker = null;
        if (IsHeard(cue))
        {
            speaker = By(view, cue + 1, limit);
            return true;
        }

        if (_tokens[cue].Is(WordClass.Naming) && IsBe(cue - 1))
        {
            speaker = By(view, cue + 1, view.Sentence.End);
            return true;
        }

        if (Accused(view, cue) is { } accused)
        {
            speaker = accused;
            return true;
        }

        if (Quoting(view, cue) is var quoting and >= 0)
        {
            speaker = Behind(view, quoting + 1, limit);
            return speaker is not null;
        }

        var before = BeforeGroup(view, cue);
        if (IsRelative(view, before))
        {
            speaker = Antecedent(view, before);
            return true;
        }

        if (
            limit < _tokens.Count
            && _tokens[limit].Kind == TokenKind.Quote
            && BeforeWho(view, before) is { } antecedent
        )
        {
            speaker = antecedent;
            return true;
        }

        return IsSomebody(view, before) || IsNobody(view, cue);
    }

    /// <summary>Whether the subject of the cue only hears: "was told".</summary>
    public bool IsHeard(int cue) =>
        cue > 0
        && (
            tokenized.IsWord(cue, "told")
            || tokenized.IsWord(cue, "asked")
            || tokenized.IsWord(cue, "advised")
            || tokenized.IsWord(cue, "urged")
            || tokenized.IsWord(cue, "warned")
            || tokenized.IsWord(cue, "informed")
            || tokenized.IsWord(cue, "assured")
            || tokenized.IsWord(cue, "reminded")
            || tokenized.IsWord(cue, "ordered")
            || tokenized.IsWord(cue, "instructed")
            || tokenized.IsWord(cue, "encouraged")
        )
        && IsBe(cue - 1);

    // "was called", "were described": somebody else does.
    private bool IsBe(int i) =>
        tokenized.IsWord(i, "was")
        || tokenized.IsWord(i, "were")
        || tokenized.IsWord(i, "been")
        || tokenized.IsWord(i, "be")
        || tokenized.IsWord(i, "being");

    // "critics accuse Tom Blake of saying", "… of having said"
    private Mention? Accused(SentenceView view, int cue)
    {
        var of = tokenized.IsWord(cue - 1, "having") ? cue - 2 : cue - 1;
        var index = view.MentionFrom(of) - 1;
        return
            of > view.Sentence.First
            && tokenized.IsWord(of, "of")
            && index >= view.MentionFirst
            && view.Mentions[index] is { IsPossessive: false } accused
            && accused.End == of
            && accused.First > view.Sentence.First
            && StanceTokens.At(tokenized, accused.First - 1).HasFlag(StanceWord.Rumour)
            ? accused
            : null;
    }

    // "told by his landlady, Grace Mutasa,"
    private Mention? By(SentenceView view, int first, int limit)
    {
        for (var i = first; i < limit && i < first + Reach; i++)
        {
            if (tokenized.IsWord(i, "by"))
            {
                return Behind(view, i + 1, limit);
            }

            if (_tokens[i].Kind is not (TokenKind.Word or TokenKind.Quote))
            {
                return null;
            }
        }

        return null;
    }

    // The first mention; of a possessive the one whom it leads to.
    private Mention? Behind(SentenceView view, int first, int limit)
    {
        var index = view.MentionFrom(first);
        if (
            index >= view.MentionEnd
            || view.Mentions[index].First >= Math.Min(limit, first + Reach)
        )
        {
            return null;
        }

        var mention = view.Mentions[index];
        return mention.IsPossessive ? _relations.Of(view, mention, limit) : mention;
    }

    // "quoted Tom Blake: …", "quoted Tom Blake as saying"; -1 where nobody is quoted.
    private int Quoting(SentenceView view, int cue)
    {
        if (IsQuoting(cue))
        {
            return IsPassive(cue) ? -1 : cue;
        }

        if (cue == view.Sentence.First || !tokenized.IsWord(cue - 1, "as"))
        {
            return -1;
        }

        for (var i = cue - 2; i >= view.Sentence.First && i > cue - Reach; i--)
        {
            if (IsQuoting(i))
            {
                return IsPassive(i) ? -1 : i;
            }
        }

        return -1;
    }

    private bool IsQuoting(int i) =>
        tokenized.IsWord(i, "quoted")
        || tokenized.IsWord(i, "quotes")
        || tokenized.IsWord(i, "quoting")
        || tokenized.IsWord(i, "cited")
        || tokenized.IsWord(i, "citing")
        || tokenized.IsWord(i, "paraphrased")
        || tokenized.IsWord(i, "paraphrasing");

    private bool IsPassive(int verb)
    {
        var i = verb - 1;
        while (i > 0 && _tokens[i].Is(WordClass.Adverb))
        {
            i--;
        }

        return i >= 0
            && _tokens[i].Is(WordClass.Auxiliary)
            && !tokenized.IsWord(i, "has")
            && !tokenized.IsWord(i, "had")
            && !tokenized.IsWord(i, "have");
    }

    private int BeforeGroup(SentenceView view, int cue)
    {
        var i = cue - 1;
        while (
            i > view.Sentence.First
            && _tokens[i].Is(WordClass.Auxiliary | WordClass.Adverb | WordClass.Negation)
        )
        {
            i--;
        }

        return i;
    }

    // "wrote to Tom Blake, who replied": whoever stands before the clause.
    private Mention? BeforeWho(SentenceView view, int who)
    {
        if (
            who - 1 <= view.Sentence.First
            || !tokenized.IsWord(who, "who")
            || _tokens[who - 1].Kind != TokenKind.Comma
        )
        {
            return null;
        }

        var index = view.MentionFrom(who) - 1;
        return
            index >= view.MentionFirst
            && view.Mentions[index]
                is { IsPossessive: false, Kind: MentionKind.Name or MentionKind.Nominal } mention
            && mention.End == who - 1
            ? mention
            : null;
    }

    // "a letter that said"; not "told the court that said …".
    private bool IsRelative(SentenceView view, int i) =>
        i > view.Sentence.First
        && (tokenized.IsWord(i, "that") || tokenized.IsWord(i, "which"))
        && (_tokens[i - 1].Kind == TokenKind.Word || tokenized.IsWord(i, "which"))
        && !_tokens[i - 1].Is(WordClass.Report | WordClass.Cue | WordClass.Preposition);

    // "a letter by Tom Blake", "the minister"; a shirt is nobody.
    private Mention? Antecedent(SentenceView view, int relative)
    {
        var index = view.MentionFrom(relative) - 1;
        if (index < view.MentionFirst)
        {
            return null;
        }

        var mention = view.Mentions[index];
        if (mention.End < relative - 1 || mention.IsPossessive)
        {
            return null;
        }

        return
            !mention.IsObject
            || mention.Kind == MentionKind.Body
            || tokenized.IsWord(mention.First - 1, "by")
            || tokenized.IsWord(mention.First - 1, "from")
            ? mention
            : null;
    }

    // "Neither Orr nor Blake said"
    private bool IsNobody(SentenceView view, int cue)
    {
        var index = view.MentionFrom(cue) - 1;
        return index >= view.MentionFirst
            && view.Mentions[index] is { End: var end, First: var first }
            && end >= cue - 2
            && first > view.Sentence.First
            && (tokenized.IsWord(first - 1, "nor") || tokenized.IsWord(first - 1, "neither"));
    }

    // "As Orr left, someone at the back yelled"
    private bool IsSomebody(SentenceView view, int before)
    {
        for (var i = before; i >= view.Sentence.First && i > before - Reach; i--)
        {
            if (
                tokenized.IsWord(i, "someone")
                || tokenized.IsWord(i, "somebody")
                || tokenized.IsWord(i, "nobody")
                || tokenized.IsWord(i, "anyone")
            )
            {
                return i == view.Sentence.First
                    || _tokens[i - 1].Kind != TokenKind.Word
                    || _tokens[i - 1]
                        .Is(WordClass.Conjunction | WordClass.Opener | WordClass.Relative);
            }

            if (_tokens[i].Kind != TokenKind.Word || _tokens[i].IsName)
            {
                return false;
            }
        }

        return false;
    }
}
