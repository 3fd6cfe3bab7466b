namespace NewsBot.Core.Retrieval;

/// <summary>The parts of BM25 (Robertson and Zaragoza, "The Probabilistic Relevance Framework", 2009).</summary>
internal static class Bm25
{
    /// <summary>Rarity of a term, always above 0 (the form that Lucene uses).</summary>
    public static float Idf(int count, int frequency) =>
        MathF.Log(1f + ((count - frequency + 0.5f) / (frequency + 0.5f)));

    /// <summary>What <paramref name="frequency"/> occurrences are worth in a text of that norm; below k1 + 1.</summary>
    public static float Saturate(float frequency, float k1, float norm) =>
        frequency * (k1 + 1f) / (frequency + norm);

    /// <summary>k1, weighed by how long the text is.</summary>
    public static float Norm(float k1, float b, int length, float averageLength) =>
        k1 * (1f - b + (b * length / averageLength));
}
