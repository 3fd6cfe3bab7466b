namespace NewsBot.Core.Quotations;

/// <summary>Tells whom a mention stands for, reading sentence by sentence.</summary>
internal sealed class MentionResolver(Script script, Cast cast, CastReader reader)
{
    // Sentences that a pronoun or a description reaches back.
    private const int Reach = 12;
    private const double Close = 1.5;

    private readonly List<Token> _tokens = script.Tokens;
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
                MentionKind.Name or MentionKind.Body => ByName(mention, speaks),
                MentionKind.Nominal => ByNoun(mention, sentence, speaks),
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

    private (Party?, double) ByName(Mention mention, bool speaks)
    {
        if (cast.Find(reader.NameOf(mention)) is { } known)
        {
            return (known, 1);
        }

        var bearers = cast.WithWord(script.Word(mention.End - 1));
        if (bearers.Count > 0)
        {
            var fitting = Fitting(bearers, mention);
            return fitting.Count > 0 ? MostSalient(fitting) : (null, 0);
        }

        if (!speaks)
        {
            return (null, 0);
        }

        var isBody = mention.Kind == MentionKind.Body;
        return isBody
            ? (reader.AddBody(mention), 0.9)
            : (reader.AddPerson(mention), mention.Head >= 0 ? 0.9 : 0.7);
    }

    private List<Party> Fitting(IReadOnlyList<Party> bearers, Mention mention)
    {
        var fitting = bearers.Where(p => Fits(p, mention.Gender)).ToList();
        if (fitting.Count > 1 && mention.Head >= 0 && _tokens[mention.Head].Is(WordClass.Role))
        {
            var withRole = cast.WithNoun(reader.NounOf(mention.Head));
            var both = fitting.Where(withRole.Contains).ToList();
            fitting = both.Count > 0 ? both : fitting;
        }

        // Somebody whose title is known comes before somebody of whom nothing is known.
        if (fitting.Count < 2 || mention.Gender == Gender.Unknown)
        {
            return fitting;
        }

        var sure = fitting.Where(p => p.Gender == mention.Gender).ToList();
        return sure.Count > 0 ? sure : LastNamed(fitting);
    }

    // A title before a surname follows the full name it is short for.
    private static List<Party> LastNamed(List<Party> fitting)
    {
        var last = fitting.Max(p => p.NamedIn);
        return last < 0 ? fitting : fitting.Where(p => p.NamedIn == last).ToList();
    }

    private static bool Fits(Party party, Gender gender) =>
        gender == Gender.Unknown || party.Gender == Gender.Unknown || party.Gender == gender;

    private static (Party?, double) MostSalient(List<Party> parties)
    {
        var best = parties[0];
        var second = double.MinValue;
        for (var i = 1; i < parties.Count; i++)
        {
            var isBetter = parties[i].Salience > best.Salience;
            second = Math.Max(second, isBetter ? best.Salience : parties[i].Salience);
            best = isBetter ? parties[i] : best;
        }

        var confidence =
            parties.Count == 1 ? 0.95
            : best.Salience - second >= Close ? 0.7
            : 0.4;
        return (best, confidence);
    }

    private (Party?, double) ByNoun(Mention mention, int sentence, bool speaks)
    {
        var noun = reader.NounOf(mention.Head);
        var isPerson =
            _tokens[mention.Head].Is(WordClass.Role) || !_tokens[mention.Head].Is(WordClass.Body);
        if (mention.IsDefinite)
        {
            var fitting = cast.WithNoun(noun)
                .Where(p => Fits(p, mention.Gender) && Agrees(p, mention))
                .ToList();
            if (fitting.Count > 0)
            {
                var (party, confidence) = MostSalient(fitting);
                return (party, Math.Min(confidence, 0.85));
            }
        }

        var isBare =
            mention.IsDefinite && !mention.IsPlural && mention.End == mention.NameFirst + 1;
        if (isBare && isPerson && Undescribed(mention, sentence) is { } recent)
        {
            return (recent, 0.5);
        }

        return speaks ? (Describe(mention, isPerson), 0.8) : (null, 0);
    }

    // Every word before the noun has to be known of the party: the Tolmenian ministry is not the Hestrian one.
    private bool Agrees(Party party, Mention mention)
    {
        if (party is { Kind: SpeakerKind.Person, Role: null })
        {
            return true;
        }

        for (var i = mention.NameFirst; i < mention.Head; i++)
        {
            var word = script.Word(i);
            if (
                !party.Name.AsSpan().Contains(word, StringComparison.OrdinalIgnoreCase)
                && !party.Role.AsSpan().Contains(word, StringComparison.OrdinalIgnoreCase)
            )
            {
                return false;
            }
        }

        return true;
    }

    private Party Describe(Mention mention, bool isPerson)
    {
        var kind = isPerson ? SpeakerKind.Unnamed : SpeakerKind.Body;
        var party =
            mention.IsDefinite || mention.IsPlural
                ? cast.FindOrAdd(reader.NameOf(mention), kind)
                : new Party(kind, reader.NameOf(mention).ToString());
        party.Gender = mention.Gender;
        party.IsPlural = mention.IsPlural;
        cast.AddNoun(reader.NounOf(mention.Head), party);
        return party;
    }

    // "the climber said": the person last spoken of, if the article has not told what they are.
    private Party? Undescribed(Mention mention, int sentence)
    {
        Party? best = null;
        var isAge = script.Word(mention.Head).EndsWith("-old", StringComparison.Ordinal);
        foreach (var party in cast.Recent)
        {
            if (
                party.Kind == SpeakerKind.Person
                && (party.Role is null || isAge)
                && Fits(party, mention.Gender)
                && party.Salience > sentence - Reach
                && (best is null || party.Salience >= best.Salience)
            )
            {
                best = party;
            }
        }

        return best;
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
        var (party, confidence) = MostSalient(
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
            ? party.Kind != SpeakerKind.Body && !party.IsPlural && Fits(party, pronoun.Gender)
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

        if (_lastSpeaker is { } last)
        {
            return (last, 0.6);
        }

        return (Describe(mention, isPerson: false), 0.5);
    }
}
