using NewsBot.Core.Quotations;
using NewsBot.Tests.Articles;

namespace NewsBot.Tests.Quotations;

/// <summary>A sentence of a test in which marks show where something begins or ends: <c>[</c>, <c>]</c>, <c>|</c>, each once at most.</summary>
internal sealed class MarkedText
{
    private readonly string _marked;

    public MarkedText(string marked)
    {
        _marked = marked;
        Tokenized = TokenizedTextReader.Read(
            ArticleBuilder.Build("a", string.Concat(marked.Where(c => !IsMark(c))))
        );
    }

    public TokenizedText Tokenized { get; }

    /// <summary>Behind the last token of the first sentence.</summary>
    public int End => Tokenized.Sentences[0].End;

    /// <summary>The first token behind a mark, or <see langword="null"/> where the mark is not set.</summary>
    public int? Behind(char mark)
    {
        var at = _marked.IndexOf(mark);
        if (at < 0)
        {
            return null;
        }

        var start = at - _marked[..at].Count(IsMark);
        return Tokenized.Tokens.FindIndex(token => token.Start >= start);
    }

    private static bool IsMark(char c) => c is '[' or ']' or '|';
}
