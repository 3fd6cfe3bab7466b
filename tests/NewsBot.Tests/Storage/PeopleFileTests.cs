using NewsBot.Storage;

namespace NewsBot.Tests.Storage;

public sealed class PeopleFileTests
{
    [Fact]
    public async Task Bad_lines_are_named_by_number_and_passed_over()
    {
        var path = Path.GetTempFileName();
        await File.WriteAllTextAsync(
            path,
            """
            {"name":"Ann Orr","also":["The Iron Lady"],"roles":[{"role":"mayor","from":"2026-01-01"}],"pronoun":"she"}
            {"also":["nobody"]}
            not json
            {"name":"Tom Blake","roles":[{"role":"mayor","until":"soon"}]}
            {"name":"Tom Blake","pronoun":"it"}
            {"doc":"a","words":"The road is shut"}
            {"doc":"a","words":"The road is shut","by":"Ann Orr"}
            """
        );

        var (decisions, problems) = await PeopleFile.ReadAsync(path, CancellationToken.None);
        File.Delete(path);

        decisions.NameOf("the iron lady").ShouldBe("Ann Orr");
        string.Join(' ', problems.Select(p => p.Source.Split(':')[^1])).ShouldBe("2 3 4 5 6");
    }

    [Theory]
    [InlineData("""{"name":"Ann Orr","alsso":["The Iron Lady"]}""", "alsso", "also")]
    [InlineData("""{"Name":"Ann Orr"}""", "Name", "name")]
    [InlineData("""{"name":"Ann Orr","by":null}""", "by", "pronoun")]
    [InlineData(
        """{"name":"Ann Orr","roles":[{"role":"mayor","to":"2026-09-30"}]}""",
        "to",
        "until"
    )]
    [InlineData(
        """{"doc":"a","words":"The road is shut","by":"","name":"Ann Orr"}""",
        "name",
        "by"
    )]
    public async Task A_member_that_means_nothing_is_named_with_those_that_do(
        string line,
        string unknown,
        string known
    )
    {
        var path = Path.GetTempFileName();
        await File.WriteAllTextAsync(path, $"{{\"name\":\"Tom Blake\"}}\n{line}\n");

        var (_, problems) = await PeopleFile.ReadAsync(path, CancellationToken.None);
        File.Delete(path);

        var problem = problems.ShouldHaveSingleItem();
        problem.Source.ShouldBe($"{path}:2");
        problem.Reason.ShouldStartWith($"unknown member \"{unknown}\"; give ");
        problem.Reason.ShouldContain($"\"{known}\"");
    }

    [Fact]
    public async Task A_name_that_is_half_a_character_is_named_by_its_line()
    {
        var path = Path.GetTempFileName();
        await File.WriteAllTextAsync(path, """{"name":"Ann Orr","half \ud83e name":1}""");

        var (_, problems) = await PeopleFile.ReadAsync(path, CancellationToken.None);
        File.Delete(path);

        problems.ShouldHaveSingleItem().Source.ShouldBe($"{path}:1");
    }
}
