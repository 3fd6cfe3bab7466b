using CsCheck;
using NewsBot.Core.Text;

namespace NewsBot.Tests.Text;

public sealed class WordRunsProperties
{
    private static readonly Gen<string> _words = Gen.OneOfConst("a", "b", "ab", "c")
        .Array[1, 8]
        .Select(words => string.Join(' ', words));

    [Fact]
    public void The_first_run_that_stands_in_a_text_is_found() =>
        Gen.Select(_words.Array[0, 6], _words)
            .Sample(
                (runs, text) =>
                {
                    var table = new WordRuns();
                    foreach (var (number, run) in runs.Index())
                    {
                        table.Add(run, number);
                    }

                    var expected = Array.FindIndex(
                        runs,
                        run => $" {text} ".Contains($" {run} ", StringComparison.Ordinal)
                    );

                    (table.FirstIn(text) ?? -1).ShouldBe(expected);
                }
            );

    [Fact]
    public void Nothing_stands_in_nothing()
    {
        var table = new WordRuns();
        table.Add("", 0);
        table.Add("a", 1);

        table.FirstIn("").ShouldBeNull();
    }
}
