using NewsBot.Discord.Interactions;
using NewsBot.Discord.Messages;

namespace NewsBot.Bot;

/// <summary>An answer that only the asker is to see, also where "thinking…" already stands there for all.</summary>
internal static class PrivateAnswer
{
    public static async Task GiveAsync(
        Interaction interaction,
        bool isPrivate,
        OutgoingMessage message,
        CancellationToken cancellationToken
    )
    {
        if (isPrivate)
        {
            await interaction.Reply.EditAsync(message, cancellationToken);
            return;
        }

        await interaction.Reply.DeleteAsync(cancellationToken);
        await interaction.Reply.FollowUpAsync(message with { IsPrivate = true }, cancellationToken);
    }
}
