using NewsBot.Core.Articles;

namespace NewsBot.Core.Stories.Grouping;

/// <summary>An article among those that are like it.</summary>
/// <param name="article">The article.</param>
/// <param name="slot">Its place in the arrays of the graph.</param>
/// <param name="standsAlone">Whether it is a round-up or the like, which belongs to no story of others.</param>
internal sealed class StoryNode(Article article, int slot, bool standsAlone)
{
    private Likeness[] _alike = [];
    private int _count;

    /// <summary>The article.</summary>
    public Article Article => article;

    /// <summary>Its place in the arrays of the graph.</summary>
    public int Slot => slot;

    /// <summary>Whether it belongs to no story of others.</summary>
    public bool StandsAlone => standsAlone;

    /// <summary>The number of its day; <see langword="null"/> where it is undated.</summary>
    public int? Day => article.Published.Day?.DayNumber;

    /// <summary>The story that it is in; <see langword="null"/> until stories are made.</summary>
    public StoryTree? Tree { get; set; }

    /// <summary>Its place among the articles of that story.</summary>
    public int Leaf { get; set; }

    /// <summary>Those that are like it at all, and how much.</summary>
    public ReadOnlySpan<Likeness> Alike => _alike.AsSpan(0, _count);

    /// <summary>Tells that another one is like it.</summary>
    public void Link(Likeness other)
    {
        if (_count == _alike.Length)
        {
            Array.Resize(ref _alike, _count + (_count / 2) + 2);
        }

        _alike[_count++] = other;
    }

    /// <summary>Forgets one that is like it.</summary>
    public void Unlink(int other)
    {
        var at = Array.FindIndex(_alike, 0, _count, l => l.Slot == other);
        _alike[at] = _alike[--_count];
    }
}
