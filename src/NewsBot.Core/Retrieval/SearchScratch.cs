using System.Buffers;

namespace NewsBot.Core.Retrieval;

/// <summary>Score arrays of one search over one segment, rented and given back; one thread at a time.</summary>
internal sealed class SearchScratch : IDisposable
{
    /// <summary>The score of a passage that may not be found.</summary>
    private const float Excluded = -1;

    private readonly List<int> _touched = [];
    private HashSet<int>? _withPhrase;

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

    /// <summary>Marks a passage that holds a phrase of the query, and adds what that is worth.</summary>
    public void AddPhrase(int passage, int article, float score)
    {
        AddToArticle(article, 0);
        PassageScores[passage] += MathF.Max(score, float.Epsilon);
        (_withPhrase ??= []).Add(passage);
    }

    /// <summary>Takes out every passage that holds no phrase.</summary>
    public void KeepPhrases(PassageTable table)
    {
        for (var passage = 0; passage < table.Count; passage++)
        {
            if (_withPhrase is null || !_withPhrase.Contains(passage))
            {
                PassageScores[passage] = Excluded;
            }
        }
    }

    /// <summary>The passage of an article with the highest score, the first of several; -1 where none may be found.</summary>
    public int BestPassage(PassageTable table, int article)
    {
        var best = -1;
        for (
            var passage = table.FirstPassage[article];
            passage < table.FirstPassage[article + 1];
            passage++
        )
        {
            if (
                PassageScores[passage] >= 0
                && (best < 0 || PassageScores[passage] > PassageScores[best])
            )
            {
                best = passage;
            }
        }

        return best;
    }

    public void Dispose()
    {
        ArrayPool<float>.Shared.Return(PassageScores);
        ArrayPool<float>.Shared.Return(ArticleScores);
    }
}
