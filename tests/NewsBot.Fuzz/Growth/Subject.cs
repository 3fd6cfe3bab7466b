using System.Text;
using NewsBot.Core.Articles;
using NewsBot.Core.Snapshots;
using NewsBot.Rendering;

namespace NewsBot.Fuzz.Growth;

/// <summary>A page that is measured, with all that is made of it; each part is made when it is needed.</summary>
internal sealed class Subject(string text, CorpusSnapshot samples)
{
    private readonly Lazy<byte[]> _record = new(() =>
        Encoding.UTF8.GetBytes($$"""{"id":"page","text":{{ReplyJson.Print(text)}}}""")
    );
    private readonly Lazy<Article?> _article = new(() => Bench.Read(text));
    private readonly Lazy<CorpusSnapshot> _corpus = new(() =>
        Bench.CorpusOf(Bench.Read(text) is { } article ? [article] : [])
    );

    /// <summary>The page.</summary>
    public string Text => text;

    /// <summary>The page as a record.</summary>
    public byte[] Record => _record.Value;

    /// <summary>The article, or <see langword="null"/> where the page is skipped.</summary>
    public Article? Article => _article.Value;

    /// <summary>A corpus of this article alone.</summary>
    public CorpusSnapshot Corpus => _corpus.Value;

    /// <summary>A corpus of other articles.</summary>
    public CorpusSnapshot Samples => samples;
}
