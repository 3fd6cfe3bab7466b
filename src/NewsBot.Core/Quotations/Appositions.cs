using NewsBot.Core.Language;

namespace NewsBot.Core.Quotations;

/// <summary>Joins names with the descriptions that stand beside them between commas.</summary>
internal sealed class Appositions(TokenizedText tokenized)
{
    private const int LongestRole = 18;

    private const int NounWithin = 7;

    private readonly List<Token> _tokens = tokenized.Tokens;

    /// <summary>Gives names their roles and takes away the descriptions that only tell a role.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="mentions">All mentions so far; those of the sentence from <paramref name="from"/> on.</param>
    /// <param name="from">Index of its first mention.</param>
    public void Join(Sentence sentence, List<Mention> mentions, int from)
    {
        for (var i = from; i < mentions.Count; i++)
        {
            var mention = mentions[i];
            if (mention.Kind is not (MentionKind.Name or MentionKind.Body) || mention.IsPossessive)
            {
                continue;
            }

            if (i > from && IsDescriptionOf(mentions[i - 1], mention))
            {
                mention.First = mentions[i - 1].First;
                mention.Role = (mentions[i - 1].NameFirst, mentions[i - 1].End);
                mention.Head = mentions[i - 1].Head;
                mention.Gender =
                    mention.Gender == Gender.Unknown ? mentions[i - 1].Gender : mention.Gender;
                mention.IsObject = mentions[i - 1].IsObject;
                mentions.RemoveAt(--i);
            }

            if (mention.Kind == MentionKind.Name)
            {
                if (!IsAnotherBehind(mentions, i))
                {
                    ReadBehind(sentence, mention);
                }

                RemoveInside(mentions, i + 1, mention.Role);
            }
        }
    }

    // "His coach, Emeric Stahl, was": one description and one name between commas.
    private bool IsDescriptionOf(Mention description, Mention name) =>
        description.Kind == MentionKind.Nominal
        && !description.IsPlural
        && description.Head >= 0
        && name.First == description.End + 1
        && _tokens[description.End].Kind == TokenKind.Comma
        && _tokens[description.Head]
            .Is(name.Kind == MentionKind.Body ? WordClass.Body : WordClass.Role);

    // "to Kell, Secretary of State Ann Orr said": the office is told of the name behind it.
    private bool IsAnotherBehind(List<Mention> mentions, int i) =>
        i + 1 < mentions.Count
        && mentions[i + 1] is { Kind: MentionKind.Name } next
        && next.Role.End > next.Role.First
        && next.Role.First == mentions[i].End + 1
        && next.NameFirst > next.Role.First
        && _tokens[mentions[i].End].Kind == TokenKind.Comma;

    private void ReadBehind(Sentence sentence, Mention mention)
    {
        var i = mention.End;
        if (i >= sentence.End || _tokens[i].Kind != TokenKind.Comma)
        {
            return;
        }

        i = SkipAge(i + 1, sentence.End);
        mention.IsLeader = IsLeading(i, sentence.End);
        i = SkipRelative(i, sentence.End);
        var end = i;
        while (end < sentence.End && end - i < LongestRole && IsInRole(end, i))
        {
            end++;
        }

        if (end > i && _tokens[i].Is(WordClass.Determiner))
        {
            i++;
        }

        var noun = NounOf(i, end);
        if (noun >= 0 && (noun + 1 >= end || !_tokens[noun + 1].IsName))
        {
            mention.Role = mention.Role.End > mention.Role.First ? mention.Role : (i, end);
            mention.Head =
                mention.Head >= 0 && _tokens[mention.Head].Is(WordClass.Role) ? mention.Head : noun;
            mention.Gender =
                mention.Gender == Gender.Unknown ? _tokens[noun].Gender : mention.Gender;
        }
    }

    private int SkipAge(int i, int end) =>
        i + 1 < end
        && _tokens[i].Kind == TokenKind.Word
        && char.IsAsciiDigit(tokenized.Word(i)[0])
        && _tokens[i + 1].Kind == TokenKind.Comma
            ? i + 2
            : i;

    // "who leads", "who has long run".
    private bool IsLeading(int who, int end)
    {
        for (var i = who + 1; i < end && i < who + 5 && tokenized.IsWord(who, "who"); i++)
        {
            if (
                tokenized.IsWord(i, "leads")
                || tokenized.IsWord(i, "led")
                || tokenized.IsWord(i, "heads")
                || tokenized.IsWord(i, "headed")
            )
            {
                return true;
            }
        }

        return false;
    }

    // "who is chairman of", "who has been head of".
    private int SkipRelative(int i, int end)
    {
        if (i >= end || !tokenized.IsWord(i, "who"))
        {
            return i;
        }

        var next = i + 1;
        while (next < end && _tokens[next].Is(WordClass.Auxiliary | WordClass.Adverb))
        {
            next++;
        }

        return next > i + 1 && !IsDone(next, end) ? next : end;
    }

    // "accused of", "charged with": what was done to somebody is no role; "elected mayor" gives one.
    private bool IsDone(int i, int end) =>
        i + 1 < end
        && _tokens[i].Kind == TokenKind.Word
        && tokenized.HasPastForm(i)
        && _tokens[i + 1].Is(WordClass.Preposition);

    private bool IsInRole(int i, int first) =>
        _tokens[i].Kind == TokenKind.Word
        && !(_tokens[i].Is(WordClass.Relative) && !tokenized.IsWord(i, "that"))
        && !(
            _tokens[i].Is(WordClass.Auxiliary | WordClass.Pronoun)
            && !_tokens[i].Is(WordClass.Determiner)
        )
        && !(
            _tokens[i].Is(WordClass.Cue)
            && i > first + 1
            && !_tokens[i].IsCapital
            && !_tokens[i].Is(WordClass.Gerund)
        );

    private int NounOf(int first, int end)
    {
        var found = -1;
        for (var i = first; i < end && i < first + NounWithin; i++)
        {
            if (_tokens[i].Is(WordClass.Preposition | WordClass.Gerund))
            {
                break;
            }

            if (_tokens[i].Is(WordClass.Role) && !_tokens[i].IsPossessive)
            {
                found = i;
            }
        }

        return found;
    }

    private static void RemoveInside(List<Mention> mentions, int from, (int First, int End) role)
    {
        while (
            from < mentions.Count
            && mentions[from].First >= role.First - 1
            && mentions[from].End <= role.End
        )
        {
            mentions.RemoveAt(from);
        }
    }
}
