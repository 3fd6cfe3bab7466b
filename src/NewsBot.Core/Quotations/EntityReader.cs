using NewsBot.Core.Language;

namespace NewsBot.Core.Quotations;

/// <summary>Reads full names and roles out of mentions into a <see cref="EntityIndex"/>.</summary>
internal sealed class EntityReader(TokenizedText tokenized, EntityIndex entities)
{
    private readonly List<Token> _tokens = tokenized.Tokens;

    /// <summary>Adds whoever the mention names in full; the mention then knows its entity.</summary>
    public void Add(Mention mention)
    {
        if (mention.Kind == MentionKind.Body && mention.End - mention.NameFirst > 1)
        {
            mention.Entity = AddBody(mention);
        }
        else if (mention.Kind == MentionKind.Name && mention.End - mention.NameFirst > 1)
        {
            DropOpeningWord(mention);
            mention.Entity = mention.End - mention.NameFirst > 1 ? AddPerson(mention) : null;
        }
    }

    // "Feeding Orr at the fair", "told CNN Orr left": a word that is no part of the name of somebody else behind it.
    private void DropOpeningWord(Mention mention)
    {
        var first = mention.NameFirst;
        if (
            mention.First == first
            && mention.End - first == 2
            && !FirstNames.Contains(tokenized.Word(first))
            && entities.Find(NameOf(mention)) is null
            && entities.WithWord(tokenized.Word(mention.End - 1)).Count > 0
            && (IsOpeningWord(first) || IsHearer(first))
        )
        {
            mention.First = first + 1;
            mention.NameFirst = first + 1;
        }
    }

    private bool IsOpeningWord(int i) =>
        (i == 0 || _tokens[i - 1].Kind is TokenKind.Stop or TokenKind.Quote)
        && (
            tokenized.Word(i).EndsWith("ing")
            || tokenized.Word(i).EndsWith("ed")
            || tokenized.Word(i).EndsWith("ly")
        );

    // "sources told CNN | Orr left"
    private bool IsHearer(int i) =>
        i > 0
        && !tokenized.Word(i).ContainsAnyExceptInRange('A', 'Z')
        && (ReportingCues.Find(tokenized.Word(i - 1))?.Frames ?? ReportFrames.None).HasFlag(
            ReportFrames.Hearer
        );

    /// <summary>Adds a body by its name.</summary>
    public Entity AddBody(Mention mention)
    {
        var entity = entities.FindOrAdd(NameOf(mention), SpeakerKind.Body);
        entity.BecomeBody();
        for (var i = mention.NameFirst; i < mention.End; i++)
        {
            if (_tokens[i].Is(WordClass.Body))
            {
                entities.AddNoun(tokenized.Word(i), entity);
            }
        }

        LearnShortForm(mention, entity);
        LearnRole(mention, entity);
        return entity;
    }

    // "Food Agency (FA)"
    private void LearnShortForm(Mention mention, Entity entity)
    {
        var first = mention.End + 1;
        if (
            first + 1 < _tokens.Count
            && _tokens[first] is { Kind: TokenKind.Word, IsCapital: true }
            && tokenized.Text[_tokens[mention.End].Start] == '('
            && tokenized.Text[_tokens[first + 1].Start] == ')'
            && tokenized.Word(first).Length > 1
        )
        {
            entities.AddName(tokenized.Word(first), entity);
        }
    }

    /// <summary>Adds a person by their name, however short.</summary>
    public Entity AddPerson(Mention mention)
    {
        var entity =
            entities.Find(NameOf(mention))
            ?? entities.FindLonger(NameOf(mention))
            ?? entities.FindOrAdd(NameOf(mention), SpeakerKind.Person);
        if (mention.End - mention.NameFirst > 1)
        {
            entity.Guess(FirstNames.GenderOf(tokenized.Word(mention.NameFirst)));
        }

        // "Ann Orr III"
        if (
            mention.End - mention.NameFirst > 2
            && IsNumeral(mention.End - 1)
            && FirstNames.Contains(tokenized.Word(mention.NameFirst))
        )
        {
            entities.AddWord(tokenized.Word(mention.End - 2), entity);
        }

        entities.AddWord(tokenized.Word(mention.End - 1), entity);
        entities.AddWord(tokenized.Word(mention.NameFirst), entity);
        LearnRole(mention, entity);
        return entity;
    }

    private bool IsNumeral(int i) => tokenized.Word(i) is "II" or "III" or "IV" or "Jr" or "Sr";

    /// <summary>Takes over the gender of "Ms Orr" where only one Orr is known.</summary>
    public void LearnGender(Mention mention)
    {
        if (
            mention is { Kind: MentionKind.Name, Entity: null }
            && mention.Gender != Gender.Unknown
            && entities.WithWord(tokenized.Word(mention.End - 1)) is [var only]
            && !only.IsGenderTold
        )
        {
            only.Gender = mention.Gender;
        }
    }

    /// <summary>Adds what the mention tells about its entity: gender, role, and the noun of the role.</summary>
    public void LearnRole(Mention mention, Entity entity)
    {
        if (!entity.IsGenderTold)
        {
            entity.Gender = mention.Gender;
        }

        if (
            mention.Kind == MentionKind.Name
            && mention.NameFirst > 0
            && _tokens[mention.NameFirst - 1].Is(WordClass.Title)
        )
        {
            entities.AddNoun(NounOf(mention.NameFirst - 1), entity);
        }

        if (mention.IsLeader)
        {
            entities.AddNoun("leader", entity);
        }

        if (mention.Head >= 0 && mention.Kind is MentionKind.Name or MentionKind.Body)
        {
            entities.AddNoun(NounOf(mention.Head), entity);
        }

        var (first, end) = mention.Role;
        if (end > first)
        {
            entity.Learn(tokenized.Span(first, end).Of(tokenized.Text).ToString());
            for (var i = first; i < end; i++)
            {
                if (_tokens[i].Is(WordClass.Role) && !_tokens[i].IsPossessive)
                {
                    entities.AddNoun(NounOf(i), entity);
                    break;
                }
            }
        }
    }

    /// <summary>The noun by which a description finds its entity: titles in full, "prime minister" as one.</summary>
    public ReadOnlySpan<char> NounOf(int token) => NounOf(tokenized, token);

    /// <summary>The noun of a description in any tokenized.</summary>
    public static ReadOnlySpan<char> NounOf(TokenizedText tokenized, int token)
    {
        var word = tokenized.Word(token);
        if (tokenized.IsWord(token, "prof"))
        {
            return "professor";
        }

        if (tokenized.IsWord(token, "dr"))
        {
            return "doctor";
        }

        if (
            tokenized.IsWord(token - 1, "prime")
            && tokenized.Tokens[token].Start - tokenized.Tokens[token - 1].End == 1
        )
        {
            return tokenized.Span(token - 1, token + 1).Of(tokenized.Text);
        }

        return word;
    }

    /// <summary>The name or description as it stands in the text.</summary>
    public ReadOnlySpan<char> NameOf(Mention mention) =>
        tokenized.Span(mention.NameFirst, mention.End).Of(tokenized.Text);
}
