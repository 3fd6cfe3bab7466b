using NewsBot.Core.Articles;
using NewsBot.Core.Pages;
using NewsBot.Core.Quotations.Reported;
using NewsBot.Core.Quotations.Stances;

namespace NewsBot.Core.Quotations;

/// <summary>One reading of one article: everybody it names first, then sentence by sentence who says what.</summary>
internal sealed class QuotationReader
{
    private const int NamesInRow = 2;

    private readonly TokenizedText _tokenized;
    private readonly List<Mention> _mentions = [];
    private readonly int[] _mentionEnds;
    private readonly Entity?[] _subjects;
    private readonly EntityIndex _entities = new();
    private readonly EntityReader _names;
    private readonly MentionResolver _resolver;
    private readonly List<QuotationDraft> _drafts = [];
    private readonly PullQuotes _pulls;

    private QuotationReader(Article article, TokenizedText tokenized)
    {
        _tokenized = tokenized;
        _mentionEnds = new int[tokenized.Sentences.Count];
        _subjects = new Entity?[tokenized.Sentences.Count];
        _names = new EntityReader(tokenized, _entities);
        _resolver = new MentionResolver(tokenized, _entities, _names);
        _pulls = new PullQuotes(article, _entities);
    }

    /// <summary>The quotations of the article in the order of its text.</summary>
    public static List<QuotationDraft> Read(
        Article article,
        CancellationToken cancellationToken = default
    )
    {
        var tokenized = TokenizedTextReader.Read(article, cancellationToken);
        var reader = new QuotationReader(article, tokenized);
        reader.MeetEntities(cancellationToken);
        reader.ReadSentences(cancellationToken);
        reader.LookAhead();
        new Signatures(tokenized, reader._mentions, reader._resolver).Read(reader._drafts);
        new StanceReader(tokenized).Read(reader._drafts);

        // What follows a denial is not denied with it, and nobody's for all that the text tells.
        reader._drafts.RemoveAll(d => d is { IsReportedOn: true, Stance: not Stance.Said });
        Interviews.AddTo(tokenized, reader.NamedPeople(), reader._drafts);
        Transcripts.AddTo(tokenized, reader._entities, reader._drafts);
        new Headlines(article, reader._entities).AddTo(reader._drafts);
        reader._pulls.AddTo(reader._drafts);
        reader._drafts.Sort((a, b) => a.Span.Start.CompareTo(b.Span.Start));
        return reader._drafts;
    }

    private void MeetEntities(CancellationToken cancellationToken)
    {
        var scanner = new MentionScanner(_tokenized);
        var appositions = new Appositions(_tokenized);
        for (var i = 0; i < _tokenized.Sentences.Count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var from = _mentions.Count;
            scanner.Scan(_tokenized.Sentences[i], _mentions);
            appositions.Join(_tokenized.Sentences[i], _mentions, from);
            _mentionEnds[i] = _mentions.Count;
        }

        _pulls.Read();
        for (var i = 0; i < _tokenized.Sentences.Count; i++)
        {
            var isRow = IsRow(_tokenized.Sentences[i]);
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
        _tokenized.Lines[sentence.Line].Block.Kind == BlockKind.List
        && _tokenized.Tokens[sentence.End - 1].Kind == TokenKind.Word;

    private void ReadSentences(CancellationToken cancellationToken)
    {
        var attributor = new SentenceAttributor(_tokenized, _resolver);
        var reported = new ReportedSpeech(_tokenized, _resolver);
        var continuations = new Continuations(_tokenized, _subjects);
        var continued = new ContinuedReports(_tokenized);
        var met = new SentenceSubjects(_tokenized, _mentions, _entities, _resolver, _subjects);
        for (var i = 0; i < _tokenized.Sentences.Count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var first = i == 0 ? 0 : _mentionEnds[i - 1];
            var from = _drafts.Count;
            met.Meet(i, first, _mentionEnds[i]);
            var view = new SentenceView(
                _tokenized,
                _tokenized.Sentences[i],
                _mentions,
                first,
                _mentionEnds[i]
            );
            attributor.Attribute(view, i, _drafts);
            reported.Add(view, i, from, _drafts);
            if (
                _drafts.Count == from
                && from > 0
                && continued.Find(view, i, _drafts[^1], _subjects[i]) is { } draft
            )
            {
                _drafts.Add(draft);
            }

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
        draft is { Entity: null, Cue: null, Mention: null };

    private void LookAhead()
    {
        var continuations = new Continuations(_tokenized, _subjects);
        foreach (var draft in _drafts)
        {
            if (IsOpen(draft))
            {
                continuations.LookAhead(draft);
            }
        }
    }

    private IEnumerable<(Entity Entity, int Line)> NamedPeople()
    {
        var sentence = 0;
        for (var i = 0; i < _mentions.Count; i++)
        {
            while (i >= _mentionEnds[sentence])
            {
                sentence++;
            }

            var line = _tokenized.Sentences[sentence].Line;
            if (
                _mentions[i]
                    is { Kind: MentionKind.Name, Entity: { Kind: SpeakerKind.Person } entity }
                && _tokenized.Lines[line].Block.Kind != BlockKind.Caption
            )
            {
                yield return (entity, line);
            }
        }
    }
}
