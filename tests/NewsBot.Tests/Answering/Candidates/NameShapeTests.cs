using NewsBot.Core.Answering.Candidates;
using NewsBot.Core.Text;

namespace NewsBot.Tests.Answering.Candidates;

public sealed class NameShapeTests
{
    [Theory]
    [InlineData("The The's", "")]
    [InlineData("The", "")]
    [InlineData("and", "")]
    [InlineData("Ada Orr", "Ada Orr")]
    [InlineData("Trade Minister Ada Orr", "Ada Orr")]
    [InlineData("Ada Orr and Minister Tom Blake", "Ada Orr|Tom Blake")]
    [InlineData("Ada Orr of Kell", "Ada Orr")]
    public void Persons_are_read_of_a_name(string name, string persons) =>
        NameShape
            .Persons(name, new TextSpan(0, name.Length))
            .Select(span => span.Of(name).ToString())
            .ShouldBe(persons.Split('|', StringSplitOptions.RemoveEmptyEntries));
}
