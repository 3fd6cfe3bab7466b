using NewsBot.Core.Questions;
using NewsBot.Requests;

namespace NewsBot.Rendering;

/// <summary>What is said to what asks nothing of the news, the same on every surface.</summary>
internal static class OpenReplyWords
{
    private const int Shown = 2;

    /// <summary>Our line, and below it two questions to try.</summary>
    public static string Of(Result.Replied replied)
    {
        var examples = replied
            .Examples.Take(Shown)
            .Select(e => $"- {ReplyWords.Name(e)}")
            .ToArray();
        return examples.Length == 0
            ? Line(replied.Kind)
            : $"{Line(replied.Kind)} You could ask:\n{string.Join('\n', examples)}";
    }

    private static string Line(SmallTalk kind) =>
        kind switch
        {
            SmallTalk.Greeting =>
                "Hello! Ask me who said what in these articles, and I show you where it stands.",
            SmallTalk.Thanks => "You are welcome. I am here for the next question.",
            SmallTalk.AboutTheBot =>
                "I am NewsBot. I answer from the articles I was given, in their own words, each with its source; I look up what somebody said, whose words some are, and whether a quotation is right.",
            SmallTalk.Insult =>
                "I am sorry that I was of no help. I can only tell what the articles say, with the proof.",
            SmallTalk.OutOfScope =>
                "That is not for me: I only know what stands in the news articles I was given.",
            _ => throw new ArgumentOutOfRangeException(nameof(kind)),
        };
}
