using NewsBot.Core.Language;

namespace NewsBot.Core.Quotations;

/// <summary>Finds who speaks together with somebody: <c>Ann Orr and Tom Blake said in a joint statement</c>, <c>said Ann Orr and the Guild</c>.</summary>
internal sealed class JointSpeakers(TokenizedText tokenized)
{
    private readonly List<Token> _tokens = tokenized.Tokens;

    /// <summary>The other one, or <see langword="null"/>.</summary>
    /// <param name="view">The sentence.</param>
    /// <param name="speaker">Whoever stands beside the cue.</param>
    public Mention? Beside(SentenceView view, Mention speaker)
    {
        var index = view.MentionFrom(speaker.First);
        if (
            !IsNamed(speaker)
            || index >= view.MentionEnd
            || view.Mentions[index].First != speaker.First
        )
        {
            return null;
        }

        return Before(view, speaker, index) ?? Behind(view, speaker, index);
    }

    private Mention? Before(SentenceView view, Mention speaker, int index) =>
        index > view.MentionFirst
        && tokenized.IsWord(speaker.First - 1, "and")
        && view.Mentions[index - 1] is { IsObject: false } other
        && IsNamed(other)
        && other.End == speaker.First - 1
        && IsVerb(speaker.End)
            ? other
            : null;

    private Mention? Behind(SentenceView view, Mention speaker, int index) =>
        index + 1 < view.MentionEnd
        && tokenized.IsWord(speaker.End, "and")
        && view.Mentions[index + 1] is var other
        && IsNamed(other)
        && other.First == speaker.End + 1
        && (IsCueBefore(speaker) ? EndsPhrase(view, other.End) : IsVerb(other.End))
            ? other
            : null;

    private static bool IsNamed(Mention mention) =>
        mention is { Kind: MentionKind.Name or MentionKind.Body, IsPossessive: false };

    private bool IsCueBefore(Mention speaker) =>
        speaker.First > 0 && _tokens[speaker.First - 1].Is(WordClass.Cue | WordClass.Report);

    // "said Ann Orr and Tom Blake left": a verb goes on with the other one alone.
    private bool EndsPhrase(SentenceView view, int i) =>
        i >= view.Sentence.End
        || _tokens[i].Kind != TokenKind.Word
        || _tokens[i].Is(WordClass.Preposition | WordClass.Time);

    private bool IsVerb(int i) =>
        i < _tokens.Count
        && _tokens[i].Is(WordClass.Cue | WordClass.Report | WordClass.Auxiliary | WordClass.Adverb)
        && !_tokens[i].IsCapital;
}
