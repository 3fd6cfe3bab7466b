using System.Buffers;
using System.Text;
using NewsBot.Core.Articles;
using NewsBot.Core.Quotations;
using NewsBot.Core.Retrieval;
using NewsBot.Core.Statements;
using NewsBot.Core.Text;

namespace NewsBot.Core.Checking.Comparing;

/// <summary>Words of one speaker in one article, one behind the other, each with its sentence and its quotation.</summary>
internal sealed class SpokenWords
{
    /// <summary>More code units are not compared.</summary>
    private const int MaxLength = 100_000;

    private static readonly SearchValues<char> _sentenceEnds = SearchValues.Create(".!?\u2026");

    private readonly List<TextSpan> _stretches = [];
    private readonly List<Quotation> _quotationOf = [];
    private readonly List<int> _statementOf = [];
    private readonly int[] _stretchOfWord;

    private SpokenWords(Article article, IReadOnlyList<Statement> statements, bool isOwn)
    {
        (Article, Speaker, Confidence) = (article, statements[0].Speaker, statements[0].Confidence);
        Stance = statements[0].Stance;
        AddStretches(statements, isOwn);
        Words = Wording.Of(article.Clear, [.. _stretches]);
        _stretchOfWord = StretchOfWords();
        Sentences = SentenceOfWords();
    }

    private SpokenWords(Hit told)
    {
        (Article, Stance) = (told.Article, Stance.Said);
        _stretches.Add(told.Span);
        _statementOf.Add(0);
        Words = Wording.Of(told.Article.Clear, told.Span);
        _stretchOfWord = StretchOfWords();
        Sentences = SentenceOfWords();
    }

    /// <summary>The article.</summary>
    public Article Article { get; }

    /// <summary>Whose words they are, or <see langword="null"/>.</summary>
    public Speaker? Speaker { get; }

    /// <summary>How sure that is.</summary>
    public double Confidence { get; }

    /// <summary>How the article stands to whether they were said.</summary>
    public Stance Stance { get; }

    /// <summary>The words.</summary>
    public Wording Words { get; }

    /// <summary>The number of each word's sentence; one that the reporter breaks into is one.</summary>
    public int[] Sentences { get; }

    /// <summary>The words that stand in marks.</summary>
    public static SpokenWords Own(Article article, IReadOnlyList<Statement> statements) =>
        new(article, statements, isOwn: true);

    /// <summary>All words of a statement, those of the reporter for them too.</summary>
    public static SpokenWords All(Statement statement) =>
        new(statement.Article, [statement], isOwn: false);

    /// <summary>The words of an article itself, which are in no quotation.</summary>
    public static SpokenWords Told(Hit passage) => new(passage);

    /// <summary>The quotation that a word stands in.</summary>
    public Quotation QuotationOf(int word) => _quotationOf[_stretchOfWord[word]];

    /// <summary>Whether two words were said in one go.</summary>
    public bool AreOneStatement(int left, int right) =>
        _statementOf[_stretchOfWord[left]] == _statementOf[_stretchOfWord[right]];

    /// <summary>Some words, and what stands with them in their sentences.</summary>
    public Range SentencesOf(Range words)
    {
        var (start, count) = words.GetOffsetAndLength(Sentences.Length);
        var end = start + count;
        while (start > 0 && count > 0 && Sentences[start - 1] == Sentences[start])
        {
            start--;
        }

        while (end > 0 && end < Sentences.Length && Sentences[end] == Sentences[end - 1])
        {
            end++;
        }

        return start..end;
    }

    /// <summary>What stands between a word and the next: marks and spaces; a new line where they do not touch.</summary>
    public ReadOnlySpan<char> Behind(int word)
    {
        var (spans, stretch) = (Words.Spans, _stretchOfWord[word]);
        var isLast = word + 1 == spans.Length || _stretchOfWord[word + 1] != stretch;
        var end = isLast ? _stretches[stretch].End : spans[word + 1].Start;
        return Article.Text.AsSpan(spans[word].End, Math.Max(0, end - spans[word].End));
    }

    /// <summary>Some words as they stand, a space behind them.</summary>
    public string Text(Range words)
    {
        var text = new StringBuilder();
        var (start, count) = words.GetOffsetAndLength(Words.Words.Length);
        for (var i = start; i < start + count; i++)
        {
            text.Append(Words.Spans[i].Of(Article.Text));
            var behind = Behind(i).TrimEnd();
            foreach (var c in behind)
            {
                if (!QuotationMarks.IsDouble(c))
                {
                    text.Append(char.IsWhiteSpace(c) ? ' ' : c);
                }
            }

            if (behind.Length < Behind(i).Length || IsLastOfStretch(i))
            {
                text.Append(' ');
            }
        }

        return text.ToString();
    }

    private bool IsLastOfStretch(int word) =>
        word + 1 == _stretchOfWord.Length || _stretchOfWord[word + 1] != _stretchOfWord[word];

    private void AddStretches(IReadOnlyList<Statement> statements, bool isOwn)
    {
        var left = MaxLength;
        for (var i = 0; i < statements.Count; i++)
        {
            foreach (var part in statements[i].Parts)
            {
                foreach (var stretch in isOwn ? InMarks(part) : [part.Span])
                {
                    if (stretch.Length <= left)
                    {
                        left -= stretch.Length;
                        _stretches.Add(stretch);
                        _quotationOf.Add(part);
                        _statementOf.Add(i);
                    }
                }
            }
        }
    }

    private IEnumerable<TextSpan> InMarks(Quotation part)
    {
        if (part.Kind == QuotationKind.Direct)
        {
            return [part.Span];
        }

        var marked = new List<Stretch>();
        if (part.Kind == QuotationKind.Mixed)
        {
            new MarkScanner(Article.Text).Scan(part.Span, goesOn: false, marked);
        }

        return marked.Select(s => s.Inner);
    }

    private int[] StretchOfWords()
    {
        var stretches = new int[Words.Spans.Length];
        var stretch = 0;
        for (var i = 0; i < stretches.Length; i++)
        {
            while (!_stretches[stretch].Overlaps(Words.Spans[i]))
            {
                stretch++;
            }

            stretches[i] = stretch;
        }

        return stretches;
    }

    private int[] SentenceOfWords()
    {
        var found = new List<TextSpan>();
        foreach (var stretch in _stretches)
        {
            Article.AddSentences(stretch, found);
        }

        var starts = found.Select(s => s.Start).ToHashSet();
        var sentences = new int[Words.Spans.Length];
        for (var i = 1; i < sentences.Length; i++)
        {
            sentences[i] = sentences[i - 1] + (Begins(i, starts) ? 1 : 0);
        }

        return sentences;
    }

    // In a stretch the segmenter tells; where the reporter breaks in, what stands before and behind.
    private bool Begins(int word, HashSet<int> starts)
    {
        var (before, span) = (Words.Spans[word - 1], Words.Spans[word]);
        if (_stretchOfWord[word] == _stretchOfWord[word - 1])
        {
            for (var at = before.End; at <= span.Start; at++)
            {
                if (starts.Contains(at))
                {
                    return true;
                }
            }

            return false;
        }

        // Statements may be woven into each other: what stands before the last words is another.
        if (span.Start < before.End)
        {
            return true;
        }

        // "The road," said Ann Orr, "is shut": a comma before it goes on.
        // The next line of one paragraph goes on.
        var end = _stretches[_stretchOfWord[word - 1]].End;
        if (Article.Text.AsSpan(end, span.Start - end).IsWhiteSpace())
        {
            return Behind(word - 1).ContainsAny(_sentenceEnds);
        }

        var between = Article
            .Text.AsSpan(before.End, span.Start - before.End)
            .TrimEnd(QuotationMarks.AndBlanks);
        return Behind(word - 1).ContainsAny(_sentenceEnds) || !between.EndsWith(",");
    }
}
