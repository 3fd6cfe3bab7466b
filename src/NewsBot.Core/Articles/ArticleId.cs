namespace NewsBot.Core.Articles;

/// <summary>
/// Names an article: the id of a record, or the path of a page relative to its source, with <c>/</c>. Ordinal and
/// case-sensitive.
/// </summary>
/// <param name="Value">The id; not empty.</param>
public readonly record struct ArticleId(string Value) : IComparable<ArticleId>
{
    /// <summary>Ordinal order, the same on every machine.</summary>
    public int CompareTo(ArticleId other) => string.CompareOrdinal(Value, other.Value);

    /// <summary>The id as written.</summary>
    public override string ToString() => Value;

    /// <summary>Ordinal order.</summary>
    public static bool operator <(ArticleId left, ArticleId right) => left.CompareTo(right) < 0;

    /// <summary>Ordinal order.</summary>
    public static bool operator >(ArticleId left, ArticleId right) => left.CompareTo(right) > 0;

    /// <summary>Ordinal order.</summary>
    public static bool operator <=(ArticleId left, ArticleId right) => left.CompareTo(right) <= 0;

    /// <summary>Ordinal order.</summary>
    public static bool operator >=(ArticleId left, ArticleId right) => left.CompareTo(right) >= 0;
}
