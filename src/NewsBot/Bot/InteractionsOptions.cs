namespace NewsBot.Bot;

/// <summary>Interactions over HTTP, section <c>Discord:Interactions</c>.</summary>
internal sealed class InteractionsOptions
{
    /// <summary>
    /// The address to listen on, such as <c>http://127.0.0.1:8085</c>; the path is <c>/interactions</c>. Empty: interactions come through
    /// the gateway only.
    /// </summary>
    [WebAddress(
        MayListen = true,
        ErrorMessage = "write an address to listen on, such as http://127.0.0.1:8085."
    )]
    public string Url { get; set; } = "";
}
