namespace NewsBot.Discord.Interactions;

/// <summary>A value that is offered while somebody types.</summary>
/// <param name="Name">What is shown, 1 to 100 characters.</param>
/// <param name="Value">What is sent, 1 to 100 characters.</param>
public sealed record Choice(string Name, string Value)
{
    /// <summary>The longest name or value.</summary>
    public const int MaxLength = 100;

    /// <summary>The most that can be offered at once.</summary>
    public const int MaxCount = 25;
}
