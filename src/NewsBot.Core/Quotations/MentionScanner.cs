using NewsBot.Core.Language;

namespace NewsBot.Core.Quotations;

/// <summary>Finds the words of a sentence that stand for somebody: names, descriptions, pronouns. In one walk, left to right.</summary>
internal sealed class MentionScanner(TokenizedText tokenized)
{
    private const int LongestRun = 12;

    private readonly List<Token> _tokens = tokenized.Tokens;
    private readonly PhraseEdges _edges = new(tokenized);
    private readonly PhraseReader _phrases = new(tokenized);

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
            && !(last > first + 1 && IsVerb(last, end))
        )
        {
            last++;
        }

        return last > first + 1 ? _phrases.Describe(first, first + 1, last - 1) : null;
    }

    /// <summary>The mention or description that begins at a token of the sentence, or <see langword="null"/>.</summary>
    public Mention? At(SentenceView view, int token) =>
        token < view.Sentence.End
            ? view.MentionAt(token) ?? Describe(token, view.Sentence.End)
            : null;

    // "his family | spent the night", "a complaint | filed by the landlord": a past form, and what only a verb has behind it.
    private bool IsVerb(int i, int end) =>
        i + 1 < end
        && !_tokens[i].IsCapital
        && tokenized.HasPastForm(i)
        && !_tokens[i].Is(WordClass.Role | WordClass.Plural)
        && _tokens[i + 1]
            .Is(WordClass.Determiner | WordClass.Preposition | WordClass.Pronoun | WordClass.Time);

    private bool IsPronoun(int i) =>
        _tokens[i].Is(WordClass.Pronoun)
        && (
            tokenized.IsWord(i, "he")
            || tokenized.IsWord(i, "she")
            || tokenized.IsWord(i, "they")
            || tokenized.IsWord(i, "it")
        );

    private Mention Pronoun(int i) =>
        new(MentionKind.Pronoun, i, i + 1)
        {
            Gender = _tokens[i].Gender,
            IsPlural = tokenized.IsWord(i, "they"),
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

        if (IsAdjective(first, start, end, limit))
        {
            var next = end + 1;
            while (next < limit && next - first < LongestRun && IsRunWord(next, start))
            {
                next++;
            }

            end = next > end + 1 ? next : end;
        }

        if (end == start)
        {
            return Math.Max(start, first + 1);
        }

        end = _edges.EndOfPhrase(start, end);
        var mention = _phrases.Read(first, start, end);
        if (mention is null)
        {
            return end;
        }

        _edges.ExtendBody(mention, limit);
        _edges.ExtendOffice(mention, limit);
        mention.IsObject = IsObject(mention.First);
        mentions.Add(mention);
        return Math.Max(mention.End, first + 1);
    }

    // "a few early, cautious surveys": behind a determiner, and nothing yet that could be meant.
    private bool IsAdjective(int first, int start, int end, int limit) =>
        end == start + 1
        && first < start
        && end + 1 < limit
        && _tokens[end].Kind == TokenKind.Comma
        && _tokens[end + 1] is { Kind: TokenKind.Word, IsCapital: false }
        && !_tokens[start].IsName
        && !_tokens[start]
            .Is(
                WordClass.Role
                    | WordClass.Body
                    | WordClass.Artefact
                    | WordClass.Plural
                    | WordClass.Place
            );

    private bool IsRunWord(int i, int start)
    {
        var token = _tokens[i];
        if (token.Kind != TokenKind.Word || token.Is(WordClass.Time))
        {
            return false;
        }

        if (
            token is { IsCapital: false }
            && token.Is(WordClass.Particle)
            && i > start
            && tokenized.IsInName(i - 1)
        )
        {
            return tokenized.IsInnerParticle(i);
        }

        return !token.Is(WordClass.Function)
            && !IsVerbBeforeName(i, start)
            && !IsVerbBehindName(i, start)
            && (
                token.IsCapital
                || (i == start && i > 0 && _tokens[i - 1].Is(WordClass.Determiner))
                || !token.Is(WordClass.Cue | WordClass.Naming | WordClass.Report)
            );
    }

    // "a dog | grabbed Ann Orr": what a noun did to somebody; but not "the newly elected Ann Orr".
    private bool IsVerbBeforeName(int i, int start) =>
        i > start
        && i + 1 < _tokens.Count
        && !_tokens[i].IsCapital
        && !_tokens[i - 1].IsCapital
        && _tokens[i + 1].IsName
        && !_tokens[i].Is(WordClass.Role)
        && tokenized.Word(i).EndsWith("ed")
        && !tokenized.Word(i).Contains('-')
        && !tokenized.Word(i - 1).EndsWith("ly");

    // "Ann Orr | met farmers"; but not "the Orr led group".
    private bool IsVerbBehindName(int i, int start) =>
        i > start + 1
        && !_tokens[i].IsCapital
        && _tokens[i - 1].IsName
        && _tokens[start].IsName
        && !_tokens[i].Is(WordClass.Role)
        && tokenized.HasPastForm(i)
        && (start == 0 || !_tokens[start - 1].Is(WordClass.Determiner));

    private bool IsObject(int first)
    {
        var before = first - 1;
        while (before > 0 && IsAmount(before))
        {
            before--;
        }

        return before >= 0
            && _tokens[before] is { Kind: TokenKind.Word } word
            && word.Is(WordClass.Preposition)
            && !OpensClause(first);
    }

    // "a survey of more than 2,000 | Americans"
    private bool IsAmount(int i) =>
        _tokens[i].Kind == TokenKind.Word
        && (
            char.IsAsciiDigit(tokenized.Word(i)[0])
            || NumberWords.Contains(tokenized.Word(i))
            || tokenized.IsWord(i, "than")
            || tokenized.IsWord(i, "more")
            || tokenized.IsWord(i, "fewer")
            || tokenized.IsWord(i, "nearly")
            || tokenized.IsWord(i, "almost")
            || tokenized.IsWord(i, "some")
        );

    // "before Orr said", "until she told them": a conjunction here.
    private bool OpensClause(int first)
    {
        if (
            !tokenized.IsWord(first - 1, "before")
            && !tokenized.IsWord(first - 1, "after")
            && !tokenized.IsWord(first - 1, "until")
            && !tokenized.IsWord(first - 1, "since")
        )
        {
            return false;
        }

        var i = first;
        while (
            i < _tokens.Count
            && (_tokens[i].IsName || _tokens[i].Is(WordClass.Role | WordClass.Pronoun))
        )
        {
            i++;
        }

        return i < _tokens.Count && _tokens[i].Is(WordClass.Cue | WordClass.Auxiliary);
    }
}
