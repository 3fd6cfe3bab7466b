namespace NewsBot.Core.Statements;

/// <summary>Items joined in pairs to connected components (union by the smaller root, so that order tells nothing).</summary>
internal sealed class Groups(int count)
{
    private readonly int[] _parents = [.. Enumerable.Range(0, count)];

    public void Join(int left, int right)
    {
        var (a, b) = (Root(left), Root(right));
        _parents[Math.Max(a, b)] = Math.Min(a, b);
    }

    public int Root(int item)
    {
        while (_parents[item] != item)
        {
            item = _parents[item] = _parents[_parents[item]];
        }

        return item;
    }

    /// <summary>The components of the items, by their first member.</summary>
    public IEnumerable<T[]> Of<T>(IReadOnlyList<T> items) =>
        Enumerable
            .Range(0, items.Count)
            .GroupBy(Root, i => items[i])
            .OrderBy(group => group.Key)
            .Select(group => group.ToArray());
}
