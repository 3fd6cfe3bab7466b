using NewsBot.Core.Text;

namespace NewsBot.Core.Retrieval;

/// <summary>The passages and articles of a segment, one array a property.</summary>
internal sealed class PassageTable
{
    /// <param name="firstPassage">The first passage of each article; one more entry ends the last.</param>
    /// <param name="starts">Start of each passage in its article's text, in UTF-16 code units.</param>
    /// <param name="ends">Its end.</param>
    /// <param name="lengths">Words of each passage that are index terms.</param>
    /// <param name="headLengths">The same of each article's head.</param>
    public PassageTable(
        int[] firstPassage,
        int[] starts,
        int[] ends,
        int[] lengths,
        int[] headLengths
    )
    {
        (FirstPassage, Starts, Ends, Lengths, HeadLengths) = (
            firstPassage,
            starts,
            ends,
            lengths,
            headLengths
        );
        Article = new int[starts.Length];
        ArticleLengths = new int[headLengths.Length];
        for (var article = 0; article < headLengths.Length; article++)
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

            TotalHeadLength += headLengths[article];
        }
    }

    public int[] FirstPassage { get; }

    public int[] Starts { get; }

    public int[] Ends { get; }

    public int[] Lengths { get; }

    public int[] HeadLengths { get; }

    /// <summary>The article of each passage.</summary>
    public int[] Article { get; }

    /// <summary>Terms of all passages of each article.</summary>
    public int[] ArticleLengths { get; }

    public long TotalLength { get; }

    public long TotalHeadLength { get; }

    public int Count => Starts.Length;

    /// <summary>The first passage of the article, or an empty span.</summary>
    public TextSpan FirstSpanOf(int article) =>
        FirstPassage[article] < FirstPassage[article + 1] ? Span(FirstPassage[article]) : default;

    /// <summary>Where the passage stands in its article's text.</summary>
    public TextSpan Span(int passage) => new(Starts[passage], Ends[passage]);
}
