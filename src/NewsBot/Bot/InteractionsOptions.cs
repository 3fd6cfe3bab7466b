using System.ComponentModel.DataAnnotations;

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

    /// <summary>How many connections there may be; what comes beyond is closed at once. Default 1000.</summary>
    [Range(1, 100_000)]
    public int MaxConnections { get; set; } = 1_000;
}
