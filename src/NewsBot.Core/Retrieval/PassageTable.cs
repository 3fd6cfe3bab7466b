using NewsBot.Core.Text;

namespace NewsBot.Core.Retrieval;

/// <summary>The passages and articles of a segment, one array a property.</summary>
internal sealed class PassageTable
{
    /// <param name="firstPassage">The first passage of each article; one more entry ends the last.</param>
    /// <param name="starts">Start of each passage in its article's text, in UTF-16 code units.</param>
    /// <param name="ends">Its end.</param>
    /// <param name="lengths">Words of each passage that are index terms.</param>
    /// <param name="titleLengths">The same of each article's title and outlet.</param>
    public PassageTable(
        int[] firstPassage,
        int[] starts,
        int[] ends,
        int[] lengths,
        int[] titleLengths
    )
    {
        (FirstPassage, Starts, Ends, Lengths, TitleLengths) = (
            firstPassage,
            starts,
            ends,
            lengths,
            titleLengths
        );
        Article = new int[starts.Length];
        ArticleLengths = new int[titleLengths.Length];
        for (var article = 0; article < titleLengths.Length; article++)
        {
            for (
                var passage = firstPassage[article];
                passage < firstPassage[article + 1];
                passage++
            )
            {
                Article[passage] = article;
                ArticleLengths[article] += lengths[passage];
                TotalLength += lengths[passage];
            }

            TotalTitleLength += titleLengths[article];
        }
    }

    public int[] FirstPassage { get; }

    public int[] Starts { get; }

    public int[] Ends { get; }

    public int[] Lengths { get; }

    public int[] TitleLengths { get; }

    /// <summary>The article of each passage.</summary>
    public int[] Article { get; }

    /// <summary>Terms of all passages of each article.</summary>
    public int[] ArticleLengths { get; }

    public long TotalLength { get; }

    public long TotalTitleLength { get; }

    public int Count => Starts.Length;

    /// <summary>Where the passage stands in its article's text.</summary>
    public TextSpan Span(int passage) => new(Starts[passage], Ends[passage]);
}
