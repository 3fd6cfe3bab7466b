using NewsBot.Core.Articles;
using NewsBot.Core.Pages;
using NewsBot.Core.Quotations.Reported;
using NewsBot.Core.Quotations.Stances;

namespace NewsBot.Core.Quotations;

/// <summary>One reading of one article: everybody it names first, then sentence by sentence who says what.</summary>
internal sealed class QuotationReader
{
    private const int NamesInRow = 2;

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
    public static List<QuotationDraft> Read(
        Article article,
        CancellationToken cancellationToken = default
    )
    {
        var script = ScriptReader.Read(article, cancellationToken);
        var reader = new QuotationReader(article, script);
        reader.MeetCast(cancellationToken);
        reader.ReadSentences(cancellationToken);
        reader.LookAhead();
        new StanceReader(script).Read(reader._drafts);
        Interviews.AddTo(script, reader.NamedPeople(), reader._drafts);
        Transcripts.AddTo(script, reader._cast, reader._drafts);
        new Headlines(article, reader._cast).AddTo(reader._drafts);
        reader._pulls.AddTo(reader._drafts);
        reader._drafts.Sort((a, b) => a.Span.Start.CompareTo(b.Span.Start));
        return reader._drafts;
    }

    private void MeetCast(CancellationToken cancellationToken)
    {
        var scanner = new MentionScanner(_script);
        var appositions = new Appositions(_script);
        for (var i = 0; i < _script.Sentences.Count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var from = _mentions.Count;
            scanner.Scan(_script.Sentences[i], _mentions);
            appositions.Join(_script.Sentences[i], _mentions, from);
            _mentionEnds[i] = _mentions.Count;
        }

        _pulls.Read();
        for (var i = 0; i < _script.Sentences.Count; i++)
        {
            var isRow = IsRow(_script.Sentences[i]);
            foreach (var mention in _mentions[(i == 0 ? 0 : _mentionEnds[i - 1]).._mentionEnds[i]])
            {
                if (!isRow || mention.End - mention.NameFirst <= NamesInRow)
                {
                    _names.Add(mention);
                }
            }
        }

        foreach (var mention in _mentions)
        {
            _names.LearnGender(mention);
        }
    }

    // Rows of a table run names and other cells together: a longer run of capitals than two names is none.
    private bool IsRow(Sentence sentence) =>
        _script.Lines[sentence.Line].Block.Kind == BlockKind.List
        && _script.Tokens[sentence.End - 1].Kind == TokenKind.Word;

    private void ReadSentences(CancellationToken cancellationToken)
    {
        var attributor = new SentenceAttributor(_script, _resolver);
        var reported = new ReportedSpeech(_script, _resolver);
        var continuations = new Continuations(_script, _subjects);
        var met = new SentenceSubjects(_script, _mentions, _cast, _resolver, _subjects);
        for (var i = 0; i < _script.Sentences.Count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var first = i == 0 ? 0 : _mentionEnds[i - 1];
            var from = _drafts.Count;
            met.Meet(i, first, _mentionEnds[i]);
            var view = new SentenceView(
                _script,
                _script.Sentences[i],
                _mentions,
                first,
                _mentionEnds[i]
            );
            attributor.Attribute(view, i, _drafts);
            reported.Add(view, i, from, _drafts);
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

            var line = _script.Sentences[sentence].Line;
            if (
                _mentions[i]
                    is { Kind: MentionKind.Name, Party: { Kind: SpeakerKind.Person } party }
                && _script.Lines[line].Block.Kind != BlockKind.Caption
            )
            {
                yield return (party, line);
            }
        }
    }
}
