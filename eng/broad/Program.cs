// Fits the weights by which questions for the news and for a story are told, and writes their tables.
//
//   dotnet run -c Release --project eng/broad -- TABLES LABELLED OTHERS...
//
// LABELLED are questions with their kind and topic; OTHERS are lines that ask for something in particular: JSON Lines with "text" or
// "question", or a page of docs with tables of questions. Prints for each list what is made of the tenth that was left out of a fit.
using System.Globalization;
using NewsBot.Broad;
using NewsBot.Core.Questions;

const int Parts = 10;
var labelled = Labelled.Read(args[1]).ToList();
var texts = labelled.Select(q => q.Text).ToHashSet(StringComparer.OrdinalIgnoreCase);
var all = labelled
    .Concat(args.Skip(2).SelectMany(Labelled.Others).Where(q => texts.Add(q.Text)))
    .ToList();

var left = Enumerable
    .Range(0, Parts)
    .Select(part => BroadFit.On([.. all.Where((_, i) => i % Parts != part)]).Model())
    .ToArray();
Print("left out", i => left[i % Parts]);
var fitted = BroadFit.On(all).Rounded();
var model = fitted.Model();
Print("fitted", _ => model);
Write("broad-weights", "feature, weight for news, weight for a story", fitted.Kinds);
Write(
    "broad-topic-weights",
    "feature of a word (>), of a beginning ([), of an end (]); weight",
    fitted.Topics
);

void Print(string name, Func<int, BroadModel> modelOf)
{
    var scores = new SortedDictionary<string, Score>(StringComparer.Ordinal);
    for (var i = 0; i < all.Count; i++)
    {
        var read = BroadQuestionReader.Read(all[i].Text, all[i].Words, null, modelOf(i));
        foreach (var of in new[] { all[i].List, "all" })
        {
            scores.TryAdd(of, new Score());
            scores[of].Add(all[i], read);
        }
    }

    foreach (var (list, score) in scores)
    {
        Console.WriteLine($"{name, -9} {list, -5} {score}");
    }
}

void Write(string name, string columns, Dictionary<string, double[]> weights) =>
    File.WriteAllLines(
        Path.Combine(args[0], $"{name}.txt"),
        [
            $"# Weights of BroadModel: {columns}, tabs between. Fitted by eng/fit-broad on {all.Count} questions, all written for",
            "# this project (tests/sets/seen/broad.jsonl and, as what asks for something in particular, its small talk and the questions of",
            "# docs/conversations.md); not changed by hand. docs/stories.md tells how.",
            "",
            .. weights
                .OrderBy(w => w.Key, StringComparer.Ordinal)
                .Select(w =>
                    string.Join(
                        '\t',
                        w.Value.Select(v => v.ToString("0.##", CultureInfo.InvariantCulture))
                            .Prepend(w.Key)
                    )
                ),
        ]
    );
