using System.Text;
using NewsBot.Core.Pages;

namespace NewsBot.Tests.Pages;

/// <summary>
/// Compares what is read off a page with <c>Expectations/&lt;case&gt;.blocks.txt</c>. NEWSBOT_ACCEPT=1 rewrites the file.
/// </summary>
internal static class PageExpectation
{
    private static readonly string _folder = Path.Combine(
        Repository.Root,
        "tests/NewsBot.Tests/Pages/Expectations"
    );

    public static void Verify(string name)
    {
        var text = Lines(File.ReadAllText(Path.Combine(_folder, name + ".page.txt")));
        var actual = Print(text, PageReader.Read(text));
        var expected = Path.Combine(_folder, name + ".blocks.txt");
        if (Environment.GetEnvironmentVariable("NEWSBOT_ACCEPT") == "1")
        {
            File.WriteAllText(expected, actual);
        }

        File.Exists(expected).ShouldBeTrue($"{expected} is missing; NEWSBOT_ACCEPT=1 writes it");
        actual.ShouldBe(Lines(File.ReadAllText(expected)));
    }

    private static string Print(string text, Page page)
    {
        var output = new StringBuilder()
            .Append("= title     ")
            .Append(page.Title)
            .Append('\n')
            .Append("= published ")
            .Append(page.Published)
            .Append('\n')
            .Append("= outlet    ")
            .Append(page.Outlet)
            .Append('\n')
            .Append("= section   ")
            .Append(page.Section)
            .Append('\n')
            .Append("= authors   ")
            .AppendJoin("; ", page.Authors)
            .Append("\n\n");
        foreach (var block in page.Blocks)
        {
            output.Append($"{block.Kind, -10}").Append(block.Span.Of(text)).Append('\n');
        }

        return output.ToString();
    }

    private static string Lines(string text) => text.ReplaceLineEndings("\n");
}
