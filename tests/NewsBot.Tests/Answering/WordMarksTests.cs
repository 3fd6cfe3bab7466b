using CsCheck;
using NewsBot.Core.Answering;

namespace NewsBot.Tests.Answering;

public sealed class WordMarksTests
{
    private const int Words = 150;

    private static readonly Gen<HashSet<int>> _set = Gen.Int[0, Words - 1].HashSet[0, 40];

    [Fact]
    public void Marks_are_sets_of_numbers() =>
        Gen.Select(_set, _set)
            .Sample(
                (left, right) =>
                {
                    var (a, b) = (Of(left), Of(right));
                    Numbers(a.Or(b)).ShouldBe(left.Union(right).Order());
                    Numbers(a.And(b)).ShouldBe(left.Intersect(right).Order());
                    Numbers(a.Or(default)).ShouldBe(left.Order());
                    Numbers(default(WordMarks).Or(a)).ShouldBe(left.Order());
                    Numbers(a.And(default)).ShouldBeEmpty();
                }
            );

    private static WordMarks Of(IEnumerable<int> numbers)
    {
        var marks = WordMarks.For(Words);
        foreach (var number in numbers)
        {
            marks.Set(number);
        }

        return marks;
    }

    private static IEnumerable<int> Numbers(WordMarks marks) =>
        Enumerable.Range(0, Words).Where(i => marks[i]);
}
