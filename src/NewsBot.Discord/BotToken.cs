namespace NewsBot.Discord;

/// <summary>The secret that the bot signs in with. It never prints itself.</summary>
/// <param name="secret">As the Developer Portal shows it; a "Bot " in front of it is taken off.</param>
public sealed class BotToken(string secret)
{
    private const string Prefix = "Bot ";

    private readonly string _secret = (
        secret.StartsWith(Prefix, StringComparison.Ordinal) ? secret[Prefix.Length..] : secret
    ).Trim();

    /// <summary>The secret itself, for the places that send it.</summary>
    internal string Reveal() => _secret;

    /// <summary>Never the secret.</summary>
    public override string ToString() => "(bot token)";
}
