using NewsBot.Core.Pages.Blocks;

namespace NewsBot.Lines;

/// <summary>A page to fit on: for each line the rows of the model that it has, with their values, and its kind.</summary>
/// <param name="Lines">Row and value.</param>
/// <param name="Opens">Whether a blank line stands before each.</param>
/// <param name="Gold">The kind of each.</param>
/// <param name="Weight">How much the page counts.</param>
internal sealed record Example(
    (int Row, float Value)[][] Lines,
    bool[] Opens,
    int[] Gold,
    double Weight
)
{
    /// <summary>The examples a page makes.</summary>
    /// <param name="page">The page.</param>
    /// <param name="ofRules">
    /// Whether the rules were made on the page. They are right there more often than anywhere else, so half of its weight is
    /// counted without what they say.
    /// </param>
    /// <param name="takes">The features that are looked at.</param>
    public static IEnumerable<Example> Of(
        LabelledPage page,
        bool ofRules,
        Func<LineFeature, bool> takes
    )
    {
        if (!ofRules)
        {
            return [Make(page, takes, 1)];
        }

        return
        [
            Make(page, takes, 0.5),
            Make(page, feature => takes(feature) && feature < LineFeature.RuleFurniture, 0.5),
        ];
    }

    private static Example Make(LabelledPage page, Func<LineFeature, bool> takes, double weight)
    {
        var draft = page.ByRules();
        var features = LineFeatures.Of(draft);
        var lines = new (int, float)[draft.Count][];
        for (var i = 0; i < draft.Count; i++)
        {
            var rows = new List<(int, float)>();
            for (var f = 0; f < LineFeatures.Count; f++)
            {
                Add(i, f, f);
            }

            for (var f = 0; f < LineFeatures.OfNeighbours; f++)
            {
                Add(i - 1, f, LineFeatures.Count + f);
                Add(i + 1, f, LineFeatures.Count + LineFeatures.OfNeighbours + f);
            }

            lines[i] = [.. rows];

            void Add(int line, int feature, int row)
            {
                if (
                    line >= 0
                    && line < draft.Count
                    && features[line][feature] != 0
                    && takes((LineFeature)feature)
                )
                {
                    rows.Add((row, features[line][feature]));
                }
            }
        }

        return new Example(
            lines,
            [.. draft.Lines.Select(line => line.OpensRun)],
            [.. page.Gold.Select(kind => (int)kind)],
            weight
        );
    }
}
