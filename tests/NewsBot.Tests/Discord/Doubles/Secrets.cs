namespace NewsBot.Tests.Discord.Doubles;

/// <summary>What must never be read in a log or a message.</summary>
internal static class Secrets
{
    public const string Token = "MTAwMA.bot.secret";

    public const string InteractionToken = "interaction-secret";
}
