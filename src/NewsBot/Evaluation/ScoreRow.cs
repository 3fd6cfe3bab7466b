using System.Collections.Immutable;

namespace NewsBot.Evaluation;

/// <summary>The figures of all questions, or of those of one type.</summary>
/// <param name="Type">The type, or <see cref="RowsByType{TTally}.All"/>.</param>
/// <param name="Figures">The figures, in the order to print them; a single one without a name is called as the row.</param>
internal sealed record ScoreRow(string Type, ImmutableArray<Figure> Figures)
{
    /// <summary>A row that is one figure.</summary>
    public static ScoreRow Of(Figure figure) => new(figure.Name, [figure with { Name = "" }]);
}
