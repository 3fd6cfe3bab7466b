using NewsBot.Core.Text;

namespace NewsBot.Core.Questions;

/// <summary>A question for all that there is: the news of some days, or a story as a whole.</summary>
public abstract record BroadQuestion
{
    private BroadQuestion() { }

    /// <summary>What happened?</summary>
    /// <param name="Days">The days that are asked for; <see langword="null"/> where the question names none.</param>
    /// <param name="Topic">What the news is to be about, as asked; empty for all news.</param>
    public sealed record News(Period? Days, string Topic = "") : BroadQuestion;

    /// <summary>What is this story?</summary>
    /// <param name="Topic">What it is about, as asked.</param>
    public sealed record OfStory(string Topic) : BroadQuestion;
}
