using NewsBot.Discord.Ids;

namespace NewsBot.Discord.Messages;

/// <summary>Somebody in Discord.</summary>
/// <param name="Id">The user.</param>
/// <param name="Name">Of outside origin.</param>
/// <param name="IsBot">Whether it is a program, Discord itself included.</param>
public sealed record DiscordUser(UserId Id, string Name, bool IsBot);
