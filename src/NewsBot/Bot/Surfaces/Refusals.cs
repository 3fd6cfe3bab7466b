using System.Globalization;
using Microsoft.Extensions.Caching.Memory;
using NewsBot.Discord.Interactions;
using NewsBot.Discord.Messages;

namespace NewsBot.Bot.Surfaces;

/// <summary>
/// Requests that are refused on their way in, before "thinking…" stands there for all to see: what is said instead is seen by the
/// asker alone. Thread-safe.
/// </summary>
internal sealed class Refusals(SpeakingRights rights, IMemoryCache cache)
{
    // Until the handler's turn comes.
    private static readonly TimeSpan _life = TimeSpan.FromMinutes(1);

    /// <summary>Counts a request; whether it is refused. Returns at once.</summary>
    public bool TryRefuse(Interaction interaction)
    {
        if (rights.RefuseAtOnce(Asker.Of(interaction)) is not { } refusal)
        {
            return false;
        }

        cache.Set(
            Key(interaction),
            refusal,
            new MemoryCacheEntryOptions { Size = 1, AbsoluteExpirationRelativeToNow = _life }
        );
        return true;
    }

    /// <summary>What to say instead of an answer; <see langword="null"/> where it was not refused.</summary>
    public OutgoingMessage? Find(Interaction interaction) =>
        cache.Get<OutgoingMessage>(Key(interaction));

    private static string Key(Interaction interaction) =>
        string.Create(CultureInfo.InvariantCulture, $"refused {interaction.Id}");
}
