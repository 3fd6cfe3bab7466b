using NewsBot.Core.Pages;
using NewsBot.Core.Text;

namespace NewsBot.Core.Articles.Copies;

/// <summary>The runs of words of a text, as hashes: two texts are as much the same as the share of runs that they have in common.</summary>
internal static class Shingles
{
    /// <summary>Words in a run: so many in a row are seldom the same by chance.</summary>
    private const int Words = 4;

    private const ulong Prime = 1_099_511_628_211;
    private const ulong Basis = 14_695_981_039_346_656_037;

    /// <summary>The runs of a text; none of one that is shorter than a run.</summary>
    public static HashSet<ulong> Of(ReadOnlySpan<char> text)
    {
        var runs = new HashSet<ulong>();
        Add(text, runs);
        return runs;
    }

    /// <summary>The runs of the paragraphs of an article; none goes from one into the next.</summary>
    public static HashSet<ulong> Of(Article article)
    {
        var read = article.AsRead;
        var runs = new HashSet<ulong>();
        foreach (var block in read.Blocks)
        {
            if (block.Kind is BlockKind.Paragraph or BlockKind.List)
            {
                Add(block.Span.Of(read.Text), runs);
            }
        }

        return runs;
    }

    /// <summary>The share of runs that are in both: of those that are in either (Jaccard's coefficient).</summary>
    public static double Resemblance(HashSet<ulong> left, HashSet<ulong> right)
    {
        var (few, many) = left.Count < right.Count ? (left, right) : (right, left);
        var both = few.Count(many.Contains);
        return both == 0 ? 0 : both / (double)(left.Count + right.Count - both);
    }

    private static void Add(ReadOnlySpan<char> text, HashSet<ulong> runs)
    {
        Span<ulong> last = stackalloc ulong[Words];
        var count = 0;
        foreach (var token in new WordTokenizer(text))
        {
            last[count++ % Words] = HashOf(text[token.Start..token.End]);
            if (count >= Words)
            {
                var run = Basis;
                for (var i = 0; i < Words; i++)
                {
                    run = (run ^ last[(count + i) % Words]) * Prime;
                }

                runs.Add(run);
            }
        }
    }

    // FNV-1a (Fowler, Noll and Vo) over letters as they compare.
    private static ulong HashOf(ReadOnlySpan<char> word)
    {
        var hash = Basis;
        foreach (var c in CharFolding.Fold(word))
        {
            hash = (hash ^ c) * Prime;
        }

        return hash;
    }
}
