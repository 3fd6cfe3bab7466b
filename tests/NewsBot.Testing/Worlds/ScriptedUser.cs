namespace NewsBot.Testing.Worlds;

/// <summary>Somebody on the scripted server.</summary>
public sealed record ScriptedUser(ulong Id, string Name, bool IsBot = false)
{
    /// <summary>What they may do in guilds; by default only use commands.</summary>
    public ulong Permissions { get; init; } = 1UL << 31;

    /// <summary>Who acts when nobody is named.</summary>
    public static ScriptedUser Alice { get; } = new(80351110224678912, "alice");

    /// <summary>Somebody else.</summary>
    public static ScriptedUser Bob { get; } = new(80351110224678913, "bob");

    /// <summary>A bot that is not the client under test.</summary>
    public static ScriptedUser OtherBot { get; } = new(80351110224678914, "otherbot", IsBot: true);
}
