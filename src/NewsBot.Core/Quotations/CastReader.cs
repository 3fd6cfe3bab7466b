using NewsBot.Core.Language;

namespace NewsBot.Core.Quotations;

/// <summary>Reads full names and roles out of mentions into a <see cref="Cast"/>.</summary>
internal sealed class CastReader(Script script, Cast cast)
{
    private readonly List<Token> _tokens = script.Tokens;

    /// <summary>Adds whoever the mention names in full; the mention then knows its party.</summary>
    public void Add(Mention mention)
    {
        if (mention.Kind == MentionKind.Body && mention.End - mention.NameFirst > 1)
        {
            mention.Party = AddBody(mention);
        }
        else if (mention.Kind == MentionKind.Name && mention.End - mention.NameFirst > 1)
        {
            mention.Party = AddPerson(mention);
        }
    }

    /// <summary>Adds a body by its name.</summary>
    public Party AddBody(Mention mention)
    {
        var party = cast.FindOrAdd(NameOf(mention), SpeakerKind.Body);
        party.BecomeBody();
        for (var i = mention.NameFirst; i < mention.End; i++)
        {
            if (_tokens[i].Is(WordClass.Body))
            {
                cast.AddNoun(script.Word(i), party);
            }
        }

        LearnRole(mention, party);
        return party;
    }

    /// <summary>Adds a person by their name, however short.</summary>
    public Party AddPerson(Mention mention)
    {
        var party = cast.FindOrAdd(NameOf(mention), SpeakerKind.Person);
        if (mention.End - mention.NameFirst > 1)
        {
            party.Guess(FirstNames.GenderOf(script.Word(mention.NameFirst)));
        }

        cast.AddWord(script.Word(mention.End - 1), party);
        cast.AddWord(script.Word(mention.NameFirst), party);
        LearnRole(mention, party);
        return party;
    }

    /// <summary>Takes over the gender of "Ms Orr" where only one Orr is known.</summary>
    public void LearnGender(Mention mention)
    {
        if (
            mention is { Kind: MentionKind.Name, Party: null }
            && mention.Gender != Gender.Unknown
            && cast.WithWord(script.Word(mention.End - 1)) is [var only]
            && !only.IsGenderTold
        )
        {
            only.Gender = mention.Gender;
        }
    }

    /// <summary>Adds what the mention tells about its party: gender, role, and the noun of the role.</summary>
    public void LearnRole(Mention mention, Party party)
    {
        if (!party.IsGenderTold)
        {
            party.Gender = mention.Gender;
        }

        if (
            mention.Kind == MentionKind.Name
            && mention.NameFirst > 0
            && _tokens[mention.NameFirst - 1].Is(WordClass.Title)
        )
        {
            cast.AddNoun(NounOf(mention.NameFirst - 1), party);
        }

        if (mention.IsLeader)
        {
            cast.AddNoun("leader", party);
        }

        if (mention.Head >= 0 && mention.Kind is MentionKind.Name or MentionKind.Body)
        {
            cast.AddNoun(NounOf(mention.Head), party);
        }

        var (first, end) = mention.Role;
        if (end > first)
        {
            party.Learn(script.Span(first, end).Of(script.Text).ToString());
            for (var i = first; i < end; i++)
            {
                if (_tokens[i].Is(WordClass.Role) && !_tokens[i].IsPossessive)
                {
                    cast.AddNoun(NounOf(i), party);
                    break;
                }
            }
        }
    }

    /// <summary>The noun by which a description finds its party: titles in full, "prime minister" as one.</summary>
    public ReadOnlySpan<char> NounOf(int token) => NounOf(script, token);

    /// <summary>The noun of a description in any script.</summary>
    public static ReadOnlySpan<char> NounOf(Script script, int token)
    {
        var word = script.Word(token);
        if (script.IsWord(token, "prof"))
        {
            return "professor";
        }

        if (script.IsWord(token, "dr"))
        {
            return "doctor";
        }

        if (
            script.IsWord(token - 1, "prime")
            && script.Tokens[token].Start - script.Tokens[token - 1].End == 1
        )
        {
            return script.Span(token - 1, token + 1).Of(script.Text);
        }

        return word;
    }

    /// <summary>The name or description as it stands in the text.</summary>
    public ReadOnlySpan<char> NameOf(Mention mention) =>
        script.Span(mention.NameFirst, mention.End).Of(script.Text);
}
