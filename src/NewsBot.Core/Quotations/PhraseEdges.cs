using NewsBot.Core.Language;

namespace NewsBot.Core.Quotations;

/// <summary>Tells where a noun phrase ends.</summary>
internal sealed class PhraseEdges(TokenizedText tokenized)
{
    private readonly List<Token> _tokens = tokenized.Tokens;

    /// <summary>Where the phrase of a run ends: "Ann Orr | met Mr Blake", "road minister Ann Orr | came", "the last thing Ann Orr | saw".</summary>
    public int EndOfPhrase(int start, int end)
    {
        var isNoun = false;
        var hasName = false;
        for (var i = start; i < end; i++)
        {
            if (tokenized.IsInName(i))
            {
                if (hasName && !isNoun && !tokenized.IsInName(i - 1))
                {
                    return LastName(start, i);
                }

                hasName = true;
            }
            else if (hasName && (isNoun || !tokenized.IsInName(start)) && tokenized.IsInName(i - 1))
            {
                return HasNoun(i, end) ? end : i;
            }

            isNoun =
                _tokens[i].Is(WordClass.Role | WordClass.Body) && !_tokens[i].IsCapital
                || (isNoun && tokenized.IsInName(i));
        }

        return end;
    }

    /// <summary>Takes in what belongs to the name of a body: "Ministry of Science", "Tram and Ferry Union".</summary>
    public void ExtendBody(Mention mention, int limit)
    {
        if (mention.Kind != MentionKind.Body || mention.IsPossessive)
        {
            return;
        }

        var end = mention.End;
        while (
            end + 1 < limit
            && (
                tokenized.IsWord(end, "of") || tokenized.IsWord(end, "for") || JoinsBody(end, limit)
            )
        )
        {
            var next = tokenized.IsWord(end + 1, "the") ? end + 2 : end + 1;
            if (next >= limit || !_tokens[next].IsName)
            {
                break;
            }

            while (next < limit && _tokens[next].IsName)
            {
                if (_tokens[next++].IsPossessive)
                {
                    mention.End = next;
                    mention.IsPossessive = true;
                    return;
                }
            }

            end = JoinsField(next, limit) ?? next;
        }

        mention.End = end;
    }

    /// <summary>Takes in what an office with a capital is of: "the Duchess of Kell"; not "the President of France Ann Orr".</summary>
    public void ExtendOffice(Mention mention, int limit)
    {
        var end = mention.End + 1;
        if (
            mention.Kind != MentionKind.Nominal
            || mention.IsPossessive
            || mention.Head != mention.End - 1
            || !_tokens[mention.Head].IsCapital
            || end >= limit
            || !tokenized.IsWord(mention.End, "of")
        )
        {
            return;
        }

        while (end < limit && _tokens[end].IsName && !FirstNames.Contains(tokenized.Word(end)))
        {
            end++;
        }

        if (end > mention.End + 1 && !(end < limit && _tokens[end].IsName))
        {
            mention.End = end;
            mention.IsPossessive = _tokens[end - 1].IsPossessive;
        }
    }

    // "Department of Health | and Human Services": another field of the same body, and nobody's name.
    private int? JoinsField(int and, int limit)
    {
        if (
            !tokenized.IsWord(and, "and")
            || and + 1 >= limit
            || _tokens[and - 1].Is(WordClass.Body | WordClass.Place)
        )
        {
            return null;
        }

        var end = and + 1;
        while (
            end < limit
            && _tokens[end].IsName
            && !_tokens[end].Is(WordClass.Title)
            && !(_tokens[end].Is(WordClass.Role) && !(end + 1 < limit && _tokens[end + 1].IsName))
            && !FirstNames.Contains(tokenized.Word(end))
            && tokenized.Word(end).Length > 3
        )
        {
            end++;
        }

        return end > and + 1 && !(end < limit && _tokens[end].IsName) ? end : null;
    }

    private int LastName(int start, int end)
    {
        while (end > start && !tokenized.IsInName(end - 1))
        {
            end--;
        }

        return end;
    }

    private bool HasNoun(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (
                _tokens[i]
                    .Is(WordClass.Role | WordClass.Body | WordClass.Artefact | WordClass.Outlet)
            )
            {
                return true;
            }
        }

        return false;
    }

    // "the Tram and Ferry Union".
    private bool JoinsBody(int i, int limit)
    {
        if (!tokenized.IsWord(i, "and"))
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
}
