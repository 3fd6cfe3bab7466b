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
}
