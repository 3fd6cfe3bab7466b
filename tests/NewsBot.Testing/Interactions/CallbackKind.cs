namespace NewsBot.Testing.Interactions;

/// <summary>Types of callbacks by the API's numbers.</summary>
internal static class CallbackKind
{
    public const int Message = 4;
    public const int DeferredMessage = 5;
    public const int DeferredUpdate = 6;
    public const int Update = 7;
    public const int Choices = 8;
    public const int Modal = 9;

    public static bool Fits(int callback, InteractionKind interaction) =>
        interaction switch
        {
            InteractionKind.Command => callback is Message or DeferredMessage or Modal,
            InteractionKind.Component => callback
                is Message
                    or DeferredMessage
                    or DeferredUpdate
                    or Update
                    or Modal,
            InteractionKind.Autocomplete => callback is Choices,
            InteractionKind.Modal => callback
                is Message
                    or DeferredMessage
                    or DeferredUpdate
                    or Update,
            _ => false,
        };
}
