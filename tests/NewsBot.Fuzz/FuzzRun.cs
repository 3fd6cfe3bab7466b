using System.Globalization;
using System.Text;
using NewsBot.Fuzz.Readers;

namespace NewsBot.Fuzz;

/// <summary>Feeds readers with inputs that are made up, and tells what they can't stand.</summary>
internal static class FuzzRun
{
    /// <summary>More findings of one reader tell nothing new.</summary>
    private const int MaxFindings = 10;

    /// <returns>0 where nothing is found, else 1.</returns>
    /// <exception cref="ArgumentException">There is no such reader.</exception>
    public static int Run(Bench bench, FuzzArguments arguments)
    {
        var all = All(bench);
        var chosen = all.Where(r => arguments.Reader is null || r.Name == arguments.Reader)
            .ToArray();
        if (chosen.Length == 0)
        {
            throw new ArgumentException(
                $"There is no reader {arguments.Reader}; there are {string.Join(", ", all.Select(r => r.Name))}.",
                nameof(arguments)
            );
        }

        return chosen.Sum(reader => Feed(reader, arguments)) > 0 ? 1 : 0;
    }

    private static Reader[] All(Bench bench)
    {
        var pages = Samples.Pages();
        var corpus = Bench.CorpusOf(Samples.Articles());
        return
        [
            PageInput.Create(Samples.PageBytes()),
            QuotationInput.Create(pages),
            QuestionInput.Create(bench, pages, corpus),
            ClaimInput.Create(bench, pages, corpus),
            DateInput.Create(pages),
        ];
    }

    private static int Feed(Reader reader, FuzzArguments arguments)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        var mutator = new Mutator(reader.Samples, new Random(arguments.Seed));
        var clock = TimeProvider.System;
        var started = clock.GetTimestamp();
        var runs = 0;
        while (
            found.Count < MaxFindings
            && (
                arguments.Duration is { } duration
                    ? clock.GetElapsedTime(started) < duration
                    : runs < arguments.Runs
            )
        )
        {
            runs++;
            var input = mutator.Next();
            if (Trial.Of(reader, input) is { } problem && found.Add(problem))
            {
                Tell(
                    reader,
                    arguments,
                    Minimiser.Shorten(reader, input, problem),
                    problem,
                    found.Count
                );
            }
        }

        System.Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{reader.Name}: {runs} inputs in {clock.GetElapsedTime(started).TotalSeconds:0} s, seed {arguments.Seed}, {found.Count} found"
            )
        );
        return found.Count;
    }

    private static void Tell(
        Reader reader,
        FuzzArguments arguments,
        string input,
        string problem,
        int number
    )
    {
        Directory.CreateDirectory(arguments.Out);
        var path = Path.Combine(arguments.Out, $"{reader.Name}-{arguments.Seed}-{number}.txt");
        File.WriteAllBytes(path, Encoding.Unicode.GetBytes(input));
        System.Console.WriteLine(
            $"{reader.Name}, seed {arguments.Seed}: {problem}\n  input of {input.Length} code units, as UTF-16: {path}"
        );
    }
}
