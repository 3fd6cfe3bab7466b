namespace NewsBot.Tests.Conversations;

/// <summary>What must become of a question.</summary>
internal enum ExpectedOutcome
{
    Answered,
    Refused,

    /// <summary>The pages tell of it but do not answer: what is nearest is shown, without a claim.</summary>
    Shown,
}
