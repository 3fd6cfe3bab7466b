using System.Collections.Frozen;
using NewsBot.Core.Text;

namespace NewsBot.Core.Quotations.Reported;

/// <summary>
/// Reads nouns that report: <c>repeated her claim that the road is shut</c>. Where the noun opens the sentence its content ends
/// before a verb that nothing tells, so it is left.
/// </summary>
internal sealed class NounReports(Script script)
{
    private const int MinWords = 2;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _nouns = DataLines
        .Read("Quotations.Reported.reporting-nouns.txt")
        .SelectMany(line => line.Split(' '))
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    private readonly List<Token> _tokens = script.Tokens;
    private readonly ContentEdges _edges = new(script);

    /// <summary>The report of the noun at the token, or <see langword="null"/>.</summary>
    public Report? Find(SentenceView view, int noun)
    {
        if (
            noun == view.Sentence.First
            || !script.IsWord(noun + 1, "that")
            || noun + 1 >= view.Sentence.End
            || !_nouns.Contains(script.Word(noun))
            || Owner(view, noun) is not { } owner
            || owner.First == view.Sentence.First
        )
        {
            return null;
        }

        var end = _edges.EndOf(noun + 1, noun + 1, view.Sentence.End, isNoun: false);
        return end - noun - 1 > MinWords ? new Report(noun, noun + 1, owner, noun + 1, end) : null;
    }

    // Whose it is: "Orr's", "his".
    private Mention? Owner(SentenceView view, int noun)
    {
        var before = noun - 1;
        if (
            script.IsWord(before, "his")
            || script.IsWord(before, "her")
            || script.IsWord(before, "their")
        )
        {
            return new Mention(MentionKind.Pronoun, before, noun)
            {
                Gender =
                    script.IsWord(before, "his") ? Gender.Male
                    : script.IsWord(before, "her") ? Gender.Female
                    : Gender.Unknown,
                IsPlural = script.IsWord(before, "their"),
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
