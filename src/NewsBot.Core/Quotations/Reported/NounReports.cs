using NewsBot.Core.Language;
using NewsBot.Core.Quotations.Stances;

namespace NewsBot.Core.Quotations.Reported;

/// <summary>
/// Reads nouns that report: <c>repeated her claim that the road is shut</c>, <c>dismissed claims that the road is shut</c>. Where
/// the noun opens the sentence its content ends before a verb that nothing tells, so it is left.
/// </summary>
internal sealed class NounReports(TokenizedText tokenized, MentionScanner scanner)
{
    private const int MinWords = 2;

    /// <summary>So far before the noun the verb that denies it is sought, in tokens.</summary>
    private const int DenialReach = 7;

    private static readonly WordSet _nouns = SayingWords.For(SayingUse.Nominal);

    private readonly List<Token> _tokens = tokenized.Tokens;
    private readonly ContentEdges _edges = new(tokenized);
    private readonly SubjectFinder _subjects = new(tokenized, scanner);

    /// <summary>The report of the noun at the token, or <see langword="null"/>.</summary>
    public Report? Find(SentenceView view, int noun)
    {
        if (
            noun == view.Sentence.First
            || noun + 1 >= view.Sentence.End
            || !tokenized.IsWord(noun + 1, "that")
        )
        {
            return null;
        }

        if (
            _nouns.Contains(tokenized.Word(noun))
            && Owner(view, noun) is { } owner
            && owner.First > view.Sentence.First
        )
        {
            return Make(view, (noun, noun + 1), owner, noun);
        }

        return IsTold(noun) && Denial(view, noun) is var verb and >= 0
            ? Make(view, (verb, verb + 1), _subjects.Find(view, verb), noun)
            : null;
    }

    private Report? Make(SentenceView view, (int First, int End) cue, Mention? owner, int noun)
    {
        var end = _edges.EndOf(noun + 1, noun + 1, view.Sentence.End, isNoun: false);
        return end - noun - 1 > MinWords
            ? new Report(cue.First, cue.End, owner, noun + 1, end)
            : null;
    }

    private bool IsTold(int noun) =>
        _nouns.Contains(tokenized.Word(noun))
        || (StanceTokens.At(tokenized, noun) & (StanceWord.Rumour | StanceWord.Account))
            != StanceWord.None;

    // The verb that denies what the noun tells: "dismissed as nonsense the claims that"; -1 where there is none.
    private int Denial(SentenceView view, int noun)
    {
        for (var i = noun - 1; i > view.Sentence.First && i >= noun - DenialReach; i--)
        {
            if (_tokens[i].Kind != TokenKind.Word || _tokens[i].Is(WordClass.Auxiliary))
            {
                return -1;
            }

            if ((StanceTokens.At(tokenized, i) & StanceWord.Denying) != StanceWord.None)
            {
                return i;
            }
        }

        return -1;
    }

    // Whose it is: "Orr's", "his".
    private Mention? Owner(SentenceView view, int noun)
    {
        var before = noun - 1;
        if (
            tokenized.IsWord(before, "his")
            || tokenized.IsWord(before, "her")
            || tokenized.IsWord(before, "their")
        )
        {
            return new Mention(MentionKind.Pronoun, before, noun)
            {
                Gender =
                    tokenized.IsWord(before, "his") ? Gender.Male
                    : tokenized.IsWord(before, "her") ? Gender.Female
                    : Gender.Unknown,
                IsPlural = tokenized.IsWord(before, "their"),
                Head = before,
            };
        }

        var index = view.MentionFrom(noun) - 1;
        return
            index >= view.MentionFirst
            && view.Mentions[index] is { IsPossessive: true, Kind: not MentionKind.Artefact } owner
            && owner.End == noun
            ? owner
            : null;
    }
}
