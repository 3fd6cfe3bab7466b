using NewsBot.Bot.Answers;
using NewsBot.Requests;

namespace NewsBot.Tests.Bot;

/// <summary>What was served, and what there is to show of it.</summary>
internal sealed record Shown(Served Served)
{
    public AnswerContent Content { get; } = AnswerContent.Of(Served.Result);
}
