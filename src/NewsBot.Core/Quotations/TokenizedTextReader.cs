using NewsBot.Core.Articles;
using NewsBot.Core.Language;
using NewsBot.Core.Pages;

namespace NewsBot.Core.Quotations;

/// <summary>Reads an article's running text into a <see cref="TokenizedText"/>.</summary>
internal sealed class TokenizedTextReader
{
    private readonly Article _article;
    private readonly TokenizedText _tokenized;
    private readonly MarkScanner _marks;
    private readonly LineLexer _lexer;

    private TokenizedTextReader(Article article)
    {
        _article = article;
        _tokenized = new TokenizedText(article.Text, [], [], [], []);
        _marks = new MarkScanner(article.Text);
        _lexer = new LineLexer(article.Text, _tokenized.Tokens);
    }

    /// <summary>The tokenized of one line.</summary>
    public static TokenizedText Read(Article article, Block line)
    {
        var reader = new TokenizedTextReader(article);
        reader.ReadLine(line, article.Blocks.Length, detached: true);
        new NameWords(reader._tokenized).Settle();
        new CueNouns(reader._tokenized).Settle();
        return reader._tokenized;
    }

    /// <summary>The tokenized of the paragraphs and lists, then of the captions; empty where the article has none.</summary>
    public static TokenizedText Read(Article article, CancellationToken cancellationToken = default)
    {
        var reader = new TokenizedTextReader(article);
        var detached = true;
        for (var i = 0; i < article.Blocks.Length; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var block = article.Blocks[i];
            if (block.Kind is BlockKind.Paragraph or BlockKind.List || reader.IsSignature(block))
            {
                reader.ReadLine(block, i, detached);
                detached = false;
            }
            else
            {
                detached |= block.Kind == BlockKind.CrossHead;
            }
        }

        reader.ReadCaptions();
        new NameWords(reader._tokenized).Settle();
        new CueNouns(reader._tokenized).Settle();
        return reader._tokenized;
    }

    // "— Ann Orr, pilot" below words in marks looks like a heading.
    private bool IsSignature(Block block) =>
        block.Kind == BlockKind.CrossHead
        && block.Span.Of(_article.Text) is ['\u2014' or '\u2013' or '-' or '(', ..];

    // Captions stand beside the text, wherever the page has them.
    private void ReadCaptions()
    {
        foreach (var block in _article.Blocks)
        {
            if (block.Kind == BlockKind.Caption)
            {
                ReadLine(block, _article.Blocks.Length, detached: true);
            }
        }
    }

    private void ReadLine(Block block, int index, bool detached)
    {
        var stretch = _tokenized.Stretches.Count;
        var token = _tokenized.Tokens.Count;
        var sentence = _tokenized.Sentences.Count;
        _marks.Scan(block.Span, GoesOn(index), _tokenized.Stretches);
        _lexer.Cut(block.Span, _tokenized.Stretches, stretch);
        CutSentences(token);
        _tokenized.Lines.Add(new BodyLine(block, sentence, _tokenized.Sentences.Count, detached));
    }

    private bool GoesOn(int index)
    {
        for (var i = index + 1; i < _article.Blocks.Length; i++)
        {
            if (_article.Blocks[i].Kind is BlockKind.Paragraph or BlockKind.List)
            {
                return _marks.Opens(_article.Blocks[i].Span);
            }
        }

        return false;
    }

    private void CutSentences(int first)
    {
        var tokens = _tokenized.Tokens;
        for (var i = first; i < tokens.Count; i++)
        {
            var end =
                EndsSentence(i) ? i + 1
                : i + 1 - first == Sentence.MaxTokens ? EndOfPiece(first, i + 1)
                : 0;
            if (end > 0)
            {
                _tokenized.Sentences.Add(new Sentence(first, end, _tokenized.Lines.Count));
                (first, i) = (end, end - 1);
            }
        }

        if (first < tokens.Count)
        {
            _tokenized.Sentences.Add(new Sentence(first, tokens.Count, _tokenized.Lines.Count));
        }
    }

    // Text without an end is cut where it parts words of one from those of another, if it does: before "and" or words in
    // marks that follow a name, behind a comma.
    private int EndOfPiece(int first, int end)
    {
        var tokens = _tokenized.Tokens;
        for (var i = end - 1; i > (first + end) / 2; i--)
        {
            var before = tokens[i - 1];
            if (
                before.Kind is TokenKind.Comma or TokenKind.Break
                || (tokens[i].Is(WordClass.Conjunction) && before.Kind != TokenKind.Quote)
                || (tokens[i].Kind == TokenKind.Quote && before.IsName)
            )
            {
                return i;
            }
        }

        return end;
    }

    private bool EndsSentence(int i)
    {
        var tokens = _tokenized.Tokens;
        var hasNext = i + 1 < tokens.Count;
        if (tokens[i].Kind == TokenKind.Stop)
        {
            return !(hasNext && tokens[i + 1].Kind == TokenKind.Stop);
        }

        if (tokens[i].Kind != TokenKind.Quote || !hasNext)
        {
            return false;
        }

        var inner = _tokenized.Stretches[tokens[i].Quote].Inner;
        var last = _tokenized.Text[inner.End - 1];
        var next = tokens[i + 1];
        if (!IsEnd(last) || next.Kind is not (TokenKind.Word or TokenKind.Quote))
        {
            return false;
        }

        return next.Kind == TokenKind.Quote
            || (next.IsCapital && !(last != '.' && IsReportedFrom(i + 1)));
    }

    // "Why now?" Ms Orr asked: the question ends, the sentence does not. But not: "Why now?" Ms Orr said it was late.
    private bool IsReportedFrom(int first)
    {
        var tokens = _tokenized.Tokens;
        for (var i = first; i < tokens.Count && i < first + 24; i++)
        {
            if (tokens[i].Kind is TokenKind.Stop or TokenKind.Quote)
            {
                return false;
            }

            if (tokens[i].Is(WordClass.Cue) && !tokens[i].IsCapital)
            {
                return !OpensClause(i + 1);
            }
        }

        return false;
    }

    private bool OpensClause(int i) =>
        i < _tokenized.Tokens.Count
        && _tokenized.Tokens[i] is { Kind: TokenKind.Word } next
        && (
            next.Is(WordClass.Determiner | WordClass.Pronoun)
            || next.IsName
            || _tokenized.IsWord(i, "that")
        );

    private static bool IsEnd(char c) => c is '.' or '!' or '?' or '\u2026';
}
