using NewsBot.Core.Language;

namespace NewsBot.Core.Quotations;

/// <summary>Tells where a noun phrase ends.</summary>
internal sealed class PhraseEdges(Script script)
{
    private readonly List<Token> _tokens = script.Tokens;

    /// <summary>Where the phrase of a run ends: "Ann Orr | met Mr Blake", "road minister Ann Orr | came", "the last thing Ann Orr | saw".</summary>
    public int EndOfPhrase(int start, int end)
    {
        var isNoun = false;
        var hasName = false;
        for (var i = start; i < end; i++)
        {
            if (script.IsInName(i))
            {
                if (hasName && !isNoun && !script.IsInName(i - 1))
                {
                    return LastName(start, i);
                }

                hasName = true;
            }
            else if (hasName && (isNoun || !script.IsInName(start)) && script.IsInName(i - 1))
            {
                return HasNoun(i, end) ? end : i;
            }

            isNoun =
                _tokens[i].Is(WordClass.Role | WordClass.Body) && !_tokens[i].IsCapital
                || (isNoun && script.IsInName(i));
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

    private int LastName(int start, int end)
    {
        while (end > start && !script.IsInName(end - 1))
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
}
