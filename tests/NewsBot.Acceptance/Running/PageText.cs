namespace NewsBot.Acceptance.Running;

/// <summary>Raw pages that look like news, whoever reads them.</summary>
internal static class PageText
{
    /// <summary>A page with a headline and three paragraphs; the second is the given one.</summary>
    public static string With(string paragraph) =>
        $"""
            Council meets about the river

            The council of Brannock met in the old town hall on Monday evening to hear what the river had done to the quay.

            {paragraph}

            The meeting ended shortly after nine, and the councillors will come together again at the end of the month.

            """.ReplaceLineEndings("\n");
}
