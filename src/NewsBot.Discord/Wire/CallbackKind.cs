namespace NewsBot.Discord.Wire;

/// <summary>First answers to an interaction, with Discord's names and numbers ("Interaction Callback Type").</summary>
internal enum CallbackKind
{
    Pong = 1,
    ChannelMessageWithSource = 4,
    DeferredChannelMessageWithSource = 5,
    DeferredUpdateMessage = 6,
    UpdateMessage = 7,
    AutocompleteResult = 8,
    Modal = 9,
}
