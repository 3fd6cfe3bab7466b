using System.Collections.Immutable;
using NewsBot.Core.Language;
using NewsBot.Core.Pages;
using NewsBot.Core.Text;

namespace NewsBot.Core.Articles;

/// <summary>A page after reading. Immutable: another text under the same id is a new version, never a change.</summary>
public sealed class Article
{
    /// <summary>Its name in the corpus.</summary>
    public required ArticleId Id { get; init; }

    /// <summary>The source text as given, frozen; every span of the program points into such a text.</summary>
    public required string Text { get; init; }

    /// <summary>What each line is, in the order of the text.</summary>
    public required ImmutableArray<Block> Blocks { get; init; }

    /// <summary>The text as a reader sees it, the lines of each paragraph as one; made when it is first wanted.</summary>
    public ClearText Clear => field ??= ClearText.Of(Text, [.. Blocks.Select(b => b.Span)]);

    /// <summary>
    /// The article on its clear text, for rules that look at letters: their spans are those of <see cref="Clear"/>. Itself where
    /// nothing is hidden; without blocks of which nothing is seen.
    /// </summary>
    internal Article AsRead =>
        Clear.IsSource
            ? this
            : field ??= new Article
            {
                Id = Id,
                Text = Clear.Text,
                Blocks =
                [
                    .. Blocks
                        .Select(b => new Block(b.Kind, Clear.FromSource(b.Span)))
                        .Where(b => !b.Span.IsEmpty),
                ],
                Title = Title,
                Published = Published,
                Outlet = Outlet,
                Section = Section,
                Language = Language,
                Url = Url,
                Authors = Authors,
            };

    /// <summary>The headline; empty where the page has none.</summary>
    public string Title { get; init; } = "";

    /// <summary>When it was first published.</summary>
    public PublicationDate Published { get; init; }

    /// <summary>The publisher, or <see langword="null"/>.</summary>
    public string? Outlet { get; init; }

    /// <summary>The section of the outlet, or <see langword="null"/>.</summary>
    public string? Section { get; init; }

    /// <summary>Where it stands on the web, or <see langword="null"/>: then it is cited by its id and line.</summary>
    public string? Url { get; init; }

    /// <summary>The language it is written in, or <see langword="null"/> where it has too little text to tell.</summary>
    public WrittenLanguage? Language { get; init; }

    /// <summary>Whether the program can read it: rules and word lists are those of English.</summary>
    public bool IsReadable => Language is null || Language == WrittenLanguage.English;

    /// <summary>What is wrong with the article for whoever runs the program, a sentence each; mostly nothing.</summary>
    public IEnumerable<string> Remarks
    {
        get
        {
            if (!IsReadable)
            {
                yield return $"not English but {Language!.Name} ({Language.Code}): kept and found, but not answered from";
            }

            if (Clear.IsGarbled)
            {
                yield return "garbled: characters are lost, it was saved in a wrong encoding";
            }
        }
    }

    /// <summary>Names of who wrote it; may be empty.</summary>
    public ImmutableArray<string> Authors { get; init; } = [];

    /// <summary>
    /// Whether <paramref name="other"/> says the same: an article whose text is the same but of which more is known beside it
    /// is another version.
    /// </summary>
    public bool IsSameVersion(Article other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return string.Equals(Text, other.Text, StringComparison.Ordinal)
            && Published == other.Published
            && Outlet == other.Outlet
            && Section == other.Section
            && Url == other.Url
            && Title == other.Title;
    }

    /// <summary>
    /// Adds the sentences of a stretch of the text, in order: those of its clear text, so they go on over the lines of a
    /// paragraph.
    /// </summary>
    public void AddSentences(TextSpan within, ICollection<TextSpan> sentences)
    {
        ArgumentNullException.ThrowIfNull(sentences);
        if (Clear.IsSource)
        {
            SentenceSegmenter.Segment(Text, within, sentences);
            return;
        }

        var found = new List<TextSpan>();
        SentenceSegmenter.Segment(Clear.Text, Clear.FromSource(within), found);
        foreach (var sentence in found)
        {
            sentences.Add(Clear.ToSource(sentence));
        }
    }

    /// <summary>The first sentence of a stretch of the text; empty where there is none.</summary>
    public TextSpan FirstSentence(TextSpan within) =>
        Clear.ToSource(SentenceSegmenter.First(Clear.Text, Clear.FromSource(within)));

    /// <summary>Number of the line, from 1, on which the code unit at <paramref name="offset"/> stands.</summary>
    public int LineOf(int offset) =>
        1 + Text.AsSpan(0, Math.Clamp(offset, 0, Text.Length)).Count('\n');

    /// <summary>The block that stands at <paramref name="offset"/>, or <see langword="null"/> between blocks.</summary>
    public Block? BlockAt(int offset)
    {
        var (low, high) = (0, Blocks.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var span = Blocks[middle].Span;
            if (offset < span.Start)
            {
                high = middle - 1;
            }
            else if (offset >= span.End)
            {
                low = middle + 1;
            }
            else
            {
                return Blocks[middle];
            }
        }

        return null;
    }
}
