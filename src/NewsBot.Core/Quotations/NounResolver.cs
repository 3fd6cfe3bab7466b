using NewsBot.Core.Language;

namespace NewsBot.Core.Quotations;

/// <summary>Tells whom a description stands for.</summary>
internal sealed class NounResolver(Script script, Cast cast, CastReader reader)
{
    // Sentences that a pronoun or a description reaches back.
    private const int Reach = 12;

    private readonly List<Token> _tokens = script.Tokens;

    /// <summary>The party and its confidence; somebody unnamed joins the cast only as a speaker.</summary>
    public (Party?, double) Resolve(Mention mention, int sentence, bool speaks)
    {
        var noun = reader.NounOf(mention.Head);
        var isPerson =
            _tokens[mention.Head].Is(WordClass.Role) || !_tokens[mention.Head].Is(WordClass.Body);
        if (mention.IsDefinite && !IsOfName(mention))
        {
            var fitting = cast.WithNoun(noun)
                .Where(p => PartyRanking.Fits(p, mention.Gender) && Agrees(p, mention))
                .ToList();
            if (fitting.Count > 0)
            {
                var (party, confidence) = PartyRanking.MostSalient(fitting);
                return (party, Math.Min(confidence, 0.85));
            }
        }

        var isBare =
            mention.IsDefinite
            && !mention.IsPlural
            && mention.End == mention.NameFirst + 1
            && !IsComplemented(mention.End)
            && script.IsWord(mention.First, "the");
        if (isBare && IsSomebody(mention) && Undescribed(mention, sentence) is { } recent)
        {
            return (recent, 0.5);
        }

        return speaks ? (Describe(mention, isPerson), 0.8) : (null, 0);
    }

    // "the brother of Ann Orr": somebody of their own, whoever was spoken of before.
    private bool IsComplemented(int i) => script.IsWord(i, "of") || script.IsWord(i, "for");

    private bool IsOfName(Mention mention) =>
        _tokens[mention.Head].Is(WordClass.Role)
        && IsComplemented(mention.End)
        && mention.End + 1 < _tokens.Count
        && _tokens[mention.End + 1].IsName
        && !_tokens[mention.Head].IsCapital
        && IsKin(mention.Head);

    private bool IsKin(int noun) =>
        _tokens[noun].Is(WordClass.Male | WordClass.Female) && !_tokens[noun].Is(WordClass.Title);

    /// <summary>Somebody unnamed, or a body, by their description.</summary>
    public Party Describe(Mention mention, bool isPerson)
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

    private bool IsSomebody(Mention mention) =>
        _tokens[mention.Head].Is(WordClass.Role)
        || script.Word(mention.Head).EndsWith("-old", StringComparison.Ordinal);

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
                && PartyRanking.Fits(party, mention.Gender)
                && party.Salience > sentence - Reach
                && (best is null || party.Salience >= best.Salience)
            )
            {
                best = party;
            }
        }

        return best;
    }
}
