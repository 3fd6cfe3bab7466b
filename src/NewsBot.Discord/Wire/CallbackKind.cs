namespace NewsBot.Discord.Wire;

/// <summary>First answers to an interaction, with Discord's numbers.</summary>
internal enum CallbackKind
{
    Pong = 1,
    Respond = 4,
    Defer = 5,
    DeferUpdate = 6,
    Update = 7,
    Suggest = 8,
    Open = 9,
}
