using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace NewsBot.Tests.Architecture;

/// <summary>The adapter for Discord.Net is not built with the solution, so these rules are read off the sources.</summary>
public sealed partial class DiscordNetRules
{
    private const string Adapter = "NewsBot.DiscordNet";
    private const string Condition = "'$(DiscordNet)' == 'true'";

    private static readonly string[] _folders = ["src", "tests"];

    [Fact]
    public void Only_the_adapter_refers_to_the_package() =>
        Files("*.csproj")
            .Where(f =>
                References(f, "PackageReference")
                    .Any(r => Name(r).StartsWith("Discord.Net", StringComparison.Ordinal))
            )
            .Select(Path.GetFileNameWithoutExtension)
            .ShouldBe([Adapter]);

    [Fact]
    public void Only_the_adapter_uses_the_library() =>
        Files("*.cs")
            .Where(f => LibraryUse().IsMatch(File.ReadAllText(f)))
            .Select(f => Path.GetFileName(Path.GetDirectoryName(f)))
            .Distinct()
            .ShouldBe([Adapter]);

    [Fact]
    public void The_solution_does_not_know_the_adapter() =>
        File.ReadAllText(Path.Combine(Repository.Root, "NewsBot.sln")).ShouldNotContain(Adapter);

    [Fact]
    public void The_host_alone_refers_to_the_adapter_and_only_when_asked() =>
        Files("*.csproj")
            .SelectMany(f => References(f, "ProjectReference"))
            .Where(r => Name(r).Contains(Adapter, StringComparison.Ordinal))
            .Select(r => r.Parent!.Attribute("Condition")?.Value)
            .ShouldBe([Condition]);

    [Fact]
    public void The_adapter_shows_one_class_that_fills_the_port() =>
        Directory
            .EnumerateFiles(Path.Combine(Repository.Root, "src", Adapter), "*.cs")
            .SelectMany(f => PublicType().Matches(File.ReadAllText(f)))
            .Select(m => m.Value)
            .ShouldBe(["public sealed class DiscordNetClient : IDiscordClient"]);

    [GeneratedRegex(
        @"^(global )?using (static |\w+ = )?(global::)?Discord\b",
        RegexOptions.Multiline | RegexOptions.ExplicitCapture,
        1_000
    )]
    private static partial Regex LibraryUse();

    [GeneratedRegex(
        @"^public [^(\n]*\b(class|record|struct|interface|enum) \w+( : \w+)?",
        RegexOptions.Multiline | RegexOptions.ExplicitCapture,
        1_000
    )]
    private static partial Regex PublicType();

    private static IEnumerable<string> Files(string pattern) =>
        _folders
            .SelectMany(folder =>
                Directory.EnumerateFiles(
                    Path.Combine(Repository.Root, folder),
                    pattern,
                    SearchOption.AllDirectories
                )
            )
            .Where(f =>
                !f.Contains(
                    $"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}",
                    StringComparison.Ordinal
                )
            );

    private static IEnumerable<XElement> References(string project, string kind) =>
        XDocument.Load(project).Descendants(kind);

    private static string Name(XElement reference) => reference.Attribute("Include")?.Value ?? "";
}
