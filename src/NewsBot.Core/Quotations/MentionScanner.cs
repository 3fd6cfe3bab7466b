namespace NewsBot.Core.Quotations;

/// <summary>Finds the words of a sentence that stand for somebody: names, descriptions, pronouns. In one walk, left to right.</summary>
internal sealed class MentionScanner(Script script)
{
    private const int LongestRun = 12;

    private readonly List<Token> _tokens = script.Tokens;

    /// <summary>Adds the mentions of a sentence in their order; they do not overlap.</summary>
    public void Scan(Sentence sentence, List<Mention> mentions)
    {
        var i = sentence.First;
        while (i < sentence.End)
        {
            if (_tokens[i].Kind != TokenKind.Word)
            {
                i++;
            }
            else if (IsPronoun(i))
            {
                mentions.Add(Pronoun(i));
                i++;
            }
            else
            {
                i = ReadRun(i, sentence.End, mentions);
            }
        }
    }

    /// <summary>A description that only its place beside a cue tells: "said one old lady".</summary>
    /// <param name="first">Where it may begin.</param>
    /// <param name="end">Where it has to end.</param>
    /// <returns><see langword="null"/> where no determiner and noun stand there.</returns>
    public Mention? Describe(int first, int end)
    {
        if (first >= end || !_tokens[first].Is(WordClass.Determiner))
        {
            return null;
        }

        var last = first + 1;
        while (
            last < end
            && _tokens[last].Kind == TokenKind.Word
            && !_tokens[last].Is(WordClass.Function | WordClass.Cue | WordClass.Time)
        )
        {
            last++;
        }

        return last > first + 1 ? Nominal(first, first + 1, last - 1) : null;
    }

    private bool IsPronoun(int i) =>
        _tokens[i].Is(WordClass.Pronoun)
        && (
            script.IsWord(i, "he")
            || script.IsWord(i, "she")
            || script.IsWord(i, "they")
            || script.IsWord(i, "it")
        );

    private Mention Pronoun(int i) =>
        new(MentionKind.Pronoun, i, i + 1)
        {
            Gender = GenderOf(i),
            IsPlural = script.IsWord(i, "they"),
            IsObject = IsObject(i),
            Head = i,
        };

    // Reads from a determiner or a word as far as one noun phrase can go; returns where to read on.
    private int ReadRun(int first, int limit, List<Mention> mentions)
    {
        var start = first;
        while (start < limit && _tokens[start].Is(WordClass.Determiner))
        {
            start++;
        }

        var end = start;
        while (end < limit && end - first < LongestRun && IsRunWord(end, start))
        {
            end++;
        }

        if (end == start)
        {
            return Math.Max(start, first + 1);
        }

        end = EndOfPhrase(start, end);
        var mention = Decompose(first, start, end);
        if (mention is null)
        {
            return end;
        }

        ExtendBody(mention, limit);
        mention.IsObject = IsObject(mention.First);
        mentions.Add(mention);
        return Math.Max(mention.End, first + 1);
    }

    private bool IsRunWord(int i, int start)
    {
        var token = _tokens[i];
        if (token.Kind != TokenKind.Word || token.Is(WordClass.Time))
        {
            return false;
        }

        if (token.Is(WordClass.Particle) && i > start && _tokens[i - 1].IsName)
        {
            return i + 1 < _tokens.Count && _tokens[i + 1].IsName;
        }

        return !token.Is(WordClass.Function)
            && (
                token.IsCapital
                || (i == start && i > 0 && _tokens[i - 1].Is(WordClass.Determiner))
                || !token.Is(WordClass.Cue | WordClass.Naming)
            );
    }

    // A run may go on behind its phrase: "Ann Orr | met Mr Blake", "road minister Ann Orr | came".
    private int EndOfPhrase(int start, int end)
    {
        var isNoun = false;
        var hasName = false;
        for (var i = start; i < end; i++)
        {
            if (IsInName(i))
            {
                if (hasName && !isNoun && !IsInName(i - 1))
                {
                    return LastName(start, i);
                }

                hasName = true;
            }
            else if (hasName && isNoun && IsInName(i - 1))
            {
                return HasNoun(i, end) ? end : i;
            }

            isNoun =
                _tokens[i].Is(WordClass.Role | WordClass.Body) && !_tokens[i].IsCapital
                || (isNoun && IsInName(i));
        }

        return end;
    }

    private int LastName(int start, int end)
    {
        while (end > start && !IsInName(end - 1))
        {
            end--;
        }

        return end;
    }

    private bool HasNoun(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (_tokens[i].Is(WordClass.Role | WordClass.Body | WordClass.Artefact))
            {
                return true;
            }
        }

        return false;
    }

    private Mention? Decompose(int first, int start, int end)
    {
        var names = end;
        while (names > start && IsInName(names - 1))
        {
            names--;
        }

        if (names < end)
        {
            return ByName(first, start, names, end);
        }

        for (var noun = end - 1; noun >= start; noun--)
        {
            if (_tokens[noun].Is(WordClass.Role | WordClass.Body | WordClass.Artefact))
            {
                return IsDescribed(first, start, noun)
                    ? Nominal(first, start, noun)
                    : LeadingName(start, end);
            }
        }

        return LeadingName(start, end);
    }

    private bool IsInName(int i) =>
        _tokens[i].IsName || (_tokens[i].Is(WordClass.Particle) && i > 0 && _tokens[i - 1].IsName);

    private bool IsDescribed(int first, int start, int noun) =>
        first < start
        || _tokens[noun].Is(WordClass.Plural)
        || (
            noun > start
            && _tokens[start].IsName
            && !_tokens[noun].IsCapital
            && _tokens[start].IsPossessive
        );

    private Mention? LeadingName(int start, int end)
    {
        var stop = start;
        while (stop < end && IsInName(stop))
        {
            stop++;
        }

        for (var i = start; i < stop; i++)
        {
            // "Mr Orr's Hestrian opposite number": the rest describes somebody else.
            stop = _tokens[i].IsPossessive ? i + 1 : stop;
        }

        return stop > start && !(start > 0 && _tokens[start - 1].IsPossessive)
            ? ByName(start, start, start, stop)
            : null;
    }

    private Mention? ByName(int first, int start, int names, int end)
    {
        // "Mr Orr's": nothing before the mark of possession belongs to the name behind it.
        var name = names;
        for (var i = names; i < end - 1; i++)
        {
            var isHead = _tokens[i].Is(WordClass.Role | WordClass.Title);
            name = isHead || _tokens[i].IsPossessive ? i + 1 : name;
        }

        var last = _tokens[end - 1];
        if (last.Is(WordClass.Role) && (first < start || end - names == 1))
        {
            return first < start || last.Is(WordClass.Plural)
                ? Nominal(first, start, end - 1)
                : null;
        }

        if (last.Is(WordClass.Artefact) && end - names == 1)
        {
            return first < start ? Nominal(first, start, end - 1) : null;
        }

        return Named(first, start, name, end);
    }

    private Mention Named(int first, int start, int name, int end)
    {
        var head = name - 1;
        var hasHead = head >= start && _tokens[head].Is(WordClass.Role | WordClass.Title);
        if (!hasHead && first < start && !IsDefinite(first))
        {
            return Nominal(first, start, end - 1);
        }

        var isBody = IsBody(name, end) || (!hasHead && first < start);
        var mention = new Mention(
            isBody ? MentionKind.Body : MentionKind.Name,
            hasHead ? first : name,
            end
        )
        {
            NameFirst = name,
            Head = hasHead ? head : -1,
            IsDefinite = first < start,
            IsPossessive = _tokens[end - 1].IsPossessive,
        };
        if (hasHead)
        {
            var role = _tokens[head].Is(WordClass.Title) ? head : name;
            mention.Gender = GenderOf(head);
            mention.Role = (start, HasRole(start, role) ? role : start);
        }

        return mention;
    }

    private bool HasRole(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (_tokens[i].Is(WordClass.Role))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsBody(int name, int end)
    {
        for (var i = name; i < end; i++)
        {
            if (_tokens[i].Is(WordClass.Body | WordClass.Place))
            {
                return true;
            }
        }

        return false;
    }

    private Mention Nominal(int first, int start, int noun)
    {
        var isArtefact =
            _tokens[noun].Is(WordClass.Artefact)
            && !_tokens[noun].Is(WordClass.Role | WordClass.Body);
        return new Mention(isArtefact ? MentionKind.Artefact : MentionKind.Nominal, first, noun + 1)
        {
            NameFirst = start,
            Head = noun,
            Gender = GenderOf(noun),
            IsDefinite = first < start && IsDefinite(first),
            IsPlural = _tokens[noun].Is(WordClass.Plural),
            IsPossessive = _tokens[noun].IsPossessive,
        };
    }

    // "Ministry of Science", "Secretary of State James Steinberg".
    private void ExtendBody(Mention mention, int limit)
    {
        if (mention.Kind != MentionKind.Body || mention.IsPossessive)
        {
            return;
        }

        var end = mention.End;
        while (
            end + 1 < limit
            && (script.IsWord(end, "of") || script.IsWord(end, "for") || JoinsBody(end, limit))
        )
        {
            var next = script.IsWord(end + 1, "the") ? end + 2 : end + 1;
            if (next >= limit || !_tokens[next].IsName)
            {
                break;
            }

            while (next < limit && _tokens[next].IsName)
            {
                next++;
            }

            end = next;
        }

        mention.End = end;
    }

    // "the Tram and Ferry Union".
    private bool JoinsBody(int i, int limit)
    {
        if (!script.IsWord(i, "and"))
        {
            return false;
        }

        var last = i + 1;
        while (last < limit && _tokens[last].IsName)
        {
            last++;
        }

        return last > i + 1
            && _tokens[last - 1].Is(WordClass.Body)
            && !_tokens[i - 1].Is(WordClass.Body);
    }

    private bool IsDefinite(int determiner) =>
        script.IsWord(determiner, "the")
        || script.IsWord(determiner, "its")
        || script.IsWord(determiner, "his")
        || script.IsWord(determiner, "her")
        || script.IsWord(determiner, "their")
        || script.IsWord(determiner, "this");

    private bool IsObject(int first) =>
        first > 0
        && _tokens[first - 1] is { Kind: TokenKind.Word } before
        && before.Is(WordClass.Preposition);

    private Gender GenderOf(int token) =>
        _tokens[token].Is(WordClass.Female) ? Gender.Female
        : _tokens[token].Is(WordClass.Male) ? Gender.Male
        : Gender.Unknown;
}
