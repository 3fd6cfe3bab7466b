using NewsBot.Core.Language;

namespace NewsBot.Core.Quotations;

/// <summary>
/// Reads whom words that hang on a name stand for: <c>Ann Orr's lawyer, Tom Blake</c>, <c>Ann Orr's spokesman</c>,
/// <c>opponents of Ann Orr</c>. It is never the one whose name only tells whose.
/// </summary>
internal sealed class Relations(TokenizedText tokenized)
{
    /// <summary>So many words a relation has, in tokens.</summary>
    private const int Longest = 6;

    private readonly List<Token> _tokens = tokenized.Tokens;
    private readonly PhraseReader _phrases = new(tokenized);

    /// <summary>Whom a possessive leads to, or <see langword="null"/> where no noun follows it.</summary>
    /// <param name="view">The sentence.</param>
    /// <param name="owner">The possessive: "Ann Orr's".</param>
    /// <param name="end">Where it has to end.</param>
    public Mention? Of(SentenceView view, Mention owner, int end)
    {
        var last = owner.End;
        while (last < end && last < owner.End + Longest && IsNounWord(last))
        {
            last++;
        }

        if (last == owner.End)
        {
            return null;
        }

        return NameIn(view, owner.End, last)
            ?? Apposed(view, last, end)
            ?? (
                IsSomebody(last - 1) ? Described(owner, last)
                : _tokens[last - 1].Is(WordClass.Artefact | WordClass.Outlet) ? Owner(owner)
                : null
            );
    }

    /// <summary>Several people in plain words: "opponents of", "fans". <see langword="null"/> where no such words stand there.</summary>
    public Mention? Plural(int first, int end)
    {
        var last = first;
        while (last < end && last < first + Longest && IsNounWord(last) && !_tokens[last].IsCapital)
        {
            last++;
        }

        return
            last > first
            && (
                _tokens[last - 1].Is(WordClass.Plural)
                || tokenized.Word(last - 1).EndsWith("s", StringComparison.Ordinal)
            )
            ? _phrases.Describe(first, first, last - 1)
            : null;
    }

    // "Ann Orr's lawyer Tom Blake"
    private static Mention? NameIn(SentenceView view, int first, int last)
    {
        var index = view.MentionFrom(first);
        return
            index < view.MentionEnd
            && view.Mentions[index] is { Kind: MentionKind.Name, IsPossessive: false } name
            && name.End <= last
            ? name
            : null;
    }

    // "Ann Orr's lawyer, Tom Blake"
    private Mention? Apposed(SentenceView view, int comma, int end) =>
        comma + 1 < end
        && _tokens[comma].Kind == TokenKind.Comma
        && view.MentionAt(comma + 1) is { Kind: MentionKind.Name, IsPossessive: false } name
        && (name.End >= end || _tokens[name.End].Kind != TokenKind.Word)
            ? name
            : null;

    private bool IsSomebody(int noun) =>
        _tokens[noun].Is(WordClass.Role | WordClass.Body | WordClass.Plural)
        || tokenized.Word(noun).EndsWith("s", StringComparison.Ordinal);

    /// <summary>Whoever something belongs to: "Ann Orr's statement", "the company's website".</summary>
    public static Mention Owner(Mention owner) =>
        new(owner.Kind, owner.First, owner.End)
        {
            NameFirst = owner.NameFirst,
            Head = owner.Head,
            Role = owner.Role,
            IsDefinite = owner.IsDefinite,
            IsPlural = owner.IsPlural,
            Gender = owner.Gender,
            Entity = owner.Entity,
        };

    private Mention Described(Mention owner, int last)
    {
        var mention = _phrases.Describe(owner.First, owner.NameFirst, last - 1);
        mention.IsDefinite = true;
        mention.IsPossessive = false;
        mention.IsObject = owner.IsObject;
        return mention;
    }

    private bool IsNounWord(int i) =>
        _tokens[i].Kind == TokenKind.Word
        && !_tokens[i].Is(WordClass.Function | WordClass.Time)
        && (!_tokens[i].Is(WordClass.Cue | WordClass.Report) || _tokens[i].Is(WordClass.Role));
}
