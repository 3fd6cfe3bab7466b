using NewsBot.Requests;

namespace NewsBot.Tests.Requests;

public sealed class CompositionTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("newsbot-prompts").FullName;

    [Fact]
    public void Other_prompts_or_another_provider_make_another_answer()
    {
        Write("a.txt", "one");
        Write("b.txt", "two");
        var first = Composition.Of("test", _folder);

        Composition.Of("test", _folder).ShouldBe(first);
        Composition.Of("other", _folder).ShouldNotBe(first);
        first.Fingerprint.ShouldStartWith("test:");

        Write("b.txt", "three");
        Composition.Of("test", _folder).ShouldNotBe(first);
    }

    [Fact]
    public void Prompts_in_folders_below_count()
    {
        Write("a.txt", "one");
        var first = Composition.Of("test", _folder);
        Directory.CreateDirectory(Path.Combine(_folder, "below"));
        Write(Path.Combine("below", "b.txt"), "two");

        Composition.Of("test", _folder).ShouldNotBe(first);
    }

    [Fact]
    public void Without_prompts_the_provider_alone_counts() =>
        Composition.Of("test", Path.Combine(_folder, "none")).Fingerprint.ShouldBe("test");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private void Write(string name, string text) =>
        File.WriteAllText(Path.Combine(_folder, name), text);
}
