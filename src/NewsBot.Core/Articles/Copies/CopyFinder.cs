using System.Runtime.InteropServices;
using NewsBot.Core.Pages;

namespace NewsBot.Core.Articles.Copies;

/// <summary>Finds articles that print the same text: cut, with another headline, some words changed or a paragraph of their own.</summary>
/// <remarks>
/// Articles that share a band of the least hashes of their shingles are looked at (MinHash: Broder, "On the resemblance and containment of
/// documents", 1997; bands: Leskovec, Rajaraman and Ullman, "Mining of Massive Datasets", 3.4), and are copies when as much of their
/// shingles is the same. Copies of copies are copies.
/// </remarks>
internal static class CopyFinder
{
    /// <summary>
    /// So much of the shingles of both is the same at least. What follows a report and repeats half of it has a third; a copy that lost a
    /// third of the text and has each twentieth word changed has .45.
    /// </summary>
    private const double LeastResemblance = 0.4;

    // Of two articles with .4 in common 88 of 100 share a band, with .5 more than 98, with .1 three.
    private const int Bands = 32;
    private const int Rows = 3;

    /// <summary>A text that many print is held against so many of them.</summary>
    private const int MostInBand = 4;

    /// <summary>Shorter texts are notices that are the same by their form.</summary>
    private const int LeastShingles = 25;

    /// <summary>The texts that several of the articles print, in the order of who had them first.</summary>
    /// <param name="articles">Each once, in any order.</param>
    public static List<CopiedText> In(IReadOnlyCollection<Article> articles)
    {
        Article[] ordered =
        [
            .. articles.OrderBy(MomentOf).ThenBy(a => a.Id.Value, StringComparer.Ordinal),
        ];
        var shingles = Array.ConvertAll(ordered, Shingles.Of);
        var groups = new int[ordered.Length];
        var bands = new Dictionary<(int Band, ulong Key), List<int>>();
        for (var i = 0; i < ordered.Length; i++)
        {
            groups[i] = i;
            if (shingles[i].Count >= LeastShingles)
            {
                foreach (var other in Met(bands, shingles[i], i))
                {
                    Join(groups, shingles, other, i);
                }
            }
        }

        return
        [
            .. Enumerable
                .Range(0, ordered.Length)
                .GroupBy(i => Root(groups, i), i => ordered[i])
                .Where(g => g.Count() > 1)
                .Select(g => new CopiedText(g.First(), [.. g.Skip(1)])),
        ];
    }

    // Whoever shares a band and came before; of many in a band the first stands for them.
    private static HashSet<int> Met(
        Dictionary<(int, ulong), List<int>> bands,
        HashSet<ulong> shingles,
        int article
    )
    {
        var met = new HashSet<int>();
        var least = LeastHashes(shingles);
        for (var band = 0; band < Bands; band++)
        {
            var key = 0UL;
            foreach (var hash in least.AsSpan(band * Rows, Rows))
            {
                key = Mix(key ^ hash);
            }

            ref var list = ref CollectionsMarshal.GetValueRefOrAddDefault(
                bands,
                (band, key),
                out _
            );
            list ??= [];
            met.UnionWith(list);
            if (list.Count < MostInBand)
            {
                list.Add(article);
            }
        }

        return met;
    }

    private static void Join(int[] groups, HashSet<ulong>[] shingles, int left, int right)
    {
        var (one, other) = (Root(groups, left), Root(groups, right));
        if (
            one != other
            && Shingles.Resemblance(shingles[left], shingles[right]) >= LeastResemblance
        )
        {
            groups[Math.Max(one, other)] = Math.Min(one, other);
        }
    }

    private static int Root(int[] groups, int of)
    {
        while (groups[of] != of)
        {
            of = groups[of] = groups[groups[of]];
        }

        return of;
    }

    private static ulong[] LeastHashes(HashSet<ulong> shingles)
    {
        var least = new ulong[Bands * Rows];
        Array.Fill(least, ulong.MaxValue);
        foreach (var shingle in shingles)
        {
            var seed = 0UL;
            foreach (ref var hash in least.AsSpan())
            {
                hash = Math.Min(hash, Mix(shingle ^ (seed += 0x9E3779B97F4A7C15)));
            }
        }

        return least;
    }

    // The finalizer of SplitMix64 (Steele, Lea and Flood 2014).
    private static ulong Mix(ulong value)
    {
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
        return value ^ (value >> 31);
    }

    // A page that tells the day alone may have been the first of it, but nobody can say so.
    private static DateTimeOffset MomentOf(Article article) =>
        article.Published switch
        {
            { Precision: DatePrecision.Unknown } => DateTimeOffset.MaxValue,
            { Precision: DatePrecision.Day } day => day.Instant!.Value.AddDays(1),
            var exact => exact.Instant!.Value,
        };
}
