using NewsBot.Core.Articles;
using NewsBot.Core.Pages;

namespace NewsBot.Core.Quotations;

/// <summary>One reading of one article: everybody it names first, then sentence by sentence who says what.</summary>
internal sealed class QuotationReader
{
    private readonly Script _script;
    private readonly List<Mention> _mentions = [];
    private readonly int[] _mentionEnds;
    private readonly Party?[] _subjects;
    private readonly Cast _cast = new();
    private readonly CastReader _names;
    private readonly MentionResolver _resolver;
    private readonly List<QuotationDraft> _drafts = [];
    private readonly PullQuotes _pulls;

    private QuotationReader(Article article, Script script)
    {
        _script = script;
        _mentionEnds = new int[script.Sentences.Count];
        _subjects = new Party?[script.Sentences.Count];
        _names = new CastReader(script, _cast);
        _resolver = new MentionResolver(script, _cast, _names);
        _pulls = new PullQuotes(article, _cast);
    }

    /// <summary>The quotations of the article in the order of its text.</summary>
    public static List<QuotationDraft> Read(Article article)
    {
        var script = ScriptReader.Read(article);
        if (script.Stretches.Count == 0 && !MayHaveUnmarked(article))
        {
            return [];
        }

        var reader = new QuotationReader(article, script);
        reader.MeetCast();
        reader.ReadSentences();
        reader.LookAhead();
        Interviews.AddTo(script, reader.NamedPeople(), reader._drafts);
        reader._pulls.AddTo(reader._drafts);
        reader._drafts.Sort((a, b) => a.Span.Start.CompareTo(b.Span.Start));
        return reader._drafts;
    }

    private static bool MayHaveUnmarked(Article article) =>
        article.Blocks.Any(b =>
            b.Kind == BlockKind.PullQuote
            || (
                b.Kind == BlockKind.Paragraph
                && b.Span.Of(article.Text).StartsWith("A:", StringComparison.Ordinal)
            )
        );

    private void MeetCast()
    {
        var scanner = new MentionScanner(_script);
        var appositions = new Appositions(_script);
        for (var i = 0; i < _script.Sentences.Count; i++)
        {
            var from = _mentions.Count;
            scanner.Scan(_script.Sentences[i], _mentions);
            appositions.Join(_script.Sentences[i], _mentions, from);
            _mentionEnds[i] = _mentions.Count;
        }

        _pulls.Read();
        foreach (var mention in _mentions)
        {
            _names.Add(mention);
        }

        foreach (var mention in _mentions)
        {
            _names.LearnGender(mention);
        }
    }

    private void ReadSentences()
    {
        var attributor = new SentenceAttributor(_script, _resolver);
        var continuations = new Continuations(_script, _subjects);
        for (var i = 0; i < _script.Sentences.Count; i++)
        {
            var first = i == 0 ? 0 : _mentionEnds[i - 1];
            var from = _drafts.Count;
            Meet(i, first, _mentionEnds[i]);
            var view = new SentenceView(
                _script,
                _script.Sentences[i],
                _mentions,
                first,
                _mentionEnds[i]
            );
            attributor.Attribute(view, i, _drafts);
            for (var d = from; d < _drafts.Count; d++)
            {
                if (IsOpen(_drafts[d]))
                {
                    continuations.LookBack(_drafts[d], d > 0 ? _drafts[d - 1] : null);
                }
            }
        }
    }

    private static bool IsOpen(QuotationDraft draft) =>
        draft is { Party: null, Cue: null, Mention: null };

    // Whom the sentence is about, for pronouns and bare quotations beside it.
    private void Meet(int sentence, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            var mention = _mentions[i];
            if (
                mention is { IsPossessive: true, Party: null }
                || (
                    mention.Kind == MentionKind.Pronoun
                    && !OpensWith(sentence, mention)
                    && !IsBesideCue(mention)
                )
            )
            {
                continue;
            }

            _resolver.Resolve(mention, sentence, IsReportedOf(mention));
            if (mention.Party is not { } party)
            {
                continue;
            }

            if (mention.Kind == MentionKind.Name && mention.End - mention.NameFirst > 1)
            {
                party.NamedIn = sentence;
            }

            var isSubject =
                _subjects[sentence] is null && !mention.IsObject && !mention.IsPossessive;
            var isSure = mention.Kind != MentionKind.Nominal || mention.Confidence > 0.6;
            if (IsBesideCue(mention) || (isSubject && isSure && party.Kind != SpeakerKind.Body))
            {
                _subjects[sentence] = party;
            }

            _cast.Touch(party, isSubject ? sentence + 0.5 : sentence - 0.7);
        }
    }

    // Only "She denied …" goes on with somebody; elsewhere a pronoun may come before its name ("Asked if she …, Ms Orr").
    private bool OpensWith(int sentence, Mention pronoun) =>
        pronoun.Gender != Gender.Unknown && pronoun.First <= _script.Sentences[sentence].First + 1;

    // "…, he says" at the end of a sentence tells more about what follows than how the sentence begins.
    private bool IsBesideCue(Mention mention) =>
        mention is { IsObject: false, IsPossessive: false }
        && mention.Kind is not MentionKind.Artefact
        && !_script.IsWord(mention.First, "it")
        && mention.End < _script.Tokens.Count
        && _script.Tokens[mention.End].Is(WordClass.Cue);

    // "One diplomat suggested that …": somebody new who may speak again as "the diplomat".
    private bool IsReportedOf(Mention mention) =>
        mention
            is {
                Kind: MentionKind.Nominal,
                IsObject: false,
                IsPossessive: false,
                IsDefinite: false
            }
        && mention.End < _script.Tokens.Count
        && _script.Tokens[mention.End].Is(WordClass.Cue);

    private void LookAhead()
    {
        var continuations = new Continuations(_script, _subjects);
        foreach (var draft in _drafts)
        {
            if (IsOpen(draft))
            {
                continuations.LookAhead(draft);
            }
        }
    }

    private IEnumerable<(Party Party, int Line)> NamedPeople()
    {
        var sentence = 0;
        for (var i = 0; i < _mentions.Count; i++)
        {
            while (i >= _mentionEnds[sentence])
            {
                sentence++;
            }

            if (
                _mentions[i] is
                { Kind: MentionKind.Name, Party: { Kind: SpeakerKind.Person } party }
            )
            {
                yield return (party, _script.Sentences[sentence].Line);
            }
        }
    }
}
