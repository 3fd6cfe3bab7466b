namespace NewsBot.Discord.Gateway;

/// <summary>Where the gateway is and how it wants to be used.</summary>
/// <param name="Url">Without the query.</param>
/// <param name="Shards">How many connections, 1 or more.</param>
/// <param name="MaxConcurrency">So many shards may identify at the same time.</param>
internal sealed record GatewayAddress(Uri Url, int Shards, int MaxConcurrency)
{
    private const string Query = "v=10&encoding=json";

    /// <summary>An address of the gateway as it is dialled.</summary>
    public static Uri WithQuery(Uri url) => new UriBuilder(url) { Query = Query }.Uri;
}
