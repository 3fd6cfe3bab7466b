// Fits the weights by which the page reader says what lines are, and writes their table.
//
//   dotnet run -c Release --project eng/lines -- TABLE MADE-ON[,MADE-ON...] FOLDER...
//
// MADE-ON are the folders of pages that the rules were made on. Prints for each folder what the rules alone, the features alone
// and both make of pages that were left out of the fit (nine parts, by page), and of pages that were fitted.
using System.Globalization;
using NewsBot.Core.Pages;
using NewsBot.Core.Pages.Blocks;
using NewsBot.Lines;

const int Parts = 9;
var madeOn = args[1].Split(',');
var pages = madeOn.Concat(args.Skip(2)).SelectMany(LabelledPage.Read).ToList();

Print("rules alone", page => null);
Held("features alone", feature => feature < LineFeature.RuleFurniture);
Held("rules as features", _ => true);
var fitted = Fit(_ => true, _ => true);
Print("fitted on all", _ => new LineModel(fitted));
File.WriteAllText(args[0], Table());

void Held(string name, Func<LineFeature, bool> takes)
{
    var parts = Enumerable
        .Range(0, Parts)
        .Select(part => new LineModel(Fit(i => i % Parts != part, takes)))
        .ToArray();
    Print(name, page => parts[pages.IndexOf(page) % Parts]);
}

float[] Fit(Func<int, bool> isIn, Func<LineFeature, bool> takes) =>
    ChainFit.On([
        .. Enumerable
            .Range(0, pages.Count)
            .Where(isIn)
            .SelectMany(i =>
                Example.Of(pages[i], madeOn.Contains(pages[i].Set, StringComparer.Ordinal), takes)
            ),
    ]);

void Print(string name, Func<LabelledPage, LineModel?> model)
{
    foreach (var set in pages.GroupBy(page => page.Set, StringComparer.Ordinal))
    {
        var score = new Score();
        foreach (var page in set)
        {
            var draft = page.ByRules();
            model(page)?.Apply(draft);
            score.Add(
                page.Gold,
                Enumerable.Range(0, draft.Count).Select(i => draft[i] ?? BlockKind.Furniture)
            );
        }

        Console.WriteLine($"{name, -18} {score}  {set.Key}");
    }
}

string Table()
{
    var names = LineModel.RowNames().ToArray();
    var lines = names.Select(
        (name, row) =>
            $"{name}: "
            + string.Join(
                ' ',
                fitted
                    .Skip(row * LineModel.Kinds)
                    .Take(LineModel.Kinds)
                    .Select(weight => weight.ToString("0.##", CultureInfo.InvariantCulture))
            )
    );
    return $"""
            # Weights of LineModel: for each thing that is seen of a line, of the one above and of the one below, how much it speaks for
            # each kind; and what follows each kind inside a run of lines and behind a blank one. Fitted by eng/lines (how: docs/pages.md)
            # on {pages.Count} labelled pages, all written for this project; not changed by hand.
            # {string.Join(' ', Enum.GetNames<BlockKind>())}

            """
        + string.Join('\n', lines)
        + "\n";
}
