namespace NewsBot.Testing.Interactions;

/// <summary>Types of interactions by the API's numbers.</summary>
public enum InteractionKind
{
    /// <summary>Not used over the gateway.</summary>
    Ping = 1,

    /// <summary>A slash or message command.</summary>
    Command = 2,

    /// <summary>A button or select menu.</summary>
    Component = 3,

    /// <summary>Somebody types in an option.</summary>
    Autocomplete = 4,

    /// <summary>A form was sent.</summary>
    Modal = 5,
}
