using NewsBot.Core.Language;

namespace NewsBot.Core.Quotations;

/// <summary>Tells whom a mention stands for, reading sentence by sentence.</summary>
internal sealed class MentionResolver(Script script, Cast cast, CastReader reader)
{
    // Sentences that a pronoun or a description reaches back.
    private const int Reach = 12;

    private readonly NameResolver _names = new(script, cast, reader);
    private readonly NounResolver _nouns = new(script, cast, reader);

    private Party? _lastSpeaker;

    /// <summary>Finds the party of a mention and its confidence; leaves them out where nobody fits.</summary>
    /// <param name="mention">The mention.</param>
    /// <param name="sentence">Number of its sentence.</param>
    /// <param name="speaks">Whether it stands for a speaker: then somebody new may be added to the cast.</param>
    public void Resolve(Mention mention, int sentence, bool speaks)
    {
        if (mention.Party is null)
        {
            (mention.Party, mention.Confidence) = mention.Kind switch
            {
                MentionKind.Name or MentionKind.Body => _names.Resolve(mention, speaks),
                MentionKind.Nominal => _nouns.Resolve(mention, sentence, speaks),
                MentionKind.Pronoun => ByPronoun(mention, sentence),
                _ => ByArtefact(mention, speaks),
            };
        }
        else
        {
            mention.Confidence = mention.Confidence > 0 ? mention.Confidence : 1;
        }

        if (
            mention.Party is { } party
            && mention.Kind is not (MentionKind.Artefact or MentionKind.Pronoun)
        )
        {
            reader.LearnRole(mention, party);
        }
    }

    /// <summary>Notes who spoke last.</summary>
    public void Spoke(Party party, int sentence)
    {
        _lastSpeaker = party;
        party.HasSpoken = true;
        cast.Touch(party, sentence + 0.6);
    }

    private (Party?, double) ByPronoun(Mention mention, int sentence)
    {
        var fitting = cast
            .Recent.Where(p => CanBe(p, mention) && p.Salience > sentence - Reach)
            .ToList();
        if (fitting.Count == 0)
        {
            return (null, 0);
        }

        var sure = fitting
            .Where(p => p.Gender != Gender.Unknown || p.Role is not null || p.HasSpoken)
            .ToList();
        var (party, confidence) = PartyRanking.MostSalient(
            sure.Count > 0 && sure.Max(p => p.Salience) > sentence - 2.5 ? sure : fitting
        );
        if (party!.Gender == Gender.Unknown && fitting.Count == 1)
        {
            party.Gender = mention.Gender;
        }

        return (party, Math.Max(0.5, confidence - 0.1));
    }

    private static bool CanBe(Party party, Mention pronoun) =>
        pronoun.Gender != Gender.Unknown
            ? party.Kind != SpeakerKind.Body
                && !party.IsPlural
                && PartyRanking.Fits(party, pronoun.Gender)
            : pronoun.IsPlural
                == (party.IsPlural || (pronoun.IsPlural && party.Kind == SpeakerKind.Body))
                && (party.IsPlural || party.Kind == SpeakerKind.Body);

    // What is written speaks for whoever spoke last; a report or a study speaks for itself.
    private (Party?, double) ByArtefact(Mention mention, bool speaks)
    {
        if (!speaks)
        {
            return (null, 0);
        }

        if ((mention.IsDefinite || IsMessage(mention)) && _lastSpeaker is { } last)
        {
            return (last, 0.6);
        }

        return (_nouns.Describe(mention, isPerson: false), 0.5);
    }

    // "A second message read": by whoever wrote the first. A study, a report, a notice speaks for itself.
    private bool IsMessage(Mention mention) =>
        script.IsWord(mention.Head, "message")
        || script.IsWord(mention.Head, "statement")
        || script.IsWord(mention.Head, "tweet")
        || script.IsWord(mention.Head, "post")
        || script.IsWord(mention.Head, "email")
        || script.IsWord(mention.Head, "text");
}
