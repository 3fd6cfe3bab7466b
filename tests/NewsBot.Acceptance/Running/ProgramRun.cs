using System.Globalization;
using System.Text;
using System.Text.Json;

namespace NewsBot.Acceptance.Running;

/// <summary>What a run of the program left behind.</summary>
/// <param name="ExitCode">What the process returned.</param>
/// <param name="Output">All of stdout.</param>
/// <param name="Error">All of stderr.</param>
internal sealed record ProgramRun(int ExitCode, string Output, string Error)
{
    /// <summary>The lines of stdout without their ends; none is missing, so blank ones count.</summary>
    public IReadOnlyList<string> Lines => Split(Output);

    /// <summary>All of stdout on one line, white space as single spaces: long lines are broken at some width.</summary>
    public string Flat =>
        string.Join(' ', Output.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The lines of stderr, but for those that tell how far reading got on a slow machine.</summary>
    public IReadOnlyList<string> Complaints =>
        [
            .. Split(Error)
                .Where(line => !line.StartsWith("Reading the corpus:", StringComparison.Ordinal)),
        ];

    /// <summary>The lines of stdout as JSON objects.</summary>
    public IReadOnlyList<JsonElement> Json => [.. Lines.Select(Parse)];

    /// <summary>Wants exit code 0 and nothing on stderr.</summary>
    public ProgramRun ShouldBeDone()
    {
        Complaints.ShouldBeEmpty();
        ExitCode.ShouldBe(0);
        return this;
    }

    /// <summary>Wants an exit code, nothing on stdout, and one line on stderr that holds all these words.</summary>
    public ProgramRun ShouldFail(int exitCode, params string[] words)
    {
        Output.ShouldBeEmpty();
        return ShouldComplain(exitCode, words);
    }

    /// <summary>Wants an exit code and one line on stderr that holds all these words.</summary>
    public ProgramRun ShouldComplain(int exitCode, params string[] words)
    {
        var line = Complaints.ShouldHaveSingleItem();
        line.ShouldStartWith("newsbot: ");
        foreach (var word in words)
        {
            line.ShouldContain(word, Case.Sensitive);
        }

        ExitCode.ShouldBe(exitCode);
        return this;
    }

    /// <summary>Wants exit code 0 and one line on stderr that holds all these words.</summary>
    public ProgramRun ShouldHaveWarned(params string[] words) => ShouldComplain(0, words);

    /// <summary>
    /// Wants what holds for every run whatever it was asked: no stack trace, no traces of .NET, and no control
    /// character, which a terminal would obey.
    /// </summary>
    public ProgramRun ShouldBeFitForPeople()
    {
        foreach (var text in new[] { Output, Error })
        {
            text.ShouldNotContain("Unhandled exception");
            text.ShouldNotContain("   at NewsBot.");
            text.ShouldNotContain("   at System.");
            text.ReplaceLineEndings("").Where(char.IsControl).ShouldBeEmpty();
        }

        Error.ShouldNotContain("System.");
        Error.ShouldNotContain("NewsBot.Core");
        return this;
    }

    /// <summary>Wants stdout to have no character that is not seen or that turns the direction of the others.</summary>
    public ProgramRun ShouldHideNothing()
    {
        Output
            .EnumerateRunes()
            .Where(r =>
                Rune.GetUnicodeCategory(r)
                    is UnicodeCategory.Format
                        or UnicodeCategory.LineSeparator
                        or UnicodeCategory.ParagraphSeparator
            )
            .ShouldBeEmpty();
        return this;
    }

    /// <summary>A line as JSON.</summary>
    public static JsonElement Parse(string line)
    {
        using var document = JsonDocument.Parse(line);
        return document.RootElement.Clone();
    }

    private static string[] Split(string text) =>
        text.Length == 0 ? [] : text.TrimEnd('\r', '\n').Split(Environment.NewLine);
}
