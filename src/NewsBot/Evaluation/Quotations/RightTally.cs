namespace NewsBot.Evaluation.Quotations;

/// <summary>How many of so many are right.</summary>
internal sealed class RightTally
{
    private int _right;

    /// <summary>How many there are.</summary>
    public int Count { get; private set; }

    /// <summary>Takes one.</summary>
    public void Add(bool isRight)
    {
        Count++;
        _right += isRight ? 1 : 0;
    }

    /// <summary>Their share.</summary>
    public Figure Share(string name) => Figure.Exact(name, _right, Count);
}
