using NewsBot.Core.Articles;
using NewsBot.Core.Pages;
using NewsBot.Core.Text;

namespace NewsBot.Core.Stories.Grouping;

/// <summary>Reads what an article is about.</summary>
internal static class StoryTermReader
{
    /// <summary>Sentences that an article opens with: who did what, where and when stands there.</summary>
    private const int Opening = 8;

    /// <summary>Sentences that are read; what a long article comes to behind them is something else.</summary>
    private const int Read = 60;

    /// <summary>So often the words of the headline count.</summary>
    private const float OfTitle = 3;

    private const int OpeningTerms = 80;
    private const int MainTerms = 20;

    /// <summary>Words that stand in more than a fifth of all articles are not looked at: they cost time and tell nothing.</summary>
    private const float LeastRarity = 1.5f;

    /// <summary>The share of the opening in how alike two articles are; the rest is that of what they speak of most.</summary>
    private const float OpeningShare = 0.9f;

    private const uint Prime = 16_777_619;
    private const uint OfOpening = 2_166_136_261;
    private const uint OfMain = 2_166_136_261 ^ 0x5bd1e995;

    /// <summary>The vector of an article.</summary>
    public static StoryTerms Of(Article article)
    {
        var read = article.AsRead;
        var (opening, main) = (new TermCounts(), new TermCounts());
        opening.Add(read.Title, OfTitle);
        main.Add(read.Title, OfTitle);
        var sentences = new List<TextSpan>();
        foreach (var block in read.Blocks)
        {
            if (block.Kind is BlockKind.Paragraph or BlockKind.List && sentences.Count < Read)
            {
                read.AddSentences(block.Span, sentences);
            }
        }

        for (var i = 0; i < sentences.Count && i < Read; i++)
        {
            main.Add(sentences[i].Of(read.Text));
            if (i < Opening)
            {
                opening.Add(sentences[i].Of(read.Text));
            }
        }

        return Join(
            opening.Heaviest(OpeningTerms, LeastRarity),
            main.Heaviest(MainTerms, LeastRarity)
        );
    }

    private static StoryTerms Join(
        List<(string Term, float Weight)> opening,
        List<(string Term, float Weight)> main
    )
    {
        var keys = new uint[opening.Count + main.Count];
        var weights = new ushort[keys.Length];
        for (var i = 0; i < keys.Length; i++)
        {
            var isOpening = i < opening.Count;
            var (term, weight) = isOpening ? opening[i] : main[i - opening.Count];
            keys[i] = Hash(term, isOpening ? OfOpening : OfMain);
            var share = MathF.Sqrt(isOpening ? OpeningShare : 1 - OpeningShare);
            weights[i] = (ushort)MathF.Round(weight * share * StoryTerms.One);
        }

        return new StoryTerms(keys, weights);
    }

    // FNV-1a: the same in every run, which the runtime's own hash is not.
    private static uint Hash(string term, uint hash)
    {
        foreach (var c in term)
        {
            hash = (hash ^ c) * Prime;
        }

        return hash;
    }
}
