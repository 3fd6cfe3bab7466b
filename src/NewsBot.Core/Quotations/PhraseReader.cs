using NewsBot.Core.Language;
using NewsBot.Core.Text;

namespace NewsBot.Core.Quotations;

/// <summary>Tells what a noun phrase is: a name with title and role, a body, a description.</summary>
internal sealed class PhraseReader(TokenizedText tokenized)
{
    private readonly List<Token> _tokens = tokenized.Tokens;

    /// <summary>The mention that the words are; <see langword="null"/> where they stand for nobody.</summary>
    /// <param name="first">The first word, with determiners.</param>
    /// <param name="start">Behind the determiners.</param>
    /// <param name="end">Behind the last word.</param>
    public Mention? Read(int first, int start, int end)
    {
        var names = end;
        while (names > start && tokenized.IsInName(names - 1))
        {
            names--;
        }

        if (names < end)
        {
            return IsOwned(start, end) ? LeadingName(start, end) : ByName(first, start, names, end);
        }

        for (var noun = end - 1; noun >= start; noun--)
        {
            if (
                _tokens[noun]
                    .Is(WordClass.Role | WordClass.Body | WordClass.Artefact | WordClass.Outlet)
            )
            {
                return IsDescribed(first, start, noun) ? Describe(first, start, noun)
                    : _tokens[noun].Is(WordClass.Body)
                    && _tokens[start].IsName
                    && !IsOwned(start, noun + 1)
                        ? NamedBody(start, noun)
                    : LeadingName(start, end);
            }
        }

        return LeadingName(start, end);
    }

    /// <summary>A description by its noun.</summary>
    public Mention Describe(int first, int start, int noun)
    {
        var isArtefact =
            _tokens[noun].Is(WordClass.Artefact)
            && !_tokens[noun].Is(WordClass.Role | WordClass.Body);
        return new Mention(isArtefact ? MentionKind.Artefact : MentionKind.Nominal, first, noun + 1)
        {
            NameFirst = start,
            Head = noun,
            Gender = _tokens[noun].Gender,
            IsDefinite = first < start && IsDefinite(first),
            IsPlural = _tokens[noun].Is(WordClass.Plural),
            IsPossessive = _tokens[noun].IsPossessive,
        };
    }

    // "Ann Orr's | Kell Bank", "Ann Orr's | firm": somebody whom the name tells in full, and what is theirs.
    private bool IsOwned(int start, int end) =>
        end - start > 1
        && _tokens[start].IsName
        && !_tokens[start].IsPossessive
        && _tokens[start + 1] is { IsName: true, IsPossessive: true }
        && (!_tokens[end - 1].IsCapital || FirstNames.Contains(tokenized.Word(start)));

    // "Ketterdale county council"
    private Mention NamedBody(int start, int noun) =>
        new(MentionKind.Body, start, noun + 1)
        {
            NameFirst = start,
            Head = noun,
            IsPossessive = _tokens[noun].IsPossessive,
        };

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
        while (stop < end && tokenized.IsInName(stop))
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
        var name = AfterOffice(names, end);
        for (var i = name; i < end - 1 && !(IsBodyNoun(end - 1) && !_tokens[i].IsPossessive); i++)
        {
            var isHead = _tokens[i].Is(WordClass.Role | WordClass.Title | WordClass.Credit);
            name = isHead || _tokens[i].IsPossessive ? i + 1 : name;
        }

        var last = _tokens[end - 1];
        if (last.Is(WordClass.Role | WordClass.Artefact) && IsTitled(first, start))
        {
            return Named(first, start, start, end);
        }

        // "US Secretary | of State Ann Orr": told together with the name behind it.
        if (last.Is(WordClass.Role) && last.IsCapital && first == start && OpensField(end))
        {
            return null;
        }

        if (last.Is(WordClass.Role) && (first < start || end - names == 1))
        {
            return first < start || last.Is(WordClass.Plural)
                ? Describe(first, start, end - 1)
                : null;
        }

        // "South Korea's Foreign Minister"
        if (last.Is(WordClass.Role) && name > names && _tokens[name - 1].IsPossessive)
        {
            return Describe(names, names, end - 1);
        }

        if (last.Is(WordClass.Artefact) && end - names == 1)
        {
            return first < start ? Describe(first, start, end - 1) : null;
        }

        var mention = Named(first, start, AfterModifier(name, end), end);
        if (name == AfterOffice(names, end) && name > names && mention.Kind == MentionKind.Name)
        {
            (mention.Head, mention.Role) = (names - 2, (names - 2, name));
        }

        return mention;
    }

    private bool OpensField(int i) =>
        i + 2 < _tokens.Count
        && (tokenized.IsWord(i, "of") || tokenized.IsWord(i, "for"))
        && _tokens[i + 1].IsName
        && _tokens[i + 2].IsName;

    // "Republican | Mike Orr", "French | Ann Orr"
    private int AfterModifier(int name, int end) =>
        end - name > 2
        && !IsBody(name, end)
        && (
            _tokens[name].Is(WordClass.Party)
            || Nations.IsPeople(CharFolding.Fold(tokenized.Word(name)))
        )
            ? name + 1
            : name;

    // "Secretary of State | Ann Orr", "Senator for Kell | Ann Orr": behind what somebody holds, a given name begins the name.
    private int AfterOffice(int names, int end)
    {
        if (
            names < 2
            || !_tokens[names - 1].Is(WordClass.Preposition)
            || !_tokens[names - 2].Is(WordClass.Role)
        )
        {
            return names;
        }

        for (var i = names + 1; i < end - 1; i++)
        {
            if (FirstNames.Contains(tokenized.Word(i)))
            {
                return i;
            }
        }

        return end - names > 2 && (IsPlace(names) || (end - names == 3 && IsPlain(names + 1)))
            ? names + 1
            : names;
    }

    // A word that no table has and that is no plural: "Antony", not "Affairs".
    private bool IsPlain(int i) =>
        _tokens[i].Class == WordClass.None && !tokenized.Word(i).EndsWith("s");

    private bool IsPlace(int i) => PlaceNames.Contains(CharFolding.Fold(tokenized.Word(i)));

    private bool IsBodyNoun(int i) =>
        _tokens[i].Is(WordClass.Body) && !_tokens[i].Is(WordClass.Role);

    private Mention Named(int first, int start, int name, int end)
    {
        var head = name - 1;
        var hasHead = head >= start && _tokens[head].Is(WordClass.Role | WordClass.Title);
        if (!hasHead && first < start && !IsDefinite(first))
        {
            return Describe(first, start, end - 1);
        }

        var isBody = IsBody(name, end) || (!hasHead && first < start && name == start);
        isBody &= !(
            name > start
            && _tokens[name - 1].Is(WordClass.Body)
            && FirstNames.Contains(tokenized.Word(name))
        );
        var mention = new Mention(
            isBody ? MentionKind.Body : MentionKind.Name,
            hasHead || (isBody && first < start) ? first : name,
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
            mention.Gender = _tokens[head].Gender;
            mention.Role = (start, HasRole(start, role) ? role : start);
        }

        return mention;
    }

    // "…, The Economist said": the article with a capital belongs to the name of a paper.
    private bool IsTitled(int first, int start) =>
        first + 1 == start
        && first > 0
        && _tokens[first].IsCapital
        && tokenized.IsWord(first, "the")
        && _tokens[first - 1].Kind is TokenKind.Word or TokenKind.Comma;

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

        // "France 24", "India Today"
        return char.IsAsciiDigit(tokenized.Word(end - 1)[0])
            || (end - name == 2 && IsPlace(name) && !FirstNames.Contains(tokenized.Word(name)));
    }

    private bool IsDefinite(int determiner) =>
        tokenized.IsWord(determiner, "the")
        || tokenized.IsWord(determiner, "its")
        || tokenized.IsWord(determiner, "his")
        || tokenized.IsWord(determiner, "her")
        || tokenized.IsWord(determiner, "their")
        || tokenized.IsWord(determiner, "this");
}
