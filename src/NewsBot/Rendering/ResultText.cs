using NewsBot.Requests;

namespace NewsBot.Rendering;

/// <summary>Any result for people: as plain text for a terminal, or as Markdown to paste.</summary>
internal static class ResultText
{
    /// <summary>As plain text.</summary>
    public static string Text(Result result) =>
        result switch
        {
            Result.Answered answered => TextReply.Print(answered.Answer),
            Result.Spoken spoken => SaidText.Print(
                spoken.Speakers,
                spoken.Reply,
                spoken.Searched,
                wantsMarkdown: false
            ),
            Result.Matched matched => SaidText.Print(matched.Reply, matched.Searched),
            Result.Checked check => CheckReply.Text(check.Check),
            Result.Found found => TextReply.Print(found.Hits, found.Searched),
            Result.Viewed viewed => ArticleText.Print(viewed, MarkdownForm.Plain),
            Result.Digested digested => StoryText.Print(digested, MarkdownForm.Plain),
            Result.Told told => StoryText.Print(told, MarkdownForm.Plain),
            Result.Replied replied => TerminalText.Clean(OpenReplyWords.Of(replied)),
            _ => throw new ArgumentOutOfRangeException(nameof(result)),
        };

    /// <summary>As Markdown in which no outside text is markup.</summary>
    public static string Markdown(Result result) =>
        result switch
        {
            Result.Answered answered => MarkdownReply.Print(answered.Answer, MarkdownForm.Escaped),
            Result.Spoken spoken => SaidText.Print(
                spoken.Speakers,
                spoken.Reply,
                spoken.Searched,
                wantsMarkdown: true
            ),
            Result.Matched { Citations.Count: > 0 } matched => MarkdownReply.Print(
                matched.Reply,
                MarkdownForm.Escaped
            ),
            Result.Checked check => CheckReply.Markdown(check.Check),
            Result.Found found => MarkdownReply.Print(
                found.Hits,
                found.Searched,
                MarkdownForm.Escaped
            ),
            Result.Viewed viewed => ArticleText.Print(viewed, MarkdownForm.Escaped),
            Result.Digested digested => StoryText.Print(digested, MarkdownForm.Escaped),
            Result.Told told => StoryText.Print(told, MarkdownForm.Escaped),
            Result.Replied replied => string.Join(
                '\n',
                OpenReplyWords
                    .Of(replied)
                    .Split('\n')
                    .Select(line =>
                        line.StartsWith("- ", StringComparison.Ordinal)
                            ? $"- {MarkdownForm.Escaped.Text(line[2..])}"
                            : line
                    )
            ),
            _ => Text(result),
        };
}
