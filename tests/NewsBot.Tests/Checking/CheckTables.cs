using NewsBot.Tests.Documents;

namespace NewsBot.Tests.Checking;

/// <summary>Reads the examples out of the tables of <c>docs/checking.md</c>.</summary>
internal static class CheckTables
{
    /// <summary>Claim, claimed speaker, verdict and who said it, on the sample corpus.</summary>
    public static TheoryData<string, string, string, string> Samples()
    {
        var rows = new TheoryData<string, string, string, string>();
        foreach (var (_, cells) in MarkdownTables.Read("checking.md"))
        {
            if (cells is [var claim, var by, var verdict, var speaker])
            {
                rows.Add(claim, by, verdict, speaker);
            }
        }

        return rows;
    }

    /// <summary>An article, claim, claimed speaker, verdict and comparison.</summary>
    public static TheoryData<string, string, string, string, string> Articles()
    {
        var rows = new TheoryData<string, string, string, string, string>();
        foreach (var (_, cells) in MarkdownTables.Read("checking.md"))
        {
            if (cells is [var article, var claim, var by, var verdict, var compared])
            {
                rows.Add(article.Replace('¶', '\n'), claim, by, verdict, compared);
            }
        }

        return rows;
    }

    /// <summary>The same as of <see cref="Articles"/>, of what does not hold yet.</summary>
    public static TheoryData<string, string, string, string, string> NotYet()
    {
        var rows = new TheoryData<string, string, string, string, string>();
        foreach (var (_, cells) in MarkdownTables.Read("checking.md"))
        {
            if (cells is [var article, var claim, var by, var verdict, var compared, _])
            {
                rows.Add(article.Replace('¶', '\n'), claim, by, verdict, compared);
            }
        }

        return rows;
    }
}
