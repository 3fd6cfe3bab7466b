namespace NewsBot.Evaluation;

/// <summary>A named figure.</summary>
/// <param name="Name">Its name, the same in JSON and on screen.</param>
/// <param name="Value">The value; <see langword="null"/> where nothing counts towards it.</param>
/// <param name="IsCount">Whether it is a whole number of things and no share or mean.</param>
internal readonly record struct Figure(string Name, double? Value, bool IsCount = false)
{
    /// <summary>A number of things.</summary>
    public static Figure Count(string name, int value) => new(name, value, IsCount: true);

    /// <summary>A share or mean, to four digits.</summary>
    public static Figure Share(string name, double sum, int of) =>
        new(name, of == 0 ? null : Rounding.ToDigits(sum / of, Rounding.Kept));

    /// <summary>A share or mean to the last digit, 0 of nothing.</summary>
    public static Figure Exact(string name, double sum, int of) =>
        new(name, of == 0 ? 0 : sum / of);
}
