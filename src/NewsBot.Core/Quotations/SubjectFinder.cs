using NewsBot.Core.Language;
using NewsBot.Core.Quotations.Reported;

namespace NewsBot.Core.Quotations;

/// <summary>Looks for the subject of a cue in the words before it.</summary>
internal sealed class SubjectFinder(TokenizedText tokenized, MentionScanner scanner)
{
    // Tokens before a cue in which its subject is sought: longer than sentences are, and a bound for text that is none.
    private const int Reach = 120;

    // So far before a name the clause that it stands in opens, in tokens.
    private const int RelativeReach = 10;

    private readonly List<Token> _tokens = tokenized.Tokens;
    private readonly Relations _relations = new(tokenized);
    private readonly SourcePhrases _sources = new(tokenized, scanner);

    /// <summary>The subject of the cue at token <paramref name="cue"/>; <see langword="null"/> where nobody is mentioned before it.</summary>
    public Mention? Find(SentenceView view, int cue)
    {
        var before = cue - 1;
        while (before > view.Sentence.First && before > cue - Reach && IsWithVerb(before))
        {
            before--;
        }

        var end = view.MentionFrom(cue);
        var nearest = end > view.MentionFirst ? view.Mentions[end - 1] : null;
        return IsGerund(cue)
            ? OfGerund(view, cue, nearest, before)
            : Beside(view, nearest, before) ?? Farther(view, cue, nearest, before);
    }

    // What ends straight before the verb: a mention, or a phrase that one is part of.
    private Mention? Beside(SentenceView view, Mention? nearest, int before)
    {
        if (
            nearest is { IsPossessive: false, IsObject: false } subject
            && subject.End == before + 1
        )
        {
            return RelativeBefore(view, subject) is var who and >= 0
                ? HeadOf(view, who)
                : OfWhom(view, subject) ?? subject;
        }

        if (
            before > view.Sentence.First
            && tokenized.IsWord(before, "who")
            && _tokens[before - 1].Kind == TokenKind.Word
        )
        {
            return HeadOf(view, before);
        }

        return
            before >= view.Sentence.First
            && _tokens[before].Kind == TokenKind.Word
            && !_tokens[before].Is(WordClass.Conjunction)
            ? HeadBefore(view, before + 1)
            : null;
    }

    // "a spokesman for Kell Road and Bridge said": one who speaks for both.
    private Mention? OfWhom(SentenceView view, Mention second)
    {
        var index = view.MentionFrom(second.First);
        return
            index - 2 >= view.MentionFirst
            && tokenized.IsWord(second.First - 1, "and")
            && view.Mentions[index - 1] is { IsObject: true, Kind: not MentionKind.Pronoun } first
            && first.End == second.First - 1
            && view.Mentions[index - 2]
                is { Kind: MentionKind.Nominal, IsPlural: false, IsObject: false } speaker
            && speaker.End == first.First - 1
            && _tokens[speaker.Head].Is(WordClass.Role)
            ? speaker
            : null;
    }

    private Mention? Farther(SentenceView view, int cue, Mention? nearest, int before) =>
        Apposed(view, nearest, before)
        ?? FirstSubject(view, cue, view.MentionFrom(cue))
        ?? Described(view, cue, before)
        ?? (nearest is { IsPossessive: false } && MaySpeak(view, nearest) ? nearest : null);

    // "…, saying": of whoever the sentence is about. But "odds on the commissioner telling": the object of one verb, the subject of another.
    private Mention? OfGerund(SentenceView view, int cue, Mention? nearest, int before) =>
        nearest is { IsObject: true } && nearest.End == cue && !tokenized.IsWord(cue, "saying")
            ? null
            : Opening(view, cue) ?? Farther(view, cue, nearest, before);

    // "his wife, Britt, had told": the name of an apposition; "Ann Orr's spokesman said".
    private Mention? Apposed(SentenceView view, Mention? nearest, int before) =>
        nearest switch
        {
            { IsPossessive: false, IsObject: false, Kind: MentionKind.Name }
                when IsApposed(view, nearest, before) => nearest,
            { IsPossessive: true, IsObject: false }
                when nearest.End <= before
                    && _relations.Of(view, nearest, before + 1) is { } related
                    && related.End == before + 1 => related,
            _ => null,
        };

    // "one of the lawyers for Ann Orr said", "the scientists behind the work said": the phrase that ends before the verb.
    private Mention? HeadBefore(SentenceView view, int end)
    {
        var first = end - 1;
        while (
            first > view.Sentence.First
            && first > end - SourcePhrases.Longest
            && !IsBoundary(first - 1)
        )
        {
            first--;
        }

        while (
            first < end
            && _tokens[first].Is(WordClass.Adverb)
            && !_tokens[first].Is(WordClass.Determiner)
        )
        {
            first++;
        }

        return _sources.Read(view, first, end);
    }

    private bool IsGerund(int cue) =>
        tokenized.Word(cue).EndsWith("ing") && !tokenized.IsProgressive(cue);

    private bool IsBoundary(int i) =>
        _tokens[i].Kind != TokenKind.Word
        || !tokenized.IsWord(i, "than")
            && _tokens[i]
                .Is(
                    WordClass.Conjunction
                        | WordClass.Relative
                        | WordClass.Opener
                        | WordClass.Auxiliary
                )
        || (
            _tokens[i].Is(WordClass.Cue | WordClass.Report)
            && !_tokens[i].IsCapital
            && !_tokens[i].Is(WordClass.Role)
        );

    // Closed by the comma before the verb, and opened behind a role.
    private bool IsApposed(SentenceView view, Mention name, int before) =>
        name.End == before
        && _tokens[before].Kind == TokenKind.Comma
        && name.First > view.Sentence.First
        && (
            name.First < name.NameFirst
            || (
                name.First - 2 >= view.Sentence.First
                && _tokens[name.First - 1].Kind == TokenKind.Comma
                && _tokens[name.First - 2].Is(WordClass.Role)
            )
        );

    private bool MaySpeak(SentenceView view, Mention nearest) =>
        (
            !nearest.IsObject
            || tokenized.IsWord(nearest.First - 1, "by")
            || tokenized.IsWord(nearest.First - 2, "according")
        ) && !IsOpeningWord(view, nearest);

    // "The man who attacked Orr said": where the clause opens that the name stands in; -1 where it stands in none.
    private int RelativeBefore(SentenceView view, Mention name)
    {
        for (var i = name.First - 2; i > view.Sentence.First && i > name.First - RelativeReach; i--)
        {
            if (
                _tokens[i].Kind != TokenKind.Word
                || _tokens[i].Is(WordClass.Cue | WordClass.Report | WordClass.Conjunction)
            )
            {
                return -1;
            }

            if (tokenized.IsWord(i, "who") || tokenized.IsWord(i, "which"))
            {
                return _tokens[i - 1].Kind == TokenKind.Word ? i : -1;
            }
        }

        return -1;
    }

    private Mention? HeadOf(SentenceView view, int who)
    {
        var index = view.MentionFrom(who) - 1;
        if (index >= view.MentionFirst && view.Mentions[index].End == who)
        {
            return view.Mentions[index];
        }

        if (_relations.Plural(who - 1, who) is { } plural)
        {
            return plural;
        }

        for (var i = who - 1; i >= view.Sentence.First && i > who - RelativeReach; i--)
        {
            if (_tokens[i].Is(WordClass.Determiner))
            {
                return scanner.Describe(i, who);
            }
        }

        return _relations.Plural(view.Sentence.First, who);
    }

    private bool IsWithVerb(int i) =>
        _tokens[i].Kind == TokenKind.Word
        && (
            (
                _tokens[i].Is(WordClass.Auxiliary | WordClass.Adverb)
                && !_tokens[i].Is(WordClass.Pronoun)
            )
            || tokenized.IsWord(i, "quoted")
            || tokenized.IsWord(i, "as")
        );

    // "The palace scolded the council, calling it": what opens the sentence is no mention, and yet its subject.
    private Mention? Opening(SentenceView view, int cue)
    {
        var first = view.Sentence.First;
        if (!_tokens[first].Is(WordClass.Determiner) || view.MentionAt(first) is not null)
        {
            return null;
        }

        var end = first + 1;
        while (
            end < cue
            && _tokens[end].Kind == TokenKind.Word
            && !_tokens[end].Is(WordClass.Function)
            && !tokenized.Word(end).EndsWith("ed")
        )
        {
            end++;
        }

        return end < cue && tokenized.Word(end).EndsWith("ed")
            ? scanner.Describe(first, end)
            : null;
    }

    // The first mention that is not part of what stands before the subject: "In a statement, …", "Asked if …, …".
    private Mention? FirstSubject(SentenceView view, int cue, int end)
    {
        var from = EndOfAdjunct(Math.Max(view.Sentence.First, cue - Reach), cue);
        for (var i = view.MentionFrom(from); i < end; i++)
        {
            if (
                view.Mentions[i]
                    is {
                        IsPossessive: false,
                        IsObject: false,
                        Kind: not MentionKind.Artefact
                    } subject
                && !IsOpeningWord(view, subject)
            )
            {
                return subject;
            }
        }

        return null;
    }

    // "Shortly after …", "Retired general …": a word with a capital for its place alone.
    private bool IsOpeningWord(SentenceView view, Mention mention) =>
        mention is { Kind: MentionKind.Name, Entity: null }
        && mention.First == view.Sentence.First
        && mention.End == mention.First + 1
        && mention.End < view.Sentence.End
        && _tokens[mention.End].Kind == TokenKind.Word
        && !_tokens[mention.End]
            .Is(WordClass.Auxiliary | WordClass.Relative | WordClass.Cue | WordClass.Report);

    private int EndOfAdjunct(int first, int cue)
    {
        var i = first;
        while (i < cue && _tokens[i].Is(WordClass.Opener | WordClass.Preposition))
        {
            var comma = i;
            while (comma < cue && _tokens[comma].Kind != TokenKind.Comma)
            {
                comma++;
            }

            if (comma == cue)
            {
                return first;
            }

            i = comma + 1;
        }

        return i;
    }

    private Mention? Described(SentenceView view, int cue, int before)
    {
        for (var i = before; i >= view.Sentence.First && i > cue - 10; i--)
        {
            if (
                _tokens[i].Is(WordClass.Determiner)
                && !(i > 0 && _tokens[i - 1].Is(WordClass.Preposition))
            )
            {
                return scanner.Describe(i, cue);
            }
        }

        return null;
    }
}
