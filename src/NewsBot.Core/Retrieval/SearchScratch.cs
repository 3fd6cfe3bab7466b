using System.Buffers;

namespace NewsBot.Core.Retrieval;

/// <summary>Score arrays of one search over one segment, rented and given back; one thread at a time.</summary>
internal sealed class SearchScratch : IDisposable
{
    private readonly List<int> _touched = [];

    public SearchScratch(Segment segment)
    {
        PassageScores = ArrayPool<float>.Shared.Rent(segment.PassageCount);
        ArticleScores = ArrayPool<float>.Shared.Rent(segment.Articles.Length);
        PassageScores.AsSpan(0, segment.PassageCount).Clear();
        ArticleScores.AsSpan(0, segment.Articles.Length).Clear();
    }

    public float[] PassageScores { get; }

    public float[] ArticleScores { get; }

    /// <summary>Articles with a score, each once, in no order.</summary>
    public List<int> Touched => _touched;

    public void AddToArticle(int article, float score)
    {
        if (ArticleScores[article] == 0)
        {
            _touched.Add(article);
        }

        // Never 0, also where a weight is: a touched article is listed once.
        ArticleScores[article] += MathF.Max(score, float.Epsilon);
    }

    public void Dispose()
    {
        ArrayPool<float>.Shared.Return(PassageScores);
        ArrayPool<float>.Shared.Return(ArticleScores);
    }
}
